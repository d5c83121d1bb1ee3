// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/transfer/archivewriter.h"

#include <span>

namespace pupitre
{

namespace
{
constexpr std::size_t gatherBytes = 256 * 1024;
}

ArchiveWriter::ArchiveWriter(ByteStream& stream, Waiter& waiter, Pace& pace)
    : m_stream(stream), m_waiter(waiter), m_pace(pace)
{
    m_gathered.reserve(2 * gatherBytes);
}

Result<void> ArchiveWriter::add(std::string_view bytes)
{
    m_gathered.append(bytes);
    return m_gathered.size() < gatherBytes ? Result<void>{} : flush();
}

Result<void> ArchiveWriter::flush()
{
    const auto sent = m_stream.write(std::as_bytes(std::span(m_gathered)), m_waiter);
    m_pace.moved(m_gathered.size());
    m_gathered.clear();
    return sent;
}

} // namespace pupitre
