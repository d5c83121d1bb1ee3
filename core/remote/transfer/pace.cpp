// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/transfer/pace.h"

namespace pupitre
{

Pace::Pace(Reporter<TransferProgress> reporter, std::uint64_t totalBytes)
    : m_reporter(std::move(reporter)), m_began(Clock::now()), m_markTime(m_began)
{
    m_progress.totalBytes = totalBytes;
    m_reporter.report(m_progress);
}

void Pace::moved(std::uint64_t bytes)
{
    m_progress.bytes += bytes;
    const auto now = Clock::now();
    const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(now - m_markTime);
    if (passed >= std::chrono::milliseconds{1000}) {
        m_progress.bytesPerSecond =
            (m_progress.bytes - m_markBytes) * 1000 / static_cast<std::uint64_t>(passed.count());
        m_markTime = now;
        m_markBytes = m_progress.bytes;
    }
    m_reporter.report(m_progress);
}

} // namespace pupitre
