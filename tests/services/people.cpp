// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is in a course and by which key, against a real agent on this computer: class lists that come again,
// groups, keys made anew.
#include "core/formats/moodlefolder.h"
#include "core/formats/zipreader.h"
#include "core/services/invitations/invitations.h"
#include "core/services/textfile.h"
#include "tests/qtprogram.h"

#include "tests/services/desktop.h"
#include "tests/unit/testkeys.h"

#include <algorithm>
#include <set>

using namespace pupitre;

namespace
{

namespace fs = std::filesystem;

constexpr auto classList = "login,nom,groupe\nada,Exemple,A\nlea,Test,A\nzoe,Essai,\n";

} // namespace

class PeopleTest final : public QObject
{
    Q_OBJECT

    static Result<TpRef> create(test::Desktop& desktop) { return desktop.create(test::draftFor(classList)); }

    static Result<InvitationReport> invite(test::Desktop& desktop, InvitationRequest request)
    {
        Invitations invitations(desktop.places(), desktop.classroom(), desktop.operations());
        request.folder = desktop.folder() / "invitations";
        request.address = InvitationAddress{"lab.example", 22, "teacher", {std::string(plainPublic)}};
        return desktop.wait<InvitationReport>(
            [&](Reply<InvitationReport> reply) { invitations.invite(request, reply); });
    }

    static std::string keyLines(test::Desktop& desktop)
    {
        return readTextFile(desktop.folder() / "keys", 1 << 20).value_or("");
    }

    static std::string publicKey(const fs::path& folder)
    {
        const auto line = readTextFile(folder / "id_ed25519.pub", 1 << 14).value_or("");
        return parsePublicKey(line.substr(0, line.find('\n'))).value_or(PublicKey{}).blob;
    }

    static Course courseOf(test::Desktop& desktop, const TpRef& tp)
    {
        return desktop
            .wait<CourseCard>(
                [&](Reply<CourseCard> reply) { desktop.classroom().getCourse(tp.courseRef(), reply); })
            .value_or(CourseCard())
            .course;
    }

private Q_SLOTS:
    void invitesEachMemberOfAGroup()
    {
        test::Desktop desktop;
        const auto tp = create(desktop);
        QVERIFY(tp);
        const auto report = invite(desktop, {.course = tp->courseRef(), .seats = {}, .folder = {}});
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QCOMPARE(report->people.size(), 3U);
        QCOMPARE(report->people[0].seat, report->people[1].seat);
        QVERIFY(report->people[0].folder != report->people[1].folder);
        const std::string lines = keyLines(desktop);
        for (const Invited& one : report->people) {
            QVERIFY(!publicKey(one.folder).empty());
            QTRY_VERIFY(keyLines(desktop).find(publicKey(one.folder)) != std::string::npos);
            QVERIFY(readTextFile(one.folder / "dl.pupitre", 1 << 14)->find("PRIVATE KEY")
                    != std::string::npos);
        }
        const Course course = courseOf(desktop, *tp);
        QCOMPARE(course.seats[0].members[0].keys.size(), 1U);
        QCOMPARE(course.seats[0].members[1].keys.size(), 1U);
        const auto nobody = invite(desktop, {.course = tp->courseRef(), .seats = {}, .folder = {}});
        QVERIFY(nobody && nobody->people.empty()); // all have a key
    }

    void moodleGetsTwoFilesForEachOfItsParticipants()
    {
        test::Desktop desktop;
        const auto tp = create(desktop);
        QVERIFY(tp);
        const auto none = invite(desktop, {.course = tp->courseRef(),
                                           .seats = {},
                                           .folder = {},
                                           .delivery = InvitationDelivery::MoodleZip});
        QVERIFY(!none && none.error().kind == ErrorKind::InvalidArgument);
        const auto worksheet = gradingWorksheetFromCsv("Identifier,Full name,Grade,Last modified (grade)\n"
                                                       "Participant 31,Exemple,,-\n"
                                                       "Participant 32,Essai,,-\n");
        QVERIFY(worksheet);
        const auto report = invite(desktop, {.course = tp->courseRef(),
                                             .seats = {},
                                             .folder = {},
                                             .delivery = InvitationDelivery::MoodleZip,
                                             .worksheet = *worksheet});
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QCOMPARE(report->people.size(), 3U);
        QCOMPARE(report->unreached.size(), 1U);
        QCOMPARE(report->unreached[0].login, std::string("lea"));
        QCOMPARE(fs::status(report->file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
        const auto zip = ZipReader::open(report->file.string());
        QVERIFY(zip);
        std::set<std::string> names;
        for (std::size_t i = 0; i < zip->entries().size(); ++i) {
            names.insert(zip->entries()[i].path);
            if (zip->entries()[i].path == moodleFolderName("Exemple", "31") + "/dl-openssh.zip") {
                const auto inner = zip->readText(i, 1 << 20);
                QVERIFY(inner);
                const auto parts = ZipReader::openBytes(*inner);
                QVERIFY(parts);
                QCOMPARE(parts->entries().size(), 5U);
                QCOMPARE(parts->readText(0, 1 << 14).value_or(""),
                         readTextFile(report->people[0].folder / "id_ed25519", 1 << 14).value_or("none"));
            }
        }
        std::set<std::string> expected;
        for (const std::string& folder : {moodleFolderName("Exemple", "31"), moodleFolderName("Essai", "32")})
            for (const char* file : {"/dl.pupitre", "/dl-openssh.zip"})
                expected.insert(folder + file);
        QCOMPARE(names, expected);
        for (const std::string& name : names) // as Moodle reads it
            QVERIFY(moodleEntry(name).has_value() && !isIgnoredByMoodle(name));
    }

    void aMailMergeSaysWhichFilesAreWhose()
    {
        test::Desktop desktop;
        const auto tp =
            desktop.create(test::draftFor("login,nom,email\nada,=Exemple,ada@example.org\nlea,Test,\n"));
        QVERIFY(tp);
        const auto first = invite(desktop, {.course = tp->courseRef(), .seats = {}, .folder = {}});
        QVERIFY(first);
        const std::string key = publicKey(first->people[0].folder);
        InvitationRequest again{.course = tp->courseRef(), .seats = {}, .folder = {}, .everybody = true};
        again.delivery = InvitationDelivery::MailMerge;
        const auto report = invite(desktop, again);
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QCOMPARE(report->people.size(), 2U);
        QCOMPARE(publicKey(report->people[0].folder), key); // who has one keeps it
        QCOMPARE(courseOf(desktop, *tp).seats[0].members[0].keys.front().blob, key);
        QCOMPARE(report->unreached.size(), 1U);
        QCOMPARE(report->unreached[0].login, std::string("lea"));
        const auto table = readTextFile(report->file, 1 << 16).value_or("");
        const std::string attached = (report->people[0].folder / "dl.pupitre").string();
        QVERIFY2(table.find("ada,'=Exemple,ada@example.org,") != std::string::npos, table.c_str());
        QVERIFY2(table.find(attached) != std::string::npos, table.c_str());
        QVERIFY(fs::exists(report->people[0].folder / "dl-openssh.zip"));
        QVERIFY(table.find("lea,Test,") == std::string::npos);
    }

    void givesOnePersonANewKey()
    {
        test::Desktop desktop;
        const auto tp = create(desktop);
        QVERIFY(tp);
        const auto before = invite(desktop, {.course = tp->courseRef(), .seats = {}, .folder = {}});
        QVERIFY(before);
        const std::string old = publicKey(before->people[1].folder);
        const std::string others = publicKey(before->people[0].folder);
        const auto after = invite(desktop, {.course = tp->courseRef(),
                                            .seats = {before->people[1].seat},
                                            .folder = {},
                                            .keys = InvitationKeys::Fresh,
                                            .logins = {"lea"}});
        QVERIFY2(after, after ? "" : after.error().detail.c_str());
        QCOMPARE(after->people.size(), 1U);
        QCOMPARE(after->people[0].folder, before->people[1].folder);
        const std::string fresh = publicKey(after->people[0].folder);
        QVERIFY(fresh != old);
        const std::string lines = keyLines(desktop); // at once: the reply comes after it
        QVERIFY(lines.find(fresh) != std::string::npos);
        QVERIFY(lines.find(others) != std::string::npos);
        QVERIFY(lines.find(old) == std::string::npos);
        QVERIFY(!fs::exists(after->people[0].folder / "id_ed25519.new"));
        QVERIFY(!fs::exists(after->people[0].folder / "id_ed25519.new.pub"));
    }

    void takesUpAKeyThatWasMadeBeforeTheComputerDied()
    {
        test::Desktop desktop;
        const auto tp = create(desktop);
        QVERIFY(tp);
        const auto before = invite(desktop, {.course = tp->courseRef(), .seats = {}, .folder = {}});
        QVERIFY(before);
        const fs::path folder = before->people[2].folder;
        fs::copy_file(folder / "id_ed25519", folder / "id_ed25519.new"); // cut short: no public half
        const InvitationRequest renew{.course = tp->courseRef(),
                                      .seats = {before->people[2].seat},
                                      .folder = {},
                                      .keys = InvitationKeys::Fresh};
        const std::string old = publicKey(folder);
        QVERIFY(invite(desktop, renew));
        QVERIFY(publicKey(folder) != old);
    }

    void takesAClassListOverWithItsGroups()
    {
        test::Desktop desktop;
        const auto tp = create(desktop);
        QVERIFY(tp);
        const auto report = invite(desktop, {.course = tp->courseRef(), .seats = {}, .folder = {}});
        QVERIFY(report);
        const std::string leasKey = publicKey(report->people[1].folder);
        const std::string zoesKey = publicKey(report->people[2].folder);
        // lea joins max, ada has another name, zoe is gone
        const Roster list = *rosterFromCsv("login,nom,groupe\nada,Nouveau,\nlea,Test,B\nmax,Neuf,B\n");
        const Course course = courseOf(desktop, *tp);
        const auto leaving = allLeaving(difference(course.seats, list), list);
        const auto put = desktop.wait<CourseCard>([&](Reply<CourseCard> reply) {
            desktop.classroom().changeStudents(tp->courseRef(), list, leaving, reply);
        });
        QVERIFY2(put, put ? "" : put.error().detail.c_str());
        const auto& seats = put->course.seats;
        QCOMPARE(seats.size(), 3U);
        QCOMPARE(seats[0].members.size(), 1U);
        QCOMPARE(seats[0].members[0].familyName, std::string("Nouveau"));
        QVERIFY(seats[1].standing == SeatStanding::Dropped);
        QCOMPARE(seats[2].members.size(), 2U);
        QCOMPARE(seats[2].members[0].keys.front().blob, leasKey); // taken along
        QTRY_VERIFY(keyLines(desktop).find("dl " + seats[2].id.text() + " ") != std::string::npos);
        QVERIFY(keyLines(desktop).find(zoesKey) == std::string::npos);
        QVERIFY(keyLines(desktop).find(leasKey) != std::string::npos);
    }
};

PUPITRE_QTEST(PeopleTest)
#include "people.moc"
