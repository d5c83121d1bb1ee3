// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Places that are not as one would wish: an sshd that is strict or full, a home that takes no files or runs
// no programs. Either it works all the same, or the error says which of these it is.
#include "core/places/agentbinary.h"
#include "core/places/openplace.h"
#include "core/remote/scriptedquestions.h"
#include "core/remote/ssh/sshconnection.h"
#include "core/remote/ssh/tcpconnect.h"
#include "core/wire/methods.h"
#include "tests/qtprogram.h"
#include "tests/remote/sshserver.h"

#include <QTest>

#include <array>
#include <atomic>
#include <thread>

#include <nlohmann/json.hpp>
#include <poll.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace pupitre;
using namespace pupitre::test;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace
{
/// A file system of its own over the account's home, for as long as this lives; needs root.
class OtherHome
{
public:
    OtherHome(const Account& account, unsigned long flags, const std::string& options)
        : m_home(account.home())
    {
        struct stat status {
        };
        m_mounted = ::stat(m_home.c_str(), &status) == 0
                    && ::mount("tmpfs", m_home.c_str(), "tmpfs", flags,
                               (options + ",mode=0700,uid=" + std::to_string(status.st_uid)
                                + ",gid=" + std::to_string(status.st_gid))
                                   .c_str())
                           == 0;
    }
    ~OtherHome()
    {
        if (m_mounted)
            ::umount2(m_home.c_str(), MNT_DETACH);
    }
    OtherHome(const OtherHome&) = delete;
    OtherHome& operator=(const OtherHome&) = delete;
    [[nodiscard]] bool mounted() const { return m_mounted; }

private:
    fs::path m_home;
    bool m_mounted = false;
};

/// What came of opening the place: an error where it stopped or waits, nothing where it is ready.
std::optional<Error> openingFails(const SshServer& server,
                                  const std::function<void(OpenPlace&)>& whenReady = {})
{
    ScriptedQuestions questions;
    questions.trust(server.fingerprint());
    Mailbox mailbox;
    PlaceSettings settings;
    settings.agent = carriedAgent();
    settings.ssh = server.options();
    const auto at = server.address();
    LinkState state;
    OpenPlace place(mailbox, {PlaceKind::Ssh, at.host, at.user, at.port, ""}, settings, questions,
                    [&](const LinkState& s) { state = s; });
    const auto settled = [&] {
        return std::holds_alternative<LinkReady>(state) || std::holds_alternative<LinkStopped>(state)
               || std::holds_alternative<LinkWaiting>(state);
    };
    if (!QTest::qWaitFor(settled, 30'000))
        return Error{ErrorKind::TimedOut, "opening", {}};
    if (const auto* stopped = std::get_if<LinkStopped>(&state))
        return stopped->error;
    if (const auto* waiting = std::get_if<LinkWaiting>(&state))
        return waiting->error;
    if (whenReady)
        whenReady(place);
    return std::nullopt;
}

/// A connection that says nothing, and that the server greeted: whoever comes now is one too many.
UnixFd takeTheOnlyPlace(const SshServer& server)
{
    Waiter waiter("test", {5s, 5s, noLimit}, {});
    while (waiter.check()) { // what asked whether sshd listens may still hold it
        auto socket = connectTcp("127.0.0.1", server.port(), waiter);
        if (!socket)
            break;
        std::array<pollfd, 1> readable{{{socket->get(), POLLIN, 0}}};
        std::array<char, 4> greeting{};
        if (waiter.wait(readable) && ::recv(socket->get(), greeting.data(), greeting.size(), 0) == 4
            && std::string_view(greeting.data(), 4) == "SSH-")
            return std::move(*socket);
    }
    return {};
}

std::string describe(const std::optional<Error>& error)
{
    return error ? std::string(wireName(error->kind)) + " " + error->subject + ": " + error->detail : "ready";
}

Json courseWithNothing()
{
    Course course;
    course.id = *CourseId::parse("algo");
    course.title = "Algo";
    return {{"course", toJson(course)}};
}
} // namespace

class OddPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStrictSshdIsEnough()
    {
        const Account account;
        if (!account.isThrowAway())
            QSKIP("an ordinary user's own state tree is not touched");
        const SshServer server(account, {"AllowTcpForwarding no", "AllowStreamLocalForwarding no",
                                         "AllowAgentForwarding no", "X11Forwarding no", "PermitTTY no",
                                         "MaxSessions 1", "PermitUserEnvironment no", "Compression no"});
        account.write(".ssh/rc", "echo Bienvenue >&2\n");
        QTemporaryDir code;
        QFile file(code.filePath("main.py"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("print(1)\n") > 0);
        file.close();
        bool uploaded = false;
        const auto error = openingFails(server, [&](OpenPlace& place) {
            Result<Json> put = fail(ErrorKind::TimedOut);
            const auto call = place.agent().call(
                method::coursePut, courseWithNothing(), [&](Result<Json> r) { put = std::move(r); }, {},
                WhenDown::Wait);
            QVERIFY(QTest::qWaitFor([&] { return !call.isActive(); }, 30'000));
            QVERIFY2(put.has_value(), put ? "" : describe(put.error()).c_str());
            Result<TransferDone> up = fail(ErrorKind::TimedOut);
            const auto sent = place.upload(
                {"algo", "code/tp1@1"}, code.path().toStdString(),
                [&](Result<TransferDone> r) { up = std::move(r); }, [](TransferProgress) {});
            QVERIFY(QTest::qWaitFor([&] { return !sent.isActive(); }, 30'000));
            QVERIFY2(up.has_value(), up ? "" : describe(up.error()).c_str());
            uploaded = true;
        });
        QVERIFY2(!error, describe(error).c_str());
        QVERIFY(uploaded);
    }

    void whoIsTurnedAwayComesAgain()
    {
        const Account account;
        const SshServer server(account, {"MaxStartups 1"});
        server.trustHostKey();
        UnixFd first = takeTheOnlyPlace(server);
        QVERIFY(first.get() >= 0);
        std::atomic<bool> ended = false;
        Result<std::unique_ptr<SshConnection>> second = fail(ErrorKind::TimedOut);
        std::thread other([&] {
            ScriptedQuestions questions;
            second =
                SshConnection::open(server.address(), server.options(), {10s, 10s, noLimit}, questions, {});
            ended = true;
        });
        // Without a second try it fails now.
        const bool early = QTest::qWaitFor([&] { return ended.load(); }, 150);
        first = UnixFd();
        other.join();
        QVERIFY2(!early, second ? "let in at once" : describe(second.error()).c_str());
        QVERIFY2(second.has_value(), second ? "" : describe(second.error()).c_str());
    }

    void aWholeClassGetsIn()
    {
        const Account account;
        const SshServer server(account, {"MaxStartups 2:50:4"});
        server.trustHostKey();
        std::atomic<int> in = 0;
        std::vector<std::thread> students;
        for (int i = 0; i < 10; ++i)
            students.emplace_back([&] {
                ScriptedQuestions questions;
                const auto mine = SshConnection::open(server.address(), server.options(), {20s, 20s, noLimit},
                                                      questions, {});
                in += mine ? 1 : 0;
            });
        for (std::thread& student : students)
            student.join();
        QCOMPARE(in.load(), 10);
    }

    void aHomeThatIsReadOnlyIsSaid()
    {
        const Account account;
        const OtherHome home(account, MS_RDONLY, "size=1m");
        if (!home.mounted())
            QSKIP("mounting needs root");
        const SshServer server(account);
        const auto error = openingFails(server);
        QVERIFY2(error && error->kind == ErrorKind::ReadOnlyPlace, describe(error).c_str());
    }

    void aHomeThatRunsNoProgramsIsSaid()
    {
        const Account account;
        const OtherHome home(account, MS_NOEXEC, "size=512m");
        if (!home.mounted())
            QSKIP("mounting needs root");
        const SshServer server(account);
        const auto error = openingFails(server);
        QVERIFY2(error && error->kind == ErrorKind::AgentFailed, describe(error).c_str());
        QVERIFY2(error->detail.find("Permission denied") != std::string::npos, describe(error).c_str());
    }

    void aHomeThatIsFullIsSaid()
    {
        const Account account;
        const OtherHome home(account, 0, "size=256k");
        if (!home.mounted())
            QSKIP("mounting needs root");
        const SshServer server(account);
        const auto error = openingFails(server);
        QVERIFY2(error && error->kind == ErrorKind::DiskFull, describe(error).c_str());
        const auto left = account.home() / ".local/share/pupitre/bin";
        int files = 0;
        for (const auto& entry : fs::recursive_directory_iterator(left))
            files += entry.is_regular_file() ? 1 : 0;
        QCOMPARE(files, 0); // half a program is not left behind
    }

    void aHomeWithoutRoomForNamesIsSaid()
    {
        const Account account;
        const OtherHome home(account, 0, "size=64m,nr_inodes=3");
        if (!home.mounted())
            QSKIP("mounting needs root");
        const SshServer server(account);
        const auto error = openingFails(server);
        QVERIFY2(error && error->kind == ErrorKind::DiskFull, describe(error).c_str());
    }
};

PUPITRE_QTEST(OddPlacesTest)
#include "oddplacestest.moc"
