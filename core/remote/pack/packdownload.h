// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder of a place listed by its gate, and many small files of it on their way here in one archive. The
// place is a stranger: only what was asked for is taken, and only beneath the folder it is for.
#pragma once

#include "core/remote/pack/packstream.h"
#include "core/remote/sftp/sftpdownload.h"

namespace pupitre
{

class PackDownload final
{
public:
    /// `names` in `folder`; none: all of it. Nothing: see PackStream. NotFound and the like where the folder
    /// cannot be listed; TooLarge past a million entries.
    [[nodiscard]] static Result<std::optional<PackDownload>>
    open(Remote& remote, const std::string& folder, const std::vector<std::string>& names, Waiter& waiter);

    /// Sorted, folders before what is in them. Once.
    [[nodiscard]] SftpTree takeTree() { return std::move(m_tree); }
    /// Of that listing, none larger than mostPackedBytes. Adds to `done`; as downloadSftp().
    [[nodiscard]] Result<void> fetch(std::span<const TarEntry> files, Arrivals& into,
                                     const HashedFiles& expected, Pace& pace, SftpTransferDone& done,
                                     Waiter& waiter);
    /// One file's content. As the place says it failed; TooLarge past mostPackedBytes.
    [[nodiscard]] Result<std::string> text(const std::string& path, Waiter& waiter);

private:
    PackDownload(PackStream stream, std::string folder)
        : m_stream(std::move(stream)), m_folder(std::move(folder)), m_reader(std::make_unique<Relay>())
    {
    }
    [[nodiscard]] Result<void> takeListing(Waiter& waiter);
    [[nodiscard]] Result<void> round(std::span<const TarEntry> files, TarSink& sink, const bool& over,
                                     Waiter& waiter);

    /// One reader for the whole archive, and a sink for each round.
    struct Relay final : TarSink {
        Result<void> begin(const TarEntry& entry) override { return to->begin(entry); }
        Result<void> content(std::span<const std::byte> bytes) override { return to->content(bytes); }
        Result<void> end() override { return to->end(); }
        TarSink* to = nullptr;
        TarReader reader{*this, {.totalBytes = ~std::uint64_t{0}, .entries = ~std::uint64_t{0}}};
    };

    PackStream m_stream;
    std::string m_folder;
    SftpTree m_tree;
    std::unique_ptr<Relay> m_reader; // the reader points at it
};

} // namespace pupitre
