// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a round over the hosts did, gathered from all of them at once.
#pragma once

#include "core/agent/hosts/away.h"
#include "core/agent/hosts/hostround.h"

#include <mutex>

namespace pupitre
{

class HostsReport final
{
public:
    void away(const SeatTp& where); // was, when the round began
    void left(const SeatTp& where);
    void home(const SeatTp& where);
    void failed(const SeatTp& where, const Error& error);
    /// The standing notice of a seat whose host was lost.
    void lost(const SeatTp& where, const LostRecord& record);
    void forgetFailures(const SeatTp& where); // of this round: it was decided otherwise
    /// For the journal. `where` may be empty: it is about the host.
    void told(const char* what, const SeatTp& where, const char* result, std::string detail);

    [[nodiscard]] HostsTended take() { return std::move(m_tended); }

private:
    std::mutex m_guard;
    HostsTended m_tended;
};

} // namespace pupitre
