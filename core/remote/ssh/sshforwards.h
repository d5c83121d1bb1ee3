// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The forwarded connections (direct-tcpip) of one SSH session. They have no thread and no wait of their own:
// whoever waits for the session serves them, and a link always does.
#pragma once

#include "core/remote/forward.h"

#include <libssh/libssh.h>

#include <list>
#include <vector>

struct pollfd;

namespace pupitre
{

class SshForwards final
{
public:
    explicit SshForwards(ssh_session session) : m_session(session) {}
    ~SshForwards() { clear(); }
    SshForwards(const SshForwards&) = delete;
    SshForwards& operator=(const SshForwards&) = delete;

    void add(Forward forward);
    void clear(); // before the session goes

    /// Moves what can be moved now; true if anything was.
    [[nodiscard]] bool serve();
    /// What to wait for before there is more to do.
    void addPolls(std::vector<pollfd>& polls) const;

private:
    struct One {
        ssh_channel channel = nullptr;
        Forward forward;
        bool opening = true;
        bool sentAll = false; // `end` has nothing more to say
        bool readAll = false; // the channel has not
        bool over = false;
        std::string toEnd; // read, and not taken by `end` yet
    };

    [[nodiscard]] bool open(One& one);
    [[nodiscard]] bool bringIn(One& one);
    [[nodiscard]] bool bringOut(One& one);
    void handOver(One& one);

    ssh_session m_session;
    std::list<One> m_all;
};

} // namespace pupitre
