// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A machine on which commands can be run: this one, or one reached by SSH. Used from one thread (a libssh
// session must be), and outlives its streams.
#pragma once

#include "core/remote/bytestream.h"
#include "core/remote/commandline.h"

#include <memory>

namespace pupitre
{

class Forwarding;

class Remote
{
public:
    virtual ~Remote() = default;
    [[nodiscard]] virtual Result<std::unique_ptr<ByteStream>> exec(const CommandLine& command,
                                                                   Waiter& waiter) = 0;
    /// Its SFTP server: the subsystem of an sshd, the program of this computer. NotPermitted, NotFound.
    [[nodiscard]] virtual Result<std::unique_ptr<ByteStream>> sftp(Waiter& waiter) = 0;
    /// "ada@lab.example", "localhost": the subject of errors.
    [[nodiscard]] virtual const std::string& name() const = 0;
    /// Null on this computer, which needs none.
    [[nodiscard]] virtual Forwarding* forwarding() { return nullptr; }
};

} // namespace pupitre
