// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course leaves its place: exported, imported, moved; the desktop dies at every stage of a move. Two real
// sshds, a real Podman, students with plain OpenSSH.
#include "core/demo/student.h"
#include "core/services/timetable/timetablememory.h"
#include "core/wire/methods.h"
#include "tests/qtprogram.h"
#include "tests/services/twoplaces.h"

#include <nlohmann/json.hpp>

#include <fstream>

using namespace pupitre;

namespace
{

namespace fs = std::filesystem;

std::string why(const Error& error)
{
    return std::string(wireName(error.kind)) + " " + error.subject + " " + error.detail;
}

template <class T>
std::string why(const Result<T>& result)
{
    return result ? std::string() : why(result.error());
}

} // namespace

class TransferTest final : public QObject
{
    Q_OBJECT

    std::optional<LoopbackPlace> m_a;
    std::optional<LoopbackPlace> m_b;

    static CourseDraft draft(const std::string& id, const fs::path& folder)
    {
        fs::create_directories(folder / "code");
        std::ofstream(folder / "code" / "main.py") << "print('hello')\n";
        CourseDraft draft;
        draft.title = id;
        draft.courseId = id;
        draft.tpTitle = "TP 1";
        draft.tpId = "tp1";
        draft.image = "localhost/pupitre/absent:1"; // files come and go without it
        draft.zone = "UTC";
        draft.sessions = {{"2020-01-01 08:00", "2020-01-01 12:00"}}; // in hand-in since then
        draft.deadline = "2099-11-29";
        draft.code = folder / "code";
        draft.roster = *rosterFromCsv("login,nom,groupe\nada,Exemple,A\nlea,Test,A\nzoe,Essai,\n");
        return draft;
    }

    /// A course on A with invitations, work in one workspace and a hand-in of it.
    struct Class {
        CourseRef course;
        std::vector<Invited> people;
        fs::path folder;
    };
    Class teach(test::TravellingDesktop& desktop, const std::string& id)
    {
        Class made;
        made.folder = m_a->folder() / id;
        const auto tp = desktop.wait<TpRef>([&](Reply<TpRef> reply) {
            desktop.creation().create(desktop.a(), draft(id, made.folder), reply);
        });
        check(tp);
        made.course = tp->courseRef();
        const auto report = desktop.wait<InvitationReport>([&](Reply<InvitationReport> reply) {
            desktop.invitations().invite(
                {.course = made.course, .seats = {}, .folder = made.folder / "invitations"}, reply);
        });
        check(report);
        made.people = report->people;
        check(desktop.call(desktop.a(), method::reconcile, {{"course", id}}));
        const Student ada(made.people[0].folder, id, "ada");
        std::ofstream(made.folder / "answer.txt") << "forty-two\n";
        check(ada.put(made.folder / "answer.txt", "tp1/answer.txt"));
        check(ada.sftp("chmod 700 tp1/answer.txt\nln -s answer.txt tp1/link\nmkdir tp1/empty\n"));
        check(ada.runOk("pupitre submit"));
        check(ada.sftp("rm tp1/main.py\n")); // after the hand-in
        return made;
    }

    template <class T>
    static void check(const Result<T>& result)
    {
        QVERIFY2(result.has_value(), why(result).c_str());
    }

    [[nodiscard]] static fs::path courseOn(const LoopbackPlace& place, const std::string& id)
    {
        return place.stateRoot() / "courses" / id;
    }
    /// By the files alone, as whoever looks after a crash.
    [[nodiscard]] static bool isHome(const LoopbackPlace& place, const std::string& id)
    {
        if (!fs::exists(courseOn(place, id) / "course.json"))
            return false;
        const auto home = readTextFile(courseOn(place, id) / "home.json", 1 << 16);
        return !home || home->find("\"here\"") != std::string::npos;
    }
    [[nodiscard]] static std::string stateOn(const LoopbackPlace& place, const std::string& id)
    {
        const auto home = readTextFile(courseOn(place, id) / "home.json", 1 << 16);
        const auto json = home ? parseJson(*home, "home") : tl::unexpected(home.error());
        return json ? (*json)["state"].get<std::string>() : std::string();
    }
    [[nodiscard]] static std::string keyLines(const LoopbackPlace& place)
    {
        return readTextFile(place.authorizedKeys(), 1 << 20).value_or("");
    }
    [[nodiscard]] static std::string listed(const Student& student, const std::string& folder)
    {
        return student.sftp("ls -la " + folder + "\n").value_or("refused");
    }

    void expectTheWork(const Student& student)
    {
        const std::string files = listed(student, "tp1");
        QVERIFY2(files.find("answer.txt") != std::string::npos, files.c_str());
        QVERIFY2(files.find("-rwx------") != std::string::npos, files.c_str());
        QVERIFY2(files.find("lrwx") != std::string::npos, files.c_str());
        QVERIFY2(files.find("empty") != std::string::npos, files.c_str());
        QVERIFY2(files.find("main.py") == std::string::npos, files.c_str()); // not made again from the code
        const auto receipt = student.run("pupitre receipt");
        QVERIFY(receipt && receipt->out.find("handIn") != std::string::npos);
    }

    Result<CourseRef> move(test::TravellingDesktop& desktop, const Class& from)
    {
        return desktop.wait<CourseRef>(
            [&](Reply<CourseRef> reply) { desktop.transfer().moveCourse(orderFor(desktop, from), reply); });
    }
    static MoveOrder orderFor(test::TravellingDesktop& desktop, const Class& from)
    {
        return {{desktop.a(), from.course.course}, desktop.b(), from.folder / "staging"};
    }

    void invite(test::TravellingDesktop& desktop, const Class& from)
    {
        check(desktop.wait<InvitationReport>([&](Reply<InvitationReport> reply) {
            desktop.invitations().invite({.course = {desktop.b(), from.course.course},
                                          .seats = {},
                                          .folder = from.folder / "invitations",
                                          .keys = InvitationKeys::Unchanged},
                                         reply);
        }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto a = LoopbackPlace::open();
        auto b = LoopbackPlace::open();
        QVERIFY2(a && b, (why(a) + why(b)).c_str());
        m_a.emplace(std::move(*a));
        m_b.emplace(std::move(*b));
    }

    void exportsAndImportsEverything()
    {
        test::TravellingDesktop desktop(*m_a, *m_b);
        const Class course = teach(desktop, "copy");
        const fs::path archive = course.folder / "archive";
        const auto facts = desktop.wait<ArchiveFacts>([&](Reply<ArchiveFacts> reply) {
            desktop.transfer().exportCourse(course.course, archive, reply);
        });
        check(facts);
        QCOMPARE(facts->submissions, 1);
        QVERIFY(facts->leftOut.empty());
        QVERIFY(!fs::exists(courseOn(*m_a, "copy") / "export"));
        QVERIFY(fs::exists(archive / "course/workspaces/s01/tp1/answer.txt"));
        QVERIFY(!fs::exists(archive / "course/workspaces/s02")); // nobody has been in it
        const auto again = desktop.wait<ArchiveFacts>([&](Reply<ArchiveFacts> reply) {
            desktop.transfer().exportCourse(course.course, archive, reply);
        });
        QVERIFY(!again && again.error().kind == ErrorKind::AlreadyExists);

        const auto report = desktop.wait<ImportReport>([&](Reply<ImportReport> reply) {
            desktop.transfer().importCourse({desktop.b(), archive, {}, {}}, reply);
        });
        check(report);
        invite(desktop, course);
        const Student ada(course.people[0].folder, "copy", "ada");
        expectTheWork(ada);
        const Student lea(course.people[1].folder, "copy", "lea");
        expectTheWork(lea); // the other of the group, by her own key
        const Student zoe(course.people[2].folder, "copy", "zoe");
        QVERIFY(listed(zoe, "tp1").find("main.py") != std::string::npos);

        // The receipt is that of the place that gave it; the new one knows its key.
        const auto card = desktop.wait<CourseCard>(
            [&](Reply<CourseCard> reply) { desktop.classroom().getCourse(report->course, reply); });
        check(card);
        QCOMPARE(card->earlierReceiptKeys.size(), 1U);
        const auto collected = desktop.wait<CollectReport>([&](Reply<CollectReport> reply) {
            desktop.collect().start({desktop.b(), course.course.course, *TpId::parse("tp1")},
                                    course.folder / "collected", reply);
        });
        check(collected);
        QVERIFY2(!collected->seats[0].error,
                 collected->seats[0].error ? why(*collected->seats[0].error).c_str() : "");
        QCOMPARE(collected->seats[0].submission, 1);
    }

    void refusesAnArchiveThatWasTouched()
    {
        test::TravellingDesktop desktop(*m_a, *m_b);
        const Class course = teach(desktop, "touched");
        const fs::path archive = course.folder / "archive";
        check(desktop.wait<ArchiveFacts>([&](Reply<ArchiveFacts> reply) {
            desktop.transfer().exportCourse(course.course, archive, reply);
        }));
        const auto import = [&] {
            return desktop.wait<ImportReport>([&](Reply<ImportReport> reply) {
                desktop.transfer().importCourse({desktop.b(), archive, {}, {}}, reply);
            });
        };
        const fs::path answer = archive / "course/submissions/s01/tp1/1/files/answer.txt";
        std::ofstream(answer, std::ios::app) << "more\n";
        const auto damaged = import();
        QVERIFY(!damaged && damaged.error().kind == ErrorKind::TransferDamaged);

        // With a MANIFEST made to match: the place finds it by the submission's own.
        const std::string text = *readTextFile(archive / "MANIFEST", 1 << 20);
        const auto hash = runChild({"sha256sum", answer.string()})->out.substr(0, 64);
        const auto line = text.find("submissions/s01/tp1/1/files/answer.txt");
        std::ofstream(archive / "MANIFEST") << text.substr(0, line - 66) + hash + text.substr(line - 2);
        const auto forged = import();
        QVERIFY(!forged && forged.error().kind == ErrorKind::TransferDamaged);
        QVERIFY(!fs::exists(courseOn(*m_b, "touched")));
    }

    void movesHoweverOftenTheDesktopDies()
    {
        Class course;
        {
            test::TravellingDesktop desktop(*m_a, *m_b);
            course = teach(desktop, "move");
        }
        const fs::path staging = course.folder / "staging";
        const auto inStaging = [&](const char* name) {
            std::error_code error;
            for (const auto& one : fs::directory_iterator(staging, error))
                if (fs::exists(one.path() / name))
                    return true;
            return false;
        };
        const std::vector<std::pair<const char*, std::function<bool()>>> stages = {
            {"leaving", [&] { return stateOn(*m_a, "move") == "leaving"; }},
            {"packed", [&] { return fs::exists(courseOn(*m_a, "move") / "export/course.json"); }},
            {"fetching", [&] { return inStaging("export.begun"); }},
            {"sealed", [&] { return inStaging("export.json"); }},
            {"sending", [&] { return fs::exists(m_b->stateRoot() / "arriving"); }},
            {"arrived", [&] { return stateOn(*m_b, "move") == "arriving"; }},
            {"gone", [&] { return stateOn(*m_a, "move") == "gone"; }},
            {"home", [&] { return isHome(*m_b, "move"); }},
        };
        for (const auto& [name, reached] : stages) {
            {
                test::TravellingDesktop desktop(*m_a, *m_b);
                bool ended = false;
                desktop.transfer().moveCourse(
                    orderFor(desktop, course),
                    Reply<CourseRef>(&desktop.transfer(), [&](const Result<CourseRef>&) { ended = true; }));
                const auto stage = reached; // a structured binding is not captured
                QTRY_VERIFY2_WITH_TIMEOUT(stage() || ended, name, 60'000);
                QVERIFY2(!(isHome(*m_a, "move") && isHome(*m_b, "move")), name);
            } // and the desktop is gone
            QVERIFY2(!(isHome(*m_a, "move") && isHome(*m_b, "move")), name);
            QVERIFY2(fs::exists(courseOn(*m_a, "move") / "seats/s01/tp1/work/files"),
                     name); // nothing is lost
            const std::string state = stateOn(*m_a, "move");
            QVERIFY2(state == "leaving" || state == "gone", name);
            const Student ada(course.people[0].folder, "move", "ada");
            QVERIFY2(listed(ada, "tp1") == "refused", name); // nobody writes what would stay behind
        }
        test::TravellingDesktop desktop(*m_a, *m_b);
        const auto moved = move(desktop, course);
        check(moved);
        QVERIFY(moved->place == desktop.b());
        QVERIFY(!isHome(*m_a, "move"));
        QVERIFY(isHome(*m_b, "move"));
        QVERIFY(!fs::exists(staging));
        QVERIFY(keyLines(*m_a).find(" move s0") == std::string::npos);
        QVERIFY(keyLines(*m_b).find(" move s01 ") != std::string::npos);
        invite(desktop, course);
        expectTheWork(Student(course.people[0].folder, "move", "ada"));

        // What is left on the old place can be changed by nobody, is not listed, and goes without a question.
        const auto late = desktop.call(desktop.a(), method::tpEnd, {{"course", "move"}, {"tp", "tp1"}});
        QVERIFY(!late && late.error().kind == ErrorKind::NotHome);
        check(desktop.call(desktop.a(), method::courseRemove, {{"course", "move"}}));
        QVERIFY(!fs::exists(courseOn(*m_a, "move")));
        expectTheWork(Student(course.people[0].folder, "move", "ada"));
    }

    void theCommandLineDoesItToo()
    {
        Class course;
        {
            test::TravellingDesktop desktop(*m_a, *m_b);
            course = teach(desktop, "cli");
        }
        const fs::path home = course.folder / "home";
        fs::create_directories(home);
        std::ofstream config(home / "config");
        std::ofstream known(home / "known");
        for (const auto& [name, place] : {std::pair{"placea", &*m_a}, std::pair{"placeb", &*m_b}}) {
            config << "Host " << name << "\n  HostName 127.0.0.1\n  Port " << place->port() << "\n  User "
                   << place->account().name << "\n  IdentitiesOnly yes\n  IdentityFile "
                   << place->teacher().key.string() << "\n";
            known << readTextFile(place->teacher().knownHosts, 1 << 16).value_or("");
        }
        config.close();
        known.close();
        const auto pupitre = [&](const std::vector<std::string>& words) {
            std::vector<std::string> argv{"env", "HOME=" + home.string(),
                                          "XDG_DATA_HOME=" + (home / "data").string(),
                                          "XDG_CONFIG_HOME=" + (home / "config.d").string(), PUPITRE_PROGRAM};
            argv.insert(argv.end(), words.begin(), words.end());
            argv.insert(argv.end(), {"--ssh-config", (home / "config").string(), "--known-hosts",
                                     (home / "known").string()});
            const auto ran = runChild(argv);
            if (!ran || ran->exit != 0)
                qWarning("%s: %s", words[1].c_str(), ran ? (ran->out + ran->err).c_str() : "not run");
            return ran ? ran->exit : -1;
        };
        const std::string invitations = (course.folder / "invitations").string();
        QCOMPARE(pupitre({"place", "add", "placea", "--name", "a"}), 0);
        QCOMPARE(pupitre({"place", "add", "placeb", "--name", "b"}), 0);
        QCOMPARE(pupitre({"course", "status", "cli", "--place", "a"}), 0);
        const TimetableMemory timetables(home / "config.d" / "pupitre" / "timetables");
        const KnownTimetable timetable{"/home/prof/edt.ics", "UTC", {}, {}};
        const CourseId cli = *CourseId::parse("cli");
        QVERIFY(timetables.remember({*PlaceId::parse("a"), cli, *TpId::parse("tp1")}, timetable));
        QCOMPARE(pupitre({"place", "move", "cli", "b", "--place", "a", "--invitations", invitations}), 0);
        QVERIFY(timetables.recall({*PlaceId::parse("b"), cli, *TpId::parse("tp1")}) == timetable); // along
        QCOMPARE(pupitre({"place", "move", "cli", "b", "--place", "a"}), 0); // nothing is left to do
        QVERIFY(isHome(*m_b, "cli") && !isHome(*m_a, "cli"));
        expectTheWork(Student(course.people[0].folder, "cli", "ada"));
        QCOMPARE(pupitre({"course", "rekey", "cli", "--seat", "ada", "--to", invitations, "--place", "b"}),
                 0);
        expectTheWork(Student(course.people[0].folder, "cli", "ada")); // the same folder, another key
        QCOMPARE(
            pupitre({"person", "erase", "cli", "ada", "--invitations", invitations, "--yes", "--place", "b"}),
            0);
        QVERIFY(!fs::exists(course.people[0].folder));
        expectTheWork(Student(course.people[1].folder, "cli", "lea")); // the other of the group
        QCOMPARE(pupitre({"place", "move", "cli", "a", "--place", "b"}),
                 4); // what is left there is in the way
        QCOMPARE(pupitre({"course", "remove", "cli", "--yes", "--place", "a"}), 0);
        QVERIFY(!timetables.recall({*PlaceId::parse("a"), cli, *TpId::parse("tp1")}));
        QCOMPARE(pupitre({"place", "move", "cli", "a", "--place", "b"}), 0);
        QVERIFY(isHome(*m_a, "cli") && !isHome(*m_b, "cli"));
    }

    void takesAMoveBackUntilTheOldPlaceIsClosed()
    {
        Class course;
        {
            test::TravellingDesktop desktop(*m_a, *m_b);
            course = teach(desktop, "back");
            desktop.transfer().moveCourse(orderFor(desktop, course), {});
            QTRY_VERIFY_WITH_TIMEOUT(stateOn(*m_b, "back") == "arriving", 60'000);
        }
        if (stateOn(*m_a, "back") != "leaving")
            QSKIP("the move was faster than the desktop's end");
        test::TravellingDesktop desktop(*m_a, *m_b);
        check(desktop.wait<void>(
            [&](Reply<void> reply) { desktop.transfer().moveBack(orderFor(desktop, course), reply); }));
        QVERIFY(isHome(*m_a, "back"));
        QVERIFY(!fs::exists(courseOn(*m_b, "back")));
        expectTheWork(Student(course.people[0].folder, "back", "ada"));
        check(move(desktop, course)); // and another time it goes
        QVERIFY(isHome(*m_b, "back"));
        const auto late = desktop.wait<void>(
            [&](Reply<void> reply) { desktop.transfer().moveBack(orderFor(desktop, course), reply); });
        QVERIFY(!late && late.error().kind == ErrorKind::NotHome);
    }
};

PUPITRE_QTEST(TransferTest)
#include "transfer.moc"
