// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// flock() on a file of our own: serialises writers, is gone with the process that holds it.
#pragma once

#include "core/agent/system/fd.h"
#include "core/domain/error.h"

#include <chrono>
#include <filesystem>
#include <stop_token>

namespace pupitre
{

class FileLock final
{
public:
    /// Busy (subject: the path) where somebody else holds it.
    [[nodiscard]] static Result<FileLock> tryTake(const std::filesystem::path& path);
    /// Waits; Busy after `limit`, Cancelled on stop.
    [[nodiscard]] static Result<FileLock> take(const std::filesystem::path& path,
                                               std::chrono::milliseconds limit, std::stop_token stop = {});

    ~FileLock();
    FileLock(FileLock&&) noexcept = default;
    FileLock& operator=(FileLock&&) noexcept = default;

private:
    explicit FileLock(Fd fd) : m_fd(std::move(fd)) {}
    Fd m_fd;
};

} // namespace pupitre
