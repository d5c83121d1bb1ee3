// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See historykeeping.h.
#include "core/monitoring/keeping/historykeeping.h"

namespace pupitre
{

namespace
{

constexpr std::chrono::seconds pauseAfterFailure{30};
constexpr std::chrono::hours retainEvery{6};
constexpr std::chrono::minutes retainFirst{1}; // a command that only asks is gone by then
constexpr std::size_t mostWaiting = 2000;      // machines' minutes: some hours of a few machines

/// SQLite has no number for it that Qt passes on: sqlite3ErrStr(SQLITE_FULL).
bool saysFull(const Error& error)
{
    return error.detail.find("disk is full") != std::string::npos;
}

} // namespace

void HistoryKeeping::use(std::filesystem::path file, Instant now)
{
    m_file = std::move(file);
    open(now);
}

void HistoryKeeping::setRetention(const Retention& retention)
{
    m_retention = retention;
    m_retain = {};
    m_pass.reset();
}

void HistoryKeeping::open(Instant now)
{
    auto opened = History::open(m_file);
    if (!opened)
        return failed(opened.error(), now);
    m_history = std::move(opened->history);
    auto told = m_history->told();
    auto read = m_history->ringPositions();
    m_memory = HistoryMemory{told.value_or(ToldAlerts()), read.value_or(std::map<PlaceId, RingPosition>()),
                             std::move(opened->setAside)};
    m_error.reset();
    m_retain = now + retainFirst;
    write(now);
}

void HistoryKeeping::failed(const Error& error, Instant now)
{
    m_error = saysFull(error) ? Error{ErrorKind::DiskFull, m_file.string(), error.detail} : error;
    m_again = now + pauseAfterFailure;
    if (!m_history || !looksDamaged(error))
        return;
    m_history.reset();
    m_pass.reset();
    if (const auto aside = setDatabaseAside(m_file)) {
        open(now);
        if (m_memory)
            m_memory->setAside = *aside;
    }
}

void HistoryKeeping::put(std::vector<HostMinute> minutes, const std::map<PlaceId, RingPosition>& read)
{
    if (m_file.empty())
        return;
    for (HostMinute& minute : minutes)
        m_minutes.push_back(std::move(minute));
    for (const auto& [place, position] : read)
        m_read[place] = position;
    if (m_minutes.size() > mostWaiting)
        m_minutes.erase(m_minutes.begin(), m_minutes.end() - static_cast<std::ptrdiff_t>(mostWaiting));
}

void HistoryKeeping::putTold(const ToldAlerts& told)
{
    m_told = told;
}

void HistoryKeeping::forget(const PlaceId& place)
{
    std::erase_if(m_minutes, [&place](const HostMinute& minute) { return minute.host.place == place; });
    m_read.erase(place);
    if (m_history)
        (void)m_history->forget(place); // else it leaves with time
}

Result<void> HistoryKeeping::eraseSeat(const SeatOfCourse& seat, Instant now)
{
    if (!m_history)
        return tl::unexpected(m_error.value_or(Error{ErrorKind::NotFound, "history", {}}));
    return m_history->eraseSeat(seat, now);
}

Result<void> HistoryKeeping::writeWaiting()
{
    if (!m_minutes.empty() || !m_read.empty()) {
        if (auto written = m_history->write(m_minutes, m_read); !written)
            return written;
        m_minutes.clear();
        m_read.clear();
    }
    if (m_told) {
        if (auto written = m_history->writeTold(*m_told); !written)
            return written;
        m_told.reset();
    }
    return {};
}

/// A part each time that something is written: what a laptop that slept for weeks has to drop takes minutes
/// then, and nobody waits for it.
Result<void> HistoryKeeping::retainSome(Instant now)
{
    if (!m_pass && now < m_retain)
        return {};
    if (!m_pass) {
        m_pass = m_history->beginRetention(now, m_retention);
        m_retain = now + retainEvery;
    }
    const auto through = m_history->retainSome(*m_pass);
    if (!through || *through)
        m_pass.reset();
    return through ? Result<void>() : tl::unexpected(through.error());
}

void HistoryKeeping::writeAtEnd()
{
    if (m_history)
        (void)writeWaiting(); // nobody is there any more who could be told
}

void HistoryKeeping::write(Instant now)
{
    if (m_file.empty() || (m_error && now < m_again && now + pauseAfterFailure >= m_again))
        return;
    if (!m_history)
        return open(now);
    Result<void> done = writeWaiting();
    if (done)
        done = retainSome(now);
    if (!done)
        return failed(done.error(), now);
    m_error.reset();
}

} // namespace pupitre
