// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where what moves a student's files runs (sftp-server, or our own packer): namespaces of its own inside the
// account's id mapping, a root that holds /usr (read-only) and the seat's folders and nothing else, as the
// student's uid, without network.
//
// Podman itself would do, but leaves a monitor and a record behind that a freeze would have to find; this box
// ends with its gate.
#pragma once

#include "core/agent/engines/engine.h"
#include "core/domain/instance.h"

#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

struct SftpBox {
    ProcessIdentity gate; // the box ends when this process does
    enum class Serving { Sftp, Packer, Unpacker } serving = Serving::Sftp;
    std::string server; // of the host, below /usr; for Sftp
    std::filesystem::path
        root; // an empty folder of the account's; the new root is mounted over it, in the box only
    std::vector<Mount> binds;
    int uid = 0; // inside the account's id mapping
    enum class Writing { None, Removal, All } writing = Writing::None;
    std::optional<std::uint64_t> largestFileBytes;
};

/// For the argv of the verb `sftpbox`.
[[nodiscard]] std::string toText(const SftpBox& box);
[[nodiscard]] Result<SftpBox> sftpBoxFromText(const std::string& text);

/// sftp-server of this host, where OpenSSH of the common distributions puts it.
[[nodiscard]] std::optional<std::string> findSftpServer();

/// The verb `sftpbox`, run inside the account's id mapping with the student's stream on stdin and stdout.
int runSftpBox(const std::string& text);

} // namespace pupitre
