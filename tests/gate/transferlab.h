// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A student's program at a gate: connections of its own, what moves files over them, and lines that are cut.
#pragma once

#include "core/agent/system/clock.h"
#include "core/agent/system/process.h"
#include "core/remote/pack/placeupload.h"
#include "core/remote/scriptedquestions.h"
#include "core/remote/ssh/sshconnection.h"
#include "core/student/files/keepcopy.h"
#include "core/student/files/submissiondownload.h"
#include "core/wire/json.h"
#include "tests/gate/tempfolder.h"
#include "tests/gate/withcourses.h"

#include <nlohmann/json.hpp>

#include <csignal>
#include <fstream>
#include <sys/stat.h>

namespace pupitre
{

inline std::string bytesOf(std::size_t size)
{
    std::string bytes(size, '\0');
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<char>((i * 2654435761U) >> 13U);
    return bytes;
}

inline std::string textOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline void put(const std::filesystem::path& path, const std::string& content)
{
    std::ofstream(path, std::ios::binary) << content;
}

class TransferLab : public WithCourses
{
protected:
    static std::unique_ptr<SshConnection> connect(const Course& course, const std::string& seat = "s01")
    {
        const auto& identity = lab().identity(course.id, seat);
        SshAddress address{"127.0.0.1", lab().place().account().name, lab().place().port(), {}};
        SshOptions options;
        options.configFile = "/dev/null";
        options.agent = SshOptions::Agent::Ignore;
        options.identities = {identity.key};
        options.ownKnownHosts = identity.knownHosts;
        ScriptedQuestions questions;
        auto connection = SshConnection::open(address, options, {}, questions, {});
        EXPECT_TRUE(connection) << connection.error().detail;
        return connection ? std::move(*connection) : nullptr;
    }
    static void close(Course& course)
    {
        course.tps[0].sessions[0].end.utc = now() - std::chrono::seconds(1);
        course.tps[0].deadline.utc = now() - std::chrono::seconds(1);
        ASSERT_TRUE(lab().put(course));
    }
    static std::vector<int> childrenOf(int parent)
    {
        std::vector<int> children;
        for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
            const auto pid = std::atoi(entry.path().filename().c_str());
            const auto process = pid > 0 ? identityOf(pid) : fail(ErrorKind::NotFound);
            if (process && parentOf(*process) == parent)
                children.push_back(pid);
        }
        return children;
    }
    /// Ends the sshd of every connection there is, as a lost network would: the one that watches, and the one
    /// of the account, which holds the line.
    static void killSshd()
    {
        for (const int monitor : childrenOf(lab().place().sshd().pid())) {
            const auto ofTheAccount = childrenOf(monitor);
            EXPECT_FALSE(ofTheAccount.empty());
            for (const int sshd : ofTheAccount)
                ::kill(sshd, SIGKILL);
            ::kill(monitor, SIGKILL);
        }
    }
    static std::string placeKey(const Course& course)
    {
        const auto output = lab().ssh(course.id, "s01", {"pupitre receipt"});
        const auto report = parseJson(output.out, "receipt");
        EXPECT_TRUE(report) << output.out << output.err;
        return report ? (*report)["placeKey"].get<std::string>() : "";
    }
    Result<SftpTransferDone> upload(Remote& remote, const std::filesystem::path& from)
    {
        const auto entries = scanTree(from, {});
        auto client = SftpClient::open(remote, m_waiter);
        return client ? uploadSftp(*client, from, *entries, "tp1", {}, m_waiter)
                      : tl::unexpected(client.error());
    }
    Result<SubmissionDownloaded> download(Remote& remote, const std::vector<std::string>& keys) const
    {
        return downloadSubmission(remote, {"tp1", m_folder.path() / "mine", keys}, {}, {});
    }
    Result<CopyKept> copy(Remote& remote, const std::string& time) const
    {
        return keepCopy(remote, {"tp1", m_folder.path() / "copies", time}, {}, {});
    }
    static void expectSame(const std::filesystem::path& a, const std::filesystem::path& b)
    {
        const auto first = scanTree(a, {});
        ASSERT_TRUE(first);
        for (const auto& entry : *first) {
            if (entry.kind == TarEntry::Kind::File) {
                EXPECT_TRUE(textOf(a / entry.path) == textOf(b / entry.path)) << entry.path;
            }
        }
    }

    TempFolder m_folder;
    Waiter m_waiter{"transfer", {}, {}};
};

/// What a student has at home: many small files, and a large one.
inline void makeWork(const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder / "src/deep");
    for (int i = 0; i < 500; ++i)
        put(folder / "src" / ("f" + std::to_string(i)), bytesOf(static_cast<std::size_t>(i)));
    put(folder / "src/deep/large", bytesOf(7'000'000));
    put(folder / "run.sh", "#!/bin/sh\n");
    ::chmod((folder / "run.sh").c_str(), 0755);
}

} // namespace pupitre
