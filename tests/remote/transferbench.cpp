// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole folders against bare tools, on the same loopback sshd in alternating rounds. Prints ratios; fails
// nothing.
#include "core/places/agentbinary.h"
#include "core/remote/capture.h"
#include "core/remote/scriptedquestions.h"
#include "core/remote/ssh/sshconnection.h"
#include "core/remote/transfer/localtree.h"
#include "core/remote/transfer/treetransfer.h"
#include "core/wire/methods.h"
#include "tests/remote/sshserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>

#include <nlohmann/json.hpp>

using namespace pupitre;
using namespace pupitre::test;
namespace fs = std::filesystem;

namespace
{
double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void must(bool good, const char* what)
{
    if (!good)
        qFatal("%s", what);
}
} // namespace

class TransferBench : public QObject
{
    Q_OBJECT

    Account m_account;
    SshServer m_server{m_account};
    QTemporaryDir m_folder;
    CommandLine m_serve;

    std::unique_ptr<SshConnection> connect()
    {
        ScriptedQuestions questions;
        auto connection = SshConnection::open(m_server.address(), m_server.options(), {}, questions, {});
        must(connection.has_value(), "connect");
        return std::move(*connection);
    }

    AgentSession session()
    {
        Waiter waiter("bench", {}, {});
        auto started = AgentSession::start(connect(), m_serve, waiter);
        must(started.has_value(), "agent");
        return std::move(*started);
    }

    void makeFiles(const fs::path& folder, int count, std::size_t size)
    {
        fs::create_directories(folder);
        std::string content(size, 'x');
        for (int i = 0; i < count; ++i) {
            std::memcpy(content.data(), &i, sizeof i);
            std::ofstream(folder / ("f" + std::to_string(i))) << content;
        }
    }

    /// The bare stream: headers and contents into `tar -x` at the other end, on a connection that is open
    /// already.
    double bareUpload(const fs::path& from)
    {
        const auto connection = connect();
        Waiter waiter("bench", {}, {});
        const auto folder =
            "bare" + std::to_string(m_version); // a new one: removing 3,000 files would be measured too
        QElapsedTimer clock;
        clock.start();
        auto stream = connection->exec({{"sh", "-c", "mkdir $1; tar -xf - -C $1", "bare", folder}}, waiter);
        must(stream.has_value(), "tar");
        const auto entries = scanTree(from, {});
        std::string gathered;
        const auto send = [&] {
            must((*stream)->write(std::as_bytes(std::span(gathered)), waiter).has_value(), "write");
            gathered.clear();
        };
        for (const auto& entry : *entries) {
            gathered += tarHeader(entry);
            const auto file = openFile(from, entry.path);
            std::array<char, 65536> piece;
            for (ssize_t got = 0; (got = ::read(file->get(), piece.data(), piece.size())) > 0;) {
                gathered.append(piece.data(), static_cast<std::size_t>(got));
                if (gathered.size() > 256 * 1024)
                    send();
            }
            gathered += std::string(tarPadding(entry.size), '\0');
        }
        gathered += tarEnd();
        send();
        must((*stream)->finishWriting(waiter).has_value(), "end");
        must((*stream)->finish(waiter)->code == 0, "tar failed");
        return static_cast<double>(clock.nsecsElapsed()) / 1e6;
    }

    double ourUpload(const fs::path& from)
    {
        auto open = session();
        QElapsedTimer clock;
        clock.start();
        const auto done =
            uploadTree(std::move(open), {"bench", "code/tp@v" + std::to_string(++m_version)}, from, {}, {});
        must(done.has_value(), "upload");
        return static_cast<double>(clock.nsecsElapsed()) / 1e6;
    }
    int m_version = 0;

    double bareDownload(const std::string& tree, const fs::path& to)
    {
        const QString script =
            QString("mkdir %1 && ssh -F none -o BatchMode=yes -o StrictHostKeyChecking=no"
                    " -o UserKnownHostsFile=%2 -i %3 -p %4 %5@127.0.0.1 tar -C %6 -cf - . | tar -xf - -C %1")
                .arg(QString::fromStdString(to.string()), m_server.options().ownKnownHosts.c_str(),
                     m_server.userKey().c_str())
                .arg(m_server.port())
                .arg(QString::fromStdString(m_account.name()), QString::fromStdString(tree));
        QElapsedTimer clock;
        clock.start();
        runTool("sh", {"-c", script});
        return static_cast<double>(clock.nsecsElapsed()) / 1e6;
    }

    double ourDownload(const fs::path& to)
    {
        QElapsedTimer clock;
        clock.start(); // with its connection, as the bare one
        const auto done = downloadTree(session(), {"bench", "data"}, to, {}, {});
        must(done.has_value(), "download");
        return static_cast<double>(clock.nsecsElapsed()) / 1e6;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server.trustHostKey();
        const auto remote = connect();
        Waiter waiter("bench", {}, {});
        const auto placed = placeAgent(*remote, carriedAgent(), waiter);
        must(placed.has_value(), "agent");
        m_serve = placed->serve;
        Course course;
        course.id = *CourseId::parse("bench");
        must(session().ask(method::coursePut, {{"course", toJson(course)}}, waiter).has_value(), "course");
    }

    void manySmallFilesUp()
    {
        const auto from = fs::path(m_folder.path().toStdString()) / "small";
        makeFiles(from, 3000, 4096);
        std::vector<double> ratios;
        for (int round = 0; round < 5; ++round) {
            const double bare = bareUpload(from);
            const double ours = ourUpload(from);
            qInfo("3000 x 4 KiB up: bare %.0f ms, ours %.0f ms", bare, ours);
            ratios.push_back(ours / bare);
        }
        qInfo("3000 x 4 KiB up: %.2f x a bare tar stream", median(ratios));
    }

    void largeFilesDown()
    {
        const auto base = fs::path(m_folder.path().toStdString());
        makeFiles(base / "large", 30, 10'000'000);
        auto open = session();
        must(uploadTree(std::move(open), {"bench", "data"}, base / "large", {}, {}).has_value(), "upload");
        const auto there = (m_account.home() / ".local/share/pupitre/courses/bench/data").string();
        std::vector<double> ratios;
        for (int round = 0; round < 5; ++round) {
            const auto to = base / ("down" + std::to_string(round));
            const double bare = bareDownload(there, to.string() + "bare");
            const double ours = ourDownload(to);
            qInfo("30 x 10 MB down: bare %.0f ms, ours %.0f ms", bare, ours);
            ratios.push_back(ours / bare);
            fs::remove_all(to);
            fs::remove_all(to.string() + "bare");
        }
        qInfo("30 x 10 MB down: %.2f x tar over ssh", median(ratios));
    }
};

QTEST_GUILESS_MAIN(TransferBench)
#include "transferbench.moc"
