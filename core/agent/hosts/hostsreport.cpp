// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See hostsreport.h.
#include "core/agent/hosts/hostsreport.h"

namespace pupitre
{

void HostsReport::away(const SeatTp& where)
{
    const std::lock_guard hold(m_guard);
    m_tended.away.insert(where);
}

void HostsReport::left(const SeatTp& where)
{
    const std::lock_guard hold(m_guard);
    m_tended.away.insert(where);
    ++m_tended.changed;
}

void HostsReport::home(const SeatTp& where)
{
    const std::lock_guard hold(m_guard);
    m_tended.away.erase(where);
    ++m_tended.changed;
}

void HostsReport::failed(const SeatTp& where, const Error& error)
{
    const std::lock_guard hold(m_guard);
    m_tended.failures.push_back({where, error});
}

void HostsReport::lost(const SeatTp& where, const LostRecord& record)
{
    const std::lock_guard hold(m_guard);
    m_tended.failures.insert( // first: what stands in the way now is told before what was
        m_tended.failures.begin(),
        {where, {ErrorKind::HostLost, record.host.text(), record.lastHome ? toIso(*record.lastHome) : ""}});
}

void HostsReport::forgetFailures(const SeatTp& where)
{
    const std::lock_guard hold(m_guard);
    std::erase_if(m_tended.failures, [&](const SeatFailure& one) { return one.where == where; });
}

void HostsReport::told(const char* what, const SeatTp& where, const char* result, std::string detail)
{
    const std::lock_guard hold(m_guard);
    m_tended.entries.push_back(
        {0, {}, {}, what, where.tp.text(), where.seat.text(), result, std::move(detail)});
}

} // namespace pupitre
