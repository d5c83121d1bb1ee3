// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fills the disk of a place, or its table of files, and gives it back.
#pragma once

#include <filesystem>
#include <string>

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace pupitre
{

class Ballast final
{
public:
    explicit Ballast(std::filesystem::path folder) : m_folder(std::move(folder) / "ballast")
    {
        std::filesystem::create_directories(m_folder);
    }
    ~Ballast() { drop(); }
    Ballast(const Ballast&) = delete;
    Ballast& operator=(const Ballast&) = delete;

    /// Until no more than `left` bytes are free.
    void takeBytes(std::uint64_t left) const
    {
        const int file = ::open((m_folder / "bytes").c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
        off_t size = 0;
        for (off_t piece = 16 * 1024 * 1024; piece >= 4096;) {
            if (freeBytes() >= left + static_cast<std::uint64_t>(piece)
                && ::posix_fallocate(file, size, piece) == 0)
                size += piece;
            else
                piece /= 2;
        }
        ::close(file);
    }
    /// Until no more file can be made.
    void takeNames() const
    {
        for (int i = 0;; ++i) {
            const int file =
                ::open((m_folder / std::to_string(i)).c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
            if (file < 0)
                return;
            ::close(file);
        }
    }
    void drop() const
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }

private:
    [[nodiscard]] std::uint64_t freeBytes() const
    {
        struct statvfs status {
        };
        ::statvfs(m_folder.c_str(), &status);
        return static_cast<std::uint64_t>(status.f_bavail) * status.f_frsize;
    }
    std::filesystem::path m_folder;
};

} // namespace pupitre
