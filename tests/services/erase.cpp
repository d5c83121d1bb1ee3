// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody asks to be forgotten. Afterwards no byte of their name is found: not on the place, not in the
// database of this computer, not among invitations and collected work.
#include "core/services/erasure/erasure.h"
#include "core/services/handins/collect.h"
#include "core/services/handins/collectfolder.h"
#include "core/services/invitations/invitations.h"
#include "core/services/textfile.h"
#include "core/services/waiting/waitingchanges.h"
#include "core/store/store.h"
#include "core/wire/json.h"
#include "tests/qtprogram.h"
#include "tests/services/desktop.h"
#include "tests/unit/testkeys.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <sstream>

using namespace pupitre;

namespace
{

namespace fs = std::filesystem;

const std::vector<std::string> names = {"zoe.quidam", "Quidamovna", "Zénobie", "zq@example.org", "77001234"};

std::string bytesOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::stringstream text;
    text << stream.rdbuf();
    return text.str();
}

/// Every file and every file name below `root` that holds one of the names.
std::vector<std::string> tracesIn(const fs::path& root)
{
    std::vector<std::string> traces;
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
        const std::string name = entry.path().filename().string();
        const std::string text = entry.is_regular_file() ? bytesOf(entry.path()) : std::string();
        for (const std::string& one : names)
            if (name.find(one) != std::string::npos || text.find(one) != std::string::npos)
                traces.push_back(entry.path().string() + ": " + one);
    }
    return traces;
}

std::string listed(const std::vector<std::string>& traces)
{
    std::string text;
    for (const std::string& trace : traces)
        text += trace + "\n";
    return text;
}

} // namespace

class EraseTest final : public QObject
{
    Q_OBJECT

    static Result<TpRef> create(test::Desktop& desktop)
    {
        return desktop.create(test::draftFor("login,nom,prénom,email,idnumber,groupe\n"
                                             "zoe.quidam,Quidamovna,Zénobie,zq@example.org,77001234,\n"
                                             "ada,Exemple,Ada,ada@example.org,1,A\n"
                                             "lea,Test,Léa,lea@example.org,2,A\n"));
    }

    /// As a collection leaves it.
    static void collected(const fs::path& folder)
    {
        fs::create_directories(folder / "files");
        std::ofstream(folder / "files/main.py") << "print(1)\n";
        Receipt receipt;
        receipt.course = *CourseId::parse("dl");
        receipt.seat = *SeatId::parse("s01");
        receipt.tp = *TpId::parse("tp1");
        std::ofstream(folder / "receipt.json") << toText(toJson(receipt));
    }

private Q_SLOTS:
    void leavesNoByteOfTheName()
    {
        test::Desktop desktop;
        Erasure erasure(desktop.places(), desktop.classroom());
        fs::path folder;
        {
            auto store = Store::open(desktop.folder() / "store" / "pupitre.sqlite");
            QVERIFY(store);
            desktop.classroom().useCache(*store->store);
            desktop.operations().useLog(*store->store);
            erasure.useStore(*store->store);
            const auto tp = create(desktop);
            QVERIFY(tp);
            Invitations invitations(desktop.places(), desktop.classroom(), desktop.operations());
            const auto report = desktop.wait<InvitationReport>([&](Reply<InvitationReport> reply) {
                invitations.invite(
                    {.course = tp->courseRef(),
                     .seats = {},
                     .folder = desktop.folder() / "invitations",
                     .address = InvitationAddress{"lab.example", 22, "teacher", {std::string(plainPublic)}}},
                    reply);
            });
            QVERIFY(report);
            folder = desktop.folder() / "collected";
            collected(folder / "Quidamovna Zénobie_zoe.quidam");
            collected(folder / "Quidamovna Zénobie_zoe.quidam (submission 1)");
            // An operation that speaks of the person: a name may end up in an error.
            const auto failed = desktop.operations().begin(OperationKind::Collect, "TP 1", {}, {});
            desktop.operations().finish(
                failed, Error{ErrorKind::FileUnwritable, "/tmp/Quidamovna Zénobie_zoe.quidam", {}});
            WaitingChanges waiting(desktop.classroom()); // a class list that waits names the person, too
            QVERIFY(waiting.useStore(*store->store));
            QVERIFY(waiting.changeStudents(tp->courseRef(),
                                           *rosterFromCsv("login,nom,email\n"
                                                          "zoe.quidam,Quidamovna,zq@example.org\n"
                                                          "ben,Essai,\n"),
                                           {*SeatId::parse("s01")}));
            QVERIFY(tracesIn(desktop.folder()).size() > 10U);
            const std::string key = readTextFile(desktop.folder() / "keys", 1 << 20).value_or("");

            const auto erased = desktop.wait<ErasureReport>([&](Reply<ErasureReport> reply) {
                erasure.erase({tp->courseRef(),
                               *SeatId::parse("s01"),
                               "zoe.quidam",
                               {desktop.folder() / "invitations", folder}},
                              reply);
            });
            QVERIFY2(erased, erased ? "" : erased.error().detail.c_str());
            QCOMPARE(erased->pseudonym, std::string("erased-s01"));
            QCOMPARE(erased->removed.size(), 1U);
            QCOMPARE(erased->renamed.size(), 2U);
            // While the database is open, its log included.
            QVERIFY2(tracesIn(desktop.folder()).empty(), listed(tracesIn(desktop.folder())).c_str());
            const CourseCard* card = desktop.classroom().card(tp->courseRef());
            QVERIFY(card->course.seats[0].standing == SeatStanding::Dropped);
            QVERIFY(keysOf(card->course.seats[0]).empty());
            QCOMPARE(card->course.seats[1].members[0].familyName, std::string("Exemple")); // nobody else
            QVERIFY(fs::exists(desktop.folder() / "invitations" / "Exemple Ada_ada"));
            WaitingChanges after(desktop.classroom());
            QVERIFY(after.useStore(*store->store));
            QCOMPARE(after.all().size(), 1U);
            const auto& list = std::get<WaitingClassList>(after.all()[0].what);
            QCOMPARE(list.roster.entries.size(), 1U);
            QCOMPARE(list.roster.entries[0].member.familyName, std::string("Essai"));
        }
        QVERIFY(fs::exists(folder / "erased-s01" / "files/main.py"));
        QVERIFY(fs::exists(folder / "erased-s01 (submission 1)"));
        QVERIFY(tracesIn(desktop.folder()).empty());
    }

    void forgetsOneOfAGroup()
    {
        test::Desktop desktop;
        Erasure erasure(desktop.places(), desktop.classroom());
        const auto tp = create(desktop);
        QVERIFY(tp);
        const auto erase = [&](const char* login) {
            return desktop.wait<ErasureReport>([&](Reply<ErasureReport> reply) {
                erasure.erase({tp->courseRef(), *SeatId::parse("s02"), login, {}}, reply);
            });
        };
        QVERIFY(erase("lea"));
        const Course& course = desktop.classroom().card(tp->courseRef())->course;
        QCOMPARE(displayName(course.seats[1]), std::string("Ada Exemple + erased-s02-2"));
        QVERIFY(course.seats[1].standing == SeatStanding::Active);
        QVERIFY(!erase("lea"));         // nobody is called so any more
        QVERIFY(erase("erased-s02-2")); // cut short, it can be asked again
        QVERIFY(erase("ada"));
        QVERIFY(desktop.classroom().card(tp->courseRef())->course.seats[1].standing == SeatStanding::Dropped);
    }
};

PUPITRE_QTEST(EraseTest)
#include "erase.moc"
