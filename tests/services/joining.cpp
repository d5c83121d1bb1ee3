// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys with a passphrase each, and keys that students make themselves, against a real agent on this computer.
#include "core/domain/privatekey.h"
#include "core/formats/csv.h"
#include "core/services/invitations/invitations.h"
#include "core/services/invitations/passphrase.h"
#include "core/services/textfile.h"
#include "core/wire/invitationjson.h"
#include "tests/qtprogram.h"

#include "tests/services/desktop.h"
#include "tests/unit/testkeys.h"

#include <QProcess>

#include <fstream>

using namespace pupitre;

namespace
{

namespace fs = std::filesystem;

constexpr auto ownKeysList = "login,nom,groupe\nada,Exemple,A\nlea,Test,A\nzoe,Essai,\n";

std::string textOf(const fs::path& file)
{
    return readTextFile(file, 1 << 16).value_or("");
}

/// The public half of a private key file, by OpenSSH's own program; empty: that is not its passphrase.
std::string publicHalf(const fs::path& key, const std::string& passphrase)
{
    QProcess process;
    process.start(QStringLiteral("ssh-keygen"),
                  {QStringLiteral("-y"), QStringLiteral("-P"), QString::fromStdString(passphrase),
                   QStringLiteral("-f"), QString::fromStdString(key.string())});
    if (!process.waitForFinished(20'000) || process.exitCode() != 0)
        return {};
    const std::string line = process.readAllStandardOutput().toStdString();
    return parsePublicKey(line).value_or(PublicKey()).blob;
}

} // namespace

class JoiningTest final : public QObject
{
    Q_OBJECT

    static Result<InvitationReport> inviteAll(test::Desktop& desktop, const TpRef& tp,
                                              InvitationRequest request)
    {
        Invitations invitations(desktop.places(), desktop.classroom(), desktop.operations());
        request.course = tp.courseRef();
        request.folder = desktop.folder() / "invitations";
        request.address = InvitationAddress{"lab.example", 22, "teacher", {std::string(plainPublic)}};
        request.teacher = "B. Modèle";
        return desktop.wait<InvitationReport>(
            [&](Reply<InvitationReport> reply) { invitations.invite(request, reply); });
    }

    static std::string accepted(test::Desktop& desktop) { return textOf(desktop.folder() / "keys"); }

private Q_SLOTS:
    void wordsThatAreRead()
    {
        QCOMPARE(passphraseOf(0x7f000001'3f54dcc1), std::string("lusab-babad-gutih-tugad"));
        const auto one = newPassphrase();
        QVERIFY(one && newPassphrase() != one);
    }

    void aPassphraseForEachKeyIsInATableApart()
    {
        test::Desktop desktop;
        const auto tp = desktop.create(test::draftFor(ownKeysList));
        QVERIFY(tp);
        const fs::path table = desktop.folder() / "passphrases.csv";
        InvitationRequest request;
        request.passphrases = table;
        const auto report = inviteAll(desktop, *tp, request);
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QCOMPARE(report->people.size(), 3U);
        QVERIFY(report->unlocked.empty() && report->keyless.empty());
        QCOMPARE(fs::status(table).permissions(), fs::perms::owner_read | fs::perms::owner_write);
        const auto rows = csvRows(textOf(table), ',');
        QCOMPARE(rows.size(), 4U);
        for (std::size_t i = 0; i < report->people.size(); ++i) {
            const Invited& one = report->people[i];
            QCOMPARE(rows[i + 1].cells[1], one.login);
            const std::string& passphrase = rows[i + 1].cells[4];
            QVERIFY(passphrase.size() >= 23);
            const fs::path key = one.folder / "id_ed25519";
            QCOMPARE(fs::status(key).permissions(), fs::perms::owner_read | fs::perms::owner_write);
            const std::string blob = publicHalf(key, passphrase);
            QVERIFY(!blob.empty());
            QVERIFY(publicHalf(key, {}).empty());
            QTRY_VERIFY(accepted(desktop).find(blob) != std::string::npos);
            const auto invitation = invitationFromText(textOf(one.folder / "dl.pupitre"));
            QVERIFY(invitation && invitation->privateKey && asksForPassphrase(*invitation->privateKey));
            QCOMPARE(invitation->teacher, std::string("B. Modèle"));
            QVERIFY(textOf(one.folder / "README.en.txt").find("passphrase") != std::string::npos);
            for (const auto& entry : fs::directory_iterator(one.folder))
                QVERIFY(textOf(entry.path()).find(passphrase) == std::string::npos);
        }
        request.everybody = true; // again: keys and table stay
        const std::string before = textOf(table);
        const auto again = inviteAll(desktop, *tp, request);
        QVERIFY(again && again->people.size() == 3 && again->unlocked.empty());
        QCOMPARE(textOf(table), before);
    }

    void saysWhichKeysHaveNone()
    {
        test::Desktop desktop;
        const auto tp = desktop.create(test::draftFor("login\nada\n"));
        QVERIFY(tp);
        QVERIFY(inviteAll(desktop, *tp, {}));
        InvitationRequest request;
        request.passphrases = desktop.folder() / "passphrases.csv";
        request.everybody = true;
        const auto report = inviteAll(desktop, *tp, request);
        QVERIFY(report);
        QCOMPARE(report->unlocked.size(), 1U);
        request.keys = InvitationKeys::Fresh;
        const auto fresh = inviteAll(desktop, *tp, request);
        QVERIFY2(fresh && fresh->unlocked.empty(), fresh ? "" : fresh.error().detail.c_str());
        const auto rows = csvRows(textOf(*request.passphrases), ',');
        QVERIFY(!publicHalf(fresh->people[0].folder / "id_ed25519", rows.at(1).cells.at(4)).empty());
    }

    void studentsBringTheirKeysInOneChange()
    {
        test::Desktop desktop;
        const auto tp = desktop.create(test::draftFor(ownKeysList));
        QVERIFY(tp);
        InvitationRequest request;
        request.keys = InvitationKeys::Theirs;
        const auto report = inviteAll(desktop, *tp, request);
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QCOMPARE(report->keyless.size(), 3U);
        const std::vector<std::string_view> keys{plainPublic, lockedPublic, hostPublic};
        const fs::path inbox = desktop.folder() / "inbox";
        for (std::size_t i = 0; i < 3; ++i) {
            const Invited& one = report->people[i];
            QVERIFY(!fs::exists(one.folder / "id_ed25519"));
            const auto invitation = invitationFromText(textOf(one.folder / "dl.pupitre"));
            QVERIFY(invitation && !invitation->privateKey);
            const std::string line = "pupitre-join 1 dl " + one.seat.text() + " " + one.login;
            for (const char* page : {"README.en.txt", "LISEZMOI.fr.txt"})
                QVERIFY(textOf(one.folder / page).find(line + "\n") != std::string::npos);
            fs::create_directories(inbox / one.login); // as Moodle leaves them
            std::ofstream(inbox / one.login / "line.txt") << line << " " << keys[i] << "\r\n";
        }
        std::ofstream(inbox / "holiday.txt") << "Bonjour\n";
        Invitations invitations(desktop.places(), desktop.classroom(), desktop.operations());
        const auto pile =
            desktop.wait<JoinPile>([&](Reply<JoinPile> reply) { invitations.readJoins({inbox}, reply); });
        QVERIFY(pile);
        const auto card = desktop.wait<CourseCard>(
            [&](Reply<CourseCard> reply) { desktop.classroom().getCourse(tp->courseRef(), reply); });
        const JoinPlan plan = planJoins(card->course, *pile);
        QCOMPARE(plan.joins.size(), 3U);
        QCOMPARE(plan.refused.size(), 1U);
        QCOMPARE(plan.refused[0].origin.file, std::string("holiday.txt"));
        const auto put = desktop.wait<CourseCard>(
            [&](Reply<CourseCard> reply) { invitations.admit(tp->courseRef(), plan.joins, reply); });
        QVERIFY2(put, put ? "" : put.error().detail.c_str());
        for (const std::string_view key : keys)
            QTRY_VERIFY(accepted(desktop).find(parsePublicKey(key)->blob) != std::string::npos);
        QVERIFY(!planJoins(put->course, *pile).changes());

        InvitationRequest unchanged;
        unchanged.keys = InvitationKeys::Unchanged;
        const auto update = inviteAll(desktop, *tp, unchanged);
        QVERIFY(update && update->keyless.empty());
        QVERIFY(textOf(update->people[0].folder / "README.en.txt").find("you gave to your teacher")
                != std::string::npos);
    }
};

PUPITRE_QTEST(JoiningTest)
#include "joining.moc"
