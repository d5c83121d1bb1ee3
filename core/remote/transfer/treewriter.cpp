// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/transfer/treewriter.h"

namespace pupitre
{

namespace
{
/// One file at a time, at the root: what students named lies below it, so none of theirs is called so.
constexpr auto temporary = ".pupitre-part";
} // namespace

Result<TreeWriter> TreeWriter::into(const std::filesystem::path& root, HashedFiles expected)
{
    auto arrivals = Arrivals::into(root, root);
    if (!arrivals)
        return tl::unexpected(arrivals.error());
    return TreeWriter(std::move(*arrivals), std::move(expected));
}

Result<void> TreeWriter::begin(const TarEntry& entry)
{
    m_entry = entry;
    switch (entry.kind) {
    case TarEntry::Kind::Folder:
        return m_arrivals.makeFolder(entry.path);
    case TarEntry::Kind::Link:
        return m_arrivals.makeLink(entry.path, entry.target);
    case TarEntry::Kind::File:
        break;
    }
    auto file = m_arrivals.begin(entry.path, temporary, Arrivals::Before::Forget);
    if (!file)
        return tl::unexpected(file.error());
    m_file = std::move(*file);
    return {};
}

Result<void> TreeWriter::content(std::span<const std::byte> bytes)
{
    m_sha.add(bytes);
    return m_file.write(bytes);
}

Result<void> TreeWriter::end()
{
    const auto expected = m_expected.find(m_entry.path);
    if (m_sha.finish() != (expected == m_expected.end() ? "" : expected->second.sha256))
        return fail(ErrorKind::TransferDamaged, m_entry.path);
    if (const auto ok = m_arrivals.settle(m_file, m_entry.mode, m_entry.mtime); !ok)
        return ok;
    m_expected.erase(expected);
    ++m_files;
    m_bytes += m_entry.size;
    return {};
}

Result<void> TreeWriter::complete() const
{
    if (!m_expected.empty())
        return fail(ErrorKind::TransferDamaged, m_expected.begin()->first);
    return {};
}

} // namespace pupitre
