// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two directions of a packed transfer, as blocking reads and large writes.
#pragma once

#include "core/wire/packrecords.h"

#include <string>

namespace pupitre
{

class BoxInput final
{
public:
    explicit BoxInput(int fd) : m_fd(fd) {}

    /// The next record. Nothing where the stream ends before one begins; ConnectionLost where it ends within
    /// one; TooLarge.
    [[nodiscard]] Result<std::optional<std::string>> record();
    /// Bytes of the archive behind the records; none at the end. Valid until the next call.
    [[nodiscard]] Result<std::span<const std::byte>> piece();

private:
    [[nodiscard]] Result<std::size_t> readMore();

    int m_fd;
    PackRecords m_records;
    std::string m_rest;
    std::vector<std::byte> m_piece;
};

class BoxOutput final
{
public:
    explicit BoxOutput(int fd);

    /// ConnectionLost. Sent when there is enough of it.
    [[nodiscard]] Result<void> add(std::string_view bytes);
    /// With the NUL behind it.
    [[nodiscard]] Result<void> addRecord(std::string_view record);
    [[nodiscard]] Result<void> flush();

private:
    int m_fd;
    std::string m_gathered;
};

} // namespace pupitre
