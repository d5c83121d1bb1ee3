// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A bell that poll() can hear: what a thread that sits in poll() on a connection adds to its descriptors, so
// that others can wake it (Linux eventfd).
#pragma once

#include <stop_token>

namespace pupitre
{

class WakeFd final
{
public:
    WakeFd();
    ~WakeFd();
    WakeFd(const WakeFd&) = delete;
    WakeFd& operator=(const WakeFd&) = delete;

    void ring() const; // any thread
    void clear() const;
    [[nodiscard]] int fd() const { return m_fd; }

private:
    int m_fd;
};

/// Rings when stop is requested, and stays rung.
class StopFd final
{
public:
    explicit StopFd(const std::stop_token& stop) : m_callback(stop, Ring{m_wake}) {}
    [[nodiscard]] int fd() const { return m_wake.fd(); }

private:
    struct Ring {
        const WakeFd& wake;
        void operator()() const { wake.ring(); }
    };
    WakeFd m_wake;
    std::stop_callback<Ring> m_callback;
};

} // namespace pupitre
