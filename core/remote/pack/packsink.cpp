// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See packsink.h.
#include "core/remote/pack/packsink.h"

namespace pupitre
{

namespace
{

/// A failure for each path of a round, as long as paths may be.
constexpr std::uint64_t mostLeftBytes = mostAskedPaths * 4200;

tl::unexpected<Error> unasked(const std::string& what)
{
    return fail(ErrorKind::ProtocolViolation, "pack", what.substr(0, 200));
}

} // namespace

Result<bool> PackLeft::begins(const TarEntry& entry)
{
    if (entry.path != packedLeft)
        return false;
    if (entry.kind != TarEntry::Kind::File || entry.size > mostLeftBytes)
        return unasked(entry.path);
    m_open = true;
    return true;
}

Result<std::vector<Error>> PackLeft::end()
{
    std::vector<Error> left;
    for (;;) {
        const auto record = m_records.next();
        if (!record)
            return tl::unexpected(record.error());
        if (!*record)
            break;
        auto read = packRecordFrom(**record);
        if (!read)
            return tl::unexpected(read.error());
        if (read->entry)
            return unasked("an entry among failures");
        left.push_back(std::move(read->failure));
    }
    m_over = true;
    return left;
}

PackSink::PackSink(std::span<const TarEntry> asked, const std::string& folder, Arrivals& into,
                   const HashedFiles& expected, Pace& pace, SftpTransferDone& done)
    : m_folder(folder), m_into(into), m_expected(expected), m_pace(pace), m_done(done)
{
    for (const auto& entry : asked)
        m_asked.emplace(entry.path, &entry);
}

Result<void> PackSink::begin(const TarEntry& entry)
{
    const auto isLeft = m_left.begins(entry);
    if (!isLeft)
        return tl::unexpected(isLeft.error());
    if (*isLeft)
        return {};
    m_entry = entry;
    if (entry.kind != TarEntry::Kind::File || entry.size > mostPackedBytes
        || !entry.path.starts_with(packedFiles))
        return unasked(entry.path);
    m_entry.path.erase(0, packedFiles.size());
    if (m_asked.erase(m_entry.path) == 0)
        return unasked(entry.path);
    auto file =
        m_into.begin(m_entry.path, partNameOf(m_entry, m_writer), Arrivals::Before::Forget, m_entry.mode);
    if (!file)
        return orLeft(tl::unexpected(file.error()));
    m_file = std::move(*file);
    return {};
}

Result<void> PackSink::content(std::span<const std::byte> bytes)
{
    if (m_left.isOpen()) {
        m_left.content(bytes);
        return {};
    }
    m_done.bytes += bytes.size();
    m_pace.moved(bytes.size());
    if (!m_file.isOpen()) // it is left already
        return {};
    if (!m_expected.empty())
        m_sha.add(bytes);
    return m_file.write(bytes);
}

Result<void> PackSink::end()
{
    if (m_left.isOpen()) {
        auto left = m_left.end();
        if (!left)
            return tl::unexpected(left.error());
        for (auto& error : *left) {
            error.subject = joined(m_folder, error.subject);
            m_done.left.push_back(std::move(error));
        }
        return {};
    }
    return m_file.isOpen() ? orLeft(settle()) : Result<void>{};
}

Result<void> PackSink::settle()
{
    const auto expected = m_expected.find(m_entry.path);
    if (!m_expected.empty()) {
        const auto came = m_sha.finish();
        if (expected != m_expected.end() && came != expected->second.sha256) {
            m_file = {};
            return fail(ErrorKind::TransferDamaged, m_entry.path);
        }
    }
    if (const auto ok = m_into.settle(m_file, m_entry.mode, m_entry.mtime); !ok) {
        m_file = {};
        return ok;
    }
    ++m_done.files;
    return {};
}

/// What concerns one path is left; what concerns all ends it.
Result<void> PackSink::orLeft(Result<void> outcome)
{
    if (outcome || outcome.error().kind == ErrorKind::DiskFull)
        return outcome;
    m_done.left.push_back(outcome.error());
    return {};
}

Result<void> PackText::begin(const TarEntry& entry)
{
    const auto isLeft = m_left.begins(entry);
    if (!isLeft)
        return tl::unexpected(isLeft.error());
    if (*isLeft)
        return {};
    if (m_came || entry.path != std::string(packedFiles) + m_path || entry.kind != TarEntry::Kind::File
        || entry.size > mostPackedBytes)
        return unasked(entry.path);
    m_came = true;
    return {};
}

Result<void> PackText::content(std::span<const std::byte> bytes)
{
    if (m_left.isOpen())
        m_left.content(bytes);
    else
        m_text.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return {};
}

Result<void> PackText::end()
{
    if (!m_left.isOpen())
        return {};
    auto left = m_left.end();
    if (!left)
        return tl::unexpected(left.error());
    if (!left->empty())
        m_failed = left->front();
    return {};
}

Result<std::string> PackText::take()
{
    return m_came ? Result<std::string>(std::move(m_text)) : tl::unexpected(m_failed);
}

} // namespace pupitre
