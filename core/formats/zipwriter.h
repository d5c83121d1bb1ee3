// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A zip archive for others, through libzip. What goes in is asked for only when the archive is written, so
// that a class's hand-ins need no memory; the file appears whole or not at all.
#pragma once

#include "core/formats/zippath.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>

namespace pupitre
{

/// Fills the span from the front; 0 at the end.
using ZipPull = std::function<Result<std::size_t>(std::span<std::byte>)>;
/// Called once, when the entry's turn has come: opens the file, say.
using ZipContent = std::function<Result<ZipPull>()>;

class ZipWriter final
{
public:
    /// Nothing is written before finish(), which replaces the file, if there is one.
    explicit ZipWriter(std::string file);
    ~ZipWriter();
    ZipWriter(ZipWriter&&) noexcept;
    ZipWriter& operator=(ZipWriter&&) noexcept;

    /// UnsafePath for names that ZipReader would refuse. Times are seconds since 1970; a zip knows even
    /// seconds of the years 1980 to 2107 in local time.
    [[nodiscard]] Result<void> addText(const std::string& path, std::string text, std::int64_t mtime);
    [[nodiscard]] Result<void> addContent(const std::string& path, ZipContent content, std::int64_t mtime);
    [[nodiscard]] Result<void> addFolder(const std::string& path);

    /// Of a content's failure, that failure; DiskFull, FileUnwritable, Cancelled. The writer is of no use
    /// afterwards. `progress` gets 0 to 1.
    [[nodiscard]] Result<void> finish(const std::stop_token& stop = {},
                                      const std::function<void(double)>& progress = {});

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace pupitre
