// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is in a course and by which key, against a real agent on this computer: class lists that come again,
// groups, keys made anew.
#include "core/services/invitations.h"
#include "core/services/textfile.h"

#include "tests/services/desktop.h"

#include <algorithm>

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
        request.address = InvitationAddress{"lab.example", 22, "teacher", {"ssh-ed25519 AAAA"}};
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

QTEST_GUILESS_MAIN(PeopleTest)
#include "people.moc"
