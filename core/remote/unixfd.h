// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file descriptor that is closed when it goes.
#pragma once

#include <unistd.h>

#include <utility>

namespace pupitre
{

class UnixFd final
{
public:
    UnixFd() = default;
    explicit UnixFd(int fd) : m_fd(fd) {}
    ~UnixFd() { reset(); }
    UnixFd(UnixFd&& other) noexcept : m_fd(other.release()) {}
    UnixFd& operator=(UnixFd&& other) noexcept
    {
        if (this != &other) {
            reset();
            m_fd = other.release();
        }
        return *this;
    }
    UnixFd(const UnixFd&) = delete;
    UnixFd& operator=(const UnixFd&) = delete;

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int release() { return std::exchange(m_fd, -1); }
    void reset()
    {
        if (m_fd >= 0)
            ::close(std::exchange(m_fd, -1));
    }

private:
    int m_fd = -1;
};

} // namespace pupitre
