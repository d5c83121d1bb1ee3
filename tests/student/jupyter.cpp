// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Debian's own Jupyter in an instance, through the gate and the tunnel, opened by a real browser. The image
// is made of this machine's packages.
#include "core/agent/course/thisplace.h"
#include "core/agent/engines/hostimage.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "core/agent/system/spawn.h"
#include "core/student/tools/toolerrors.h"
#include "tests/student/studentlab.h"
#include "tests/waituntil.h"

#include <QTcpSocket>

#include <fcntl.h>
#include <iostream>

namespace pupitre
{

namespace
{

using namespace std::chrono_literals;

constexpr auto jupyterImage = "localhost/pupitre/jupyter:1";

/// The classic notebook runs it on each of its pages: to the notebook, and its cell.
constexpr auto customScript = R"js(
define(['base/js/namespace', 'base/js/events'], function (jupyter, events) {
  if (location.pathname === '/tree') { location = '/notebooks/cell.ipynb'; return; }
  function run() { jupyter.notebook.execute_all_cells(); }
  events.on('kernel_ready.Kernel', run);
  if (jupyter.notebook && jupyter.notebook.kernel && jupyter.notebook.kernel.is_connected()) run();
});
)js";

constexpr auto notebook = R"json({"cells": [{"cell_type": "code", "execution_count": null, "metadata": {},
 "outputs": [], "source": ["open('ran', 'w').write(str(6 * 7))"]}],
 "metadata": {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}},
 "nbformat": 4, "nbformat_minor": 2})json";

class Jupyter : public WithLab
{
protected:
    static void SetUpTestSuite()
    {
        WithLab::SetUpTestSuite();
        if (!isOpen())
            return;
        const auto made = lab().asTheAccount([]() -> Result<void> {
            ThisPlace place(lab().tree());
            const auto installed =
                makeHostImage(lab().tree(), place.images(), jupyterImage,
                              {"jupyter-notebook", "python3-ipykernel", "openssh-server", "procps"});
            return installed ? Result<void>{} : tl::unexpected<Error>(installed.error());
        });
        ASSERT_TRUE(made) << made.error().subject << " " << made.error().detail;
        course = openCourse("jupyter", 2);
        course.tps[0].image = jupyterImage;
        course.tps[0].open.fileMiB = 64;
        ASSERT_TRUE(lab().put(course));
        lab().endInstances(course);
        ASSERT_TRUE(lab().reconcile());
    }
    [[nodiscard]] static Result<JupyterOpened> open(Desk& desk)
    {
        return answered<JupyterOpened>(
            [&](Reply<JupyterOpened> reply) { desk.tools().openJupyter(std::nullopt, std::move(reply)); });
    }
    /// First lines of the answers to the same request on so many connections at once.
    static std::vector<std::string> ask(int port, const std::string& path, int connections)
    {
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < connections; ++i) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            sockets.back()->connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(port));
            static_cast<void>(QTest::qWaitFor(
                [&] {
                    return sockets.back()->state() != QAbstractSocket::ConnectingState
                           && sockets.back()->state() != QAbstractSocket::HostLookupState;
                },
                10'000));
            if (sockets.back()->state() != QAbstractSocket::ConnectedState)
                return {""};
            sockets.back()->write(("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port)
                                   + "\r\nConnection: close\r\n\r\n")
                                      .c_str());
        }
        std::vector<std::string> lines;
        for (const auto& socket : sockets) {
            static_cast<void>(QTest::qWaitFor([&] { return socket->canReadLine(); }, 30'000));
            lines.push_back(socket->readLine().trimmed().toStdString());
        }
        return lines;
    }

    static inline Course course;
};

} // namespace

TEST_F(Jupyter, runsACellInARealBrowser)
{
    Desk desk(lab(), course.id, "s01");
    ASSERT_TRUE(desk.reach());
    const auto begin = sinceBoot();
    const auto opened = open(desk);
    ASSERT_TRUE(opened) << opened.error().subject << " " << opened.error().detail;
    std::cout << "from the click to the tunnel: " << (sinceBoot() - begin).count() << " ms\n";
    const auto ssh = [&](const std::string& command, const std::string& input = {}) {
        return *runChild({"ssh", "-F", desk.enrolment().sshConfig(), desk.enrolment().alias(), command},
                         {.limit = 60s, .input = input});
    };
    ASSERT_EQ(ssh("mkdir -p .jupyter/custom && cat > .jupyter/custom/custom.js", customScript).exit, 0);
    ASSERT_EQ(ssh("cat > cell.ipynb", notebook).exit, 0);

    const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    const auto browser =
        spawnChild({"chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                    "--no-first-run", "--user-data-dir=" + (desk.folder() / "chromium").string(),
                    "file://" + opened->page.string()},
                   cleanEnvironment(), {nothing.get(), nothing.get(), nothing.get()});
    ASSERT_TRUE(browser);
    EXPECT_TRUE(waitUntil([&] { return ssh("cat ran").out == "42"; }, 90s))
        << ssh("cat /tmp/.pupitre-jupyter/log").out;
    endChild(*browser);
    std::cout << "from the click to the cell's result: " << (sinceBoot() - begin).count() << " ms\n";

    // Nothing of Jupyter's own lies in the workspace, and no argument of a program shows the token.
    EXPECT_EQ(ssh("ls -A | grep -v -e ran -e cell.ipynb -e '^.jupyter$' -e ipynb_checkpoints").out, "");
    const auto arguments = ssh("cat /proc/[0-9]*/cmdline | tr '\\0' ' '").out;
    const std::string token = opened->url.substr(opened->url.find('=') + 1);
    EXPECT_NE(arguments.find("jupyter"), std::string::npos);
    EXPECT_EQ(arguments.find(token), std::string::npos);
}

TEST_F(Jupyter, letsManyInByOneLoginAndNobodyWithoutItsToken)
{
    Desk desk(lab(), course.id, "s02");
    ASSERT_TRUE(desk.reach());
    const auto opened = open(desk);
    ASSERT_TRUE(opened) << opened.error().subject << " " << opened.error().detail;
    const std::string token = opened->url.substr(opened->url.find('=') + 1);
    for (const auto& line : ask(opened->port, "/api/contents?token=" + token, 20))
        EXPECT_EQ(line, "HTTP/1.1 200 OK");
    for (const char* path :
         {"/api/contents", "/api/contents?token=", "/api/contents?token=0000", "/api/kernels"})
        EXPECT_EQ(ask(opened->port, path, 1).front(), "HTTP/1.1 403 Forbidden") << path;
    desk.link().refresh();
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return desk.link().tp(course.tps[0].id)->seat.connections >= 1; }, 20'000));
    EXPECT_EQ(desk.link().tp(course.tps[0].id)->seat.connections, 1); // twenty requests, one way in

    // Asked again, it is the same one; from another program, the same server.
    EXPECT_EQ(open(desk), opened);
    Desk beside(lab(), course.id, "s02");
    ASSERT_TRUE(beside.reach());
    const auto again = open(beside);
    ASSERT_TRUE(again) << again.error().subject << " " << again.error().detail;
    EXPECT_EQ(again->url.substr(again->url.find('=') + 1), token);

    const int port = opened->port;
    desk.tools().closeJupyter();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !desk.tools().jupyter(); }, 10'000));
    EXPECT_EQ(ask(port, "/", 1).front(), "");
}

TEST_F(Jupyter, isMissedInASentenceWhereTheImageHasNone)
{
    const auto plain = openCourse("nojupyter", 1);
    Desk desk(lab(), plain.id, "s01");
    ASSERT_TRUE(desk.reach());
    const auto opened = open(desk);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(opened.error().subject, jupyterInside);
    EXPECT_FALSE(desk.tools().isOpeningJupyter());
}

TEST_F(Jupyter, endsWithTheTp)
{
    auto ending = openCourse("jupyterends", 1);
    ending.tps[0].image = jupyterImage;
    ASSERT_TRUE(lab().put(ending));
    lab().endInstances(ending);
    ASSERT_TRUE(lab().reconcile());
    Desk desk(lab(), ending.id, "s01");
    ASSERT_TRUE(desk.reach());
    const auto opened = open(desk);
    ASSERT_TRUE(opened) << opened.error().subject << " " << opened.error().detail;
    std::optional<Error> lost;
    QObject::connect(&desk.tools(), &CourseTools::jupyterLost, &desk.tools(),
                     [&](const Error& error) { lost = error; });
    ending.tps[0].sessions[0].end.utc = now() + 3s;
    ending.tps[0].deadline.utc = now() + 3s;
    const auto deadline = sinceBoot() + 3s;
    ASSERT_TRUE(lab().put(ending));
    EXPECT_TRUE(QTest::qWaitFor([&] { return lost.has_value(); }, 30'000));
    std::cout << "from the deadline to the tunnel's end, seen here: " << (sinceBoot() - deadline).count()
              << " ms\n";
    EXPECT_FALSE(desk.tools().jupyter());
    EXPECT_FALSE(std::filesystem::exists(opened->page));
    EXPECT_EQ(ask(opened->port, "/", 1).front(), "");
}

} // namespace pupitre
