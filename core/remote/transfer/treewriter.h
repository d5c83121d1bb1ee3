// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where an arriving archive is written. Every step is relative to an open folder and follows no link, so an
// archive cannot reach outside, whatever it contains; files appear under their name only when complete.
#pragma once

#include "core/remote/transfer/localtree.h"
#include "core/wire/sha256.h"

namespace pupitre
{

class TreeWriter final : public TarSink
{
public:
    /// Makes the folder if absent. A file whose hash is not the one `expected` has is never given its name.
    [[nodiscard]] static Result<TreeWriter> into(const std::filesystem::path& root, HashedFiles expected);
    TreeWriter(TreeWriter&&) = default;
    ~TreeWriter() override; // removes a file that did not become complete

    Result<void> begin(const TarEntry& entry) override;
    Result<void> content(std::span<const std::byte> bytes) override;
    Result<void> end() override;

    /// TransferDamaged if something expected never came.
    [[nodiscard]] Result<void> complete() const;
    [[nodiscard]] std::uint64_t files() const { return m_files; }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }

private:
    TreeWriter(std::filesystem::path root, UnixFd folder, HashedFiles expected)
        : m_root(std::move(root)), m_rootFd(std::move(folder)), m_expected(std::move(expected))
    {
    }
    [[nodiscard]] Result<int> folderFor(const std::string& folder);
    [[nodiscard]] Result<void> makeLink(const TarEntry& entry, int folder, const std::string& name);
    [[nodiscard]] Error failed(const std::string& path, int error) const;

    std::filesystem::path m_root;
    UnixFd m_rootFd;
    HashedFiles m_expected; // still to come
    std::string
        m_openFolder; // the folder m_folderFd is, "" for the root: most files share one with the file before
    UnixFd m_folderFd;
    int m_folder = -1; // of the present file; one of the two
    TarEntry m_entry;
    std::string m_name;
    UnixFd m_file;
    Sha256 m_sha;
    std::uint64_t m_files = 0;
    std::uint64_t m_bytes = 0;
};

} // namespace pupitre
