// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place opened with the real agent: this computer, and a machine behind a real sshd. Upload of the agent,
// whole folders both ways, the beginning of the place check.
#include "core/places/agentbinary.h"
#include "core/places/placecheck.h"
#include "core/remote/localmachine.h"
#include "core/remote/scriptedquestions.h"
#include "core/wire/methods.h"
#include "tests/gate/tempfolder.h"
#include "tests/qtprogram.h"
#include "tests/remote/sshopening.h"
#include "tests/remote/sshserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <fstream>

#include <nlohmann/json.hpp>

using namespace pupitre;
using namespace pupitre::test;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace
{
/// A course with nothing in it, so that trees have a home.
Json emptyCourse()
{
    Course course;
    course.id = *CourseId::parse("algo");
    course.title = "Algo";
    return {{"course", toJson(course)}};
}

void put(const fs::path& file, const std::string& text)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file) << text;
}

std::string contentOf(const fs::path& file)
{
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// This computer as a place with a state folder of its own.
struct Here {
    TempFolder folder; // a name that is no UTF-8 is beyond QTemporaryDir
    Mailbox mailbox;
    ScriptedQuestions questions;
    LinkState state;
    std::unique_ptr<OpenPlace> place;

    explicit Here(CarriedAgent agent = carriedAgent())
    {
        PlaceSettings settings;
        settings.agent = agent;
        settings.localEnvironment = {{"PUPITRE_ROOT", root().string()}};
        place = std::make_unique<OpenPlace>(mailbox, PlaceAddress{}, settings, questions,
                                            [this](const LinkState& s) { state = s; });
    }
    ~Here() { place.reset(); }
    [[nodiscard]] fs::path root() const { return path("root"); }
    [[nodiscard]] fs::path path(const char* name) const { return folder.path() / name; }
    [[nodiscard]] bool ready() const { return std::holds_alternative<LinkReady>(state); }

    Result<Json> call(const char* method, Json params)
    {
        Result<Json> outcome = fail(ErrorKind::TimedOut);
        const auto task = place->agent().call(
            method, std::move(params), [&](Result<Json> r) { outcome = std::move(r); }, {}, WhenDown::Wait);
        (void)QTest::qWaitFor([&] { return !task.isActive(); }, 30'000);
        return outcome;
    }
    Result<TransferDone> upload(const std::string& tree, const fs::path& from)
    {
        Result<TransferDone> outcome = fail(ErrorKind::TimedOut);
        const auto task = place->upload(
            {"algo", tree}, from, [&](Result<TransferDone> r) { outcome = std::move(r); },
            [this](TransferProgress p) { progress.push_back(p); });
        (void)QTest::qWaitFor([&] { return !task.isActive(); }, 60'000);
        return outcome;
    }
    Result<TransferDone> download(const std::string& tree, const fs::path& to)
    {
        Result<TransferDone> outcome = fail(ErrorKind::TimedOut);
        const auto task = place->download(
            {"algo", tree}, to, [&](Result<TransferDone> r) { outcome = std::move(r); },
            [](TransferProgress) {});
        (void)QTest::qWaitFor([&] { return !task.isActive(); }, 60'000);
        return outcome;
    }
    std::vector<TransferProgress> progress;
};

} // namespace

class PlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAgentIsPutThereOnceAndGreets()
    {
        Here here;
        QTRY_VERIFY_WITH_TIMEOUT(here.ready(), 20'000);
        const auto& hello = std::get<LinkReady>(here.state).hello;
        QCOMPARE(hello.facts.agentVersion, carriedAgent().version);
        QVERIFY(std::chrono::abs(hello.clockSkew) < 1s);
        QVERIFY(fs::is_symlink(here.root() / "bin" / "current"));

        LocalMachine machine({{"PUPITRE_ROOT", here.root().string()}});
        Waiter waiter("test", {}, {});
        const auto again = placeAgent(machine, carriedAgent(), waiter);
        REQUIRE(again);
        QCOMPARE(again->upload, AgentUpload::AlreadyThere);
    }

    void currentOnlyMovesForward()
    {
        QTemporaryDir folder;
        LocalMachine machine({{"PUPITRE_ROOT", folder.path().toStdString()}});
        Waiter waiter("test", {}, {});
        const std::string newer = "#!/bin/sh\necho pupitre-agent 0.10.0 protocol 1-2\n";
        const std::string older = "#!/bin/sh\necho pupitre-agent 0.9.1 protocol 1-1\n";
        const auto first = placeAgent(machine, {std::as_bytes(std::span(newer)), "0.10.0"}, waiter);
        REQUIRE(first);
        const auto second = placeAgent(machine, {std::as_bytes(std::span(older)), "0.9.1"}, waiter);
        REQUIRE(second);
        QCOMPARE(second->upload, AgentUpload::AlreadyThere); // a newer one is: nothing is left there unused
        QCOMPARE(second->version, std::string("0.10.0"));
        const auto current = fs::path(folder.path().toStdString()) / "bin" / "current" / "pupitre-agent";
        QCOMPARE(contentOf(current), newer);
        QVERIFY(isNewer("0.10.0", "0.9.1"));
        QVERIFY(!isNewer("0.9.1", "0.9.1"));
    }

    void foldersGoUpAndComeBack()
    {
        Here here;
        REQUIRE(here.call(method::coursePut, emptyCourse()));
        const auto from = here.path("from");
        put(from / "tp.py", "print('été')\n");
        put(from / "deep/er/data.bin", std::string(300'000, '\7'));
        put(from / "odd name\n\"'.txt", "x");
        put(from / "empty.txt", "");
        fs::create_directories(from / "nothing");
        fs::create_symlink("tp.py", from / "link");
        fs::permissions(from / "tp.py", fs::perms::owner_all);

        const auto up = here.upload("image", from);
        REQUIRE(up);
        QCOMPARE(up->files, 4U);
        QVERIFY(!here.progress.empty());
        QCOMPARE(here.progress.back().bytes, here.progress.back().totalBytes);

        const auto to = here.path("to");
        const auto down = here.download("image", to);
        REQUIRE(down);
        QCOMPARE(down->files, 4U);
        QCOMPARE(contentOf(to / "deep/er/data.bin"), contentOf(from / "deep/er/data.bin"));
        QCOMPARE(contentOf(to / "odd name\n\"'.txt"), std::string("x"));
        QCOMPARE(fs::read_symlink(to / "link"), fs::path("tp.py"));
        QVERIFY(fs::is_directory(to / "nothing"));
        QVERIFY((fs::status(to / "tp.py").permissions() & fs::perms::owner_exec) != fs::perms::none);
    }

    void namesOfAnyBytesComeBack()
    {
        Here here;
        REQUIRE(here.call(method::coursePut, emptyCourse()));
        const std::map<std::string, std::string> files{{"files/\xff\xfe", "bytes"},
                                                       {"files/caf\xe9/x", "latin 1"},
                                                       {"files/.pupitre-part", "named like ours"},
                                                       {"files/a\\n", "backslash"},
                                                       {"files/" + std::string(255, 'x'), "long"},
                                                       {"files/-rf", "option"}};
        const auto from = here.path("from");
        for (const auto& [path, content] : files)
            put(from / path, content);
        REQUIRE(here.upload("image", from));
        const auto to = here.path("to");
        for (std::size_t fetched : {files.size(), std::size_t{0}}) { // and known again the second time
            const auto down = here.download("image", to);
            REQUIRE(down);
            QCOMPARE(down->files, fetched);
            for (const auto& [path, content] : files)
                QCOMPARE(contentOf(to / path), content);
        }
    }

    void onlyWhatDiffersIsSentAgain()
    {
        Here here;
        REQUIRE(here.call(method::coursePut, emptyCourse()));
        const auto from = here.path("from");
        for (int i = 0; i < 20; ++i)
            put(from / ("f" + std::to_string(i)), "content " + std::to_string(i));
        REQUIRE(here.upload("image", from));
        put(from / "f3", "changed 3");
        fs::remove(from / "f4");
        const auto again = here.upload("image", from);
        REQUIRE(again);
        QCOMPARE(again->files, 1U);
        QCOMPARE(again->skipped, 18U);

        const auto to = here.path("to");
        REQUIRE(here.download("image", to));
        QVERIFY(!fs::exists(to / "f4"));
        QCOMPARE(contentOf(to / "f3"), std::string("changed 3"));
        put(to / "f5", "damaged 5");
        const auto repaired = here.download("image", to);
        REQUIRE(repaired);
        QCOMPARE(repaired->files, 1U);
        QCOMPARE(contentOf(to / "f5"), std::string("content 5"));
    }

    void codePublishedTwiceIsPublishedOnce()
    {
        Here here;
        REQUIRE(here.call(method::coursePut, emptyCourse()));
        const auto from = here.path("from");
        put(from / "main.py", "1");
        REQUIRE(here.upload("code/tp1@v1", from));
        const auto same = here.upload("code/tp1@v1", from);
        REQUIRE(same);
        QCOMPARE(same->files, 0U);
        put(from / "main.py", "2");
        const auto other = here.upload("code/tp1@v1", from);
        QVERIFY(!other);
        QCOMPARE(other.error().kind, ErrorKind::AlreadyExists);
    }

    void aCancelledUploadGoesOnWhereItStopped()
    {
        Here here;
        REQUIRE(here.call(method::coursePut, emptyCourse()));
        const auto from = here.path("from");
        for (int i = 0; i < 60; ++i)
            put(from / ("f" + std::to_string(i)), std::string(2'000'000, static_cast<char>('a' + i % 26)));
        Result<TransferDone> outcome = fail(ErrorKind::TimedOut);
        Task task;
        QElapsedTimer clock;
        task = here.place->upload(
            {"algo", "image"}, from, [&](Result<TransferDone> r) { outcome = std::move(r); },
            [&](TransferProgress p) {
                if (p.bytes > 20'000'000 && !clock.isValid()) {
                    clock.start();
                    task.cancel();
                }
            });
        QTRY_VERIFY_WITH_TIMEOUT(!task.isActive(), 20'000);
        if (outcome)
            QSKIP("this machine sends 120 MB faster than it can be cancelled");
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
        const auto rest = here.upload("image", from);
        REQUIRE(rest);
        QVERIFY2(rest->skipped > 0 && rest->files < 60, qPrintable(QString::number(rest->files)));
        QCOMPARE(rest->skipped + rest->files, 60U);
    }

    void aLinkInTheWayIsNotWrittenThrough()
    {
        Here here;
        REQUIRE(here.call(method::coursePut, emptyCourse()));
        const auto from = here.path("from");
        put(from / "sub/file", "theirs");
        REQUIRE(here.upload("image", from));
        const auto outside = here.path("outside");
        fs::create_directories(outside);
        const auto to = here.path("to");
        fs::create_directories(to);
        fs::create_directory_symlink(outside, to / "sub");
        const auto down = here.download("image", to);
        QVERIFY(!down);
        QCOMPARE(down.error().kind, ErrorKind::UnsafePath);
        QVERIFY(fs::is_empty(outside));
    }

    void aPlaceBehindSshWorksTheSame()
    {
        const Account account;
        const SshServer server(account, {"MaxSessions 1"});
        ScriptedQuestions questions;
        questions.trust(server.fingerprint());
        Mailbox mailbox;
        PlaceSettings settings;
        settings.agent = carriedAgent();
        settings.ssh = server.options();
        const auto a = server.address();
        const PlaceAddress address{PlaceKind::Ssh, a.host, a.user, a.port, ""};
        if (account.isThrowAway()) { // ordinary users keep their own state tree: only connecting is tried
            LinkState state;
            OpenPlace place(mailbox, address, settings, questions, [&](const LinkState& s) { state = s; });
            QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<LinkReady>(state), 20'000);
            QVERIFY(fs::exists(account.home() / ".local/share/pupitre/bin/current/pupitre-agent"));
        }
        std::vector<CheckItem> items;
        bool done = false;
        const PlaceCheck check(
            mailbox, address, settings, questions, CheckDepth::Look, [&](CheckItem i) { items.push_back(i); },
            [&](Result<void>) { done = true; });
        QTRY_VERIFY_WITH_TIMEOUT(done, 60'000);
        QVERIFY(items.size() > 6);
        QCOMPARE(items[0].id, CheckId::Reachable);
        QCOMPARE(items[1].facts.at("fingerprint"), server.fingerprint());
        QCOMPARE(items[2].id, CheckId::CleanShell);
        QCOMPARE(items[2].verdict, Verdict::Ok);
        QCOMPARE(items[3].id, CheckId::Clock);
        if (account.isThrowAway()) {
            account.write(".bashrc", "echo Bienvenue\n");
            items.clear();
            done = false;
            const PlaceCheck noisy(
                mailbox, address, settings, questions, CheckDepth::Look,
                [&](CheckItem i) { items.push_back(i); }, [&](Result<void>) { done = true; });
            QTRY_VERIFY_WITH_TIMEOUT(done, 60'000);
            QCOMPARE(items.back().id, CheckId::CleanShell);
            QCOMPARE(items.back().reason, std::string("shellNotClean"));
            QCOMPARE(items.back().facts.at("detail"), std::string("Bienvenue\n"));
        }
    }

    void addressesAreReadAndWritten()
    {
        const auto full = placeAddressFromText("ada@lab.example:2222");
        REQUIRE(full);
        QCOMPARE(*full, (PlaceAddress{PlaceKind::Ssh, "lab.example", "ada", 2222, ""}));
        QCOMPARE(toText(*full), std::string("ada@lab.example:2222"));
        QCOMPARE(placeAddressFromText("[::1]:22")->host, std::string("::1"));
        QCOMPARE(placeAddressFromText("fe80::1")->port, 0);
        QCOMPARE(placeAddressFromText("localhost")->kind, PlaceKind::ThisComputer);
        for (const auto* bad : {"-oProxyCommand=x", "ada@", "host:0", "host:x", "a b", "@host"})
            QVERIFY2(!placeAddressFromText(bad), bad);
    }
};

PUPITRE_QTEST(PlaceTest)
#include "placetest.moc"
