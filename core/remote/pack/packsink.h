// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one round of a packed download brings: files that were asked for, then what was left.
#pragma once

#include "core/remote/sftp/sftpdownload.h"
#include "core/wire/packrecords.h"
#include "core/wire/partname.h"
#include "core/wire/sha256.h"

#include <unordered_map>

namespace pupitre
{

/// The last entry of a round.
class PackLeft final
{
public:
    /// Whether the entry is it.
    [[nodiscard]] Result<bool> begins(const TarEntry& entry);
    [[nodiscard]] bool isOpen() const { return m_open; }
    void content(std::span<const std::byte> bytes) { m_records.feed(bytes); }
    /// What it says; subjects are paths as they were asked for.
    [[nodiscard]] Result<std::vector<Error>> end();

    [[nodiscard]] const bool& over() const { return m_over; }

private:
    PackRecords m_records;
    bool m_open = false;
    bool m_over = false;
};

/// Files into `into`.
class PackSink final : public TarSink
{
public:
    PackSink(std::span<const TarEntry> asked, const std::string& folder, Arrivals& into,
             const HashedFiles& expected, Pace& pace, SftpTransferDone& done);

    Result<void> begin(const TarEntry& entry) override;
    Result<void> content(std::span<const std::byte> bytes) override;
    Result<void> end() override;
    [[nodiscard]] const bool& over() const { return m_left.over(); }

private:
    [[nodiscard]] Result<void> orLeft(Result<void> outcome);
    [[nodiscard]] Result<void> settle();

    const std::string& m_folder;
    Arrivals& m_into;
    const HashedFiles& m_expected;
    Pace& m_pace;
    SftpTransferDone& m_done;
    std::unordered_map<std::string, const TarEntry*> m_asked; // and not yet come
    PackLeft m_left;
    PartWriter m_writer = PartWriter::ofThisRun();
    TarEntry m_entry;
    ArrivingFile m_file;
    Sha256 m_sha;
};

/// One file's content, in memory.
class PackText final : public TarSink
{
public:
    explicit PackText(std::string path) : m_path(std::move(path)) {}

    Result<void> begin(const TarEntry& entry) override;
    Result<void> content(std::span<const std::byte> bytes) override;
    Result<void> end() override;
    [[nodiscard]] const bool& over() const { return m_left.over(); }
    [[nodiscard]] Result<std::string> take();

private:
    std::string m_path;
    PackLeft m_left;
    std::string m_text;
    bool m_came = false;
    Error m_failed{ErrorKind::ProtocolViolation, "pack", {}};
};

} // namespace pupitre
