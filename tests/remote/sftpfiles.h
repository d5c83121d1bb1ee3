// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What tests of files by SFTP share: a client on OpenSSH's own sftp-server, run as a child process, and a
// folder.
#pragma once

#include "core/remote/localmachine.h"
#include "core/remote/sftp/sftpclient.h"
#include "tests/gate/tempfolder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace pupitre
{

inline std::string someBytes(std::size_t size)
{
    std::string bytes(size, '\0');
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<char>((i * 2654435761U) >> 13U);
    return bytes;
}

inline std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline void writeContent(const std::filesystem::path& path, const std::string& content)
{
    std::ofstream(path, std::ios::binary) << content;
}

class SftpFiles : public testing::Test
{
protected:
    void SetUp() override
    {
        auto opened = SftpClient::open(m_machine, m_waiter);
        ASSERT_TRUE(opened) << opened.error().detail;
        m_client.emplace(std::move(*opened));
    }
    std::string at(const std::string& name) const { return (m_folder.path() / name).string(); }
    SftpClient& client() { return *m_client; }

    TempFolder m_folder;
    std::stop_source m_stop;
    Waiter m_waiter{"sftp", {}, m_stop.get_token()};
    LocalMachine m_machine;

private:
    std::optional<SftpClient> m_client;
};

} // namespace pupitre
