// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A wire between a desktop and a place that breaks where one likes: bytes pass both ways, each read is one
// message, and after a given number of them something is done instead of passing the next one on.
#pragma once

#include "core/agent/system/fd.h"

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace pupitre
{

class CuttingProxy final
{
public:
    /// Listens on a free port of loopback and passes on to `target`.
    explicit CuttingProxy(int target);
    ~CuttingProxy();
    CuttingProxy(const CuttingProxy&) = delete;
    CuttingProxy& operator=(const CuttingProxy&) = delete;

    [[nodiscard]] int port() const { return m_port; }
    /// Counts anew. After `messages`, `then` is called once and every connection is cut; new ones are taken.
    void breakAfter(int messages, std::function<void()> then = {});
    void heal();
    [[nodiscard]] int seen() const { return m_seen; } // since breakAfter() or heal()

private:
    struct Wire {
        Fd desktop;
        Fd place;
    };
    void run();
    void accept();
    /// False where this wire has ended.
    bool pass(const Fd& from, const Fd& to);
    void callThen();

    int m_target;
    bool m_cutNow = false;
    int m_port = 0;
    Fd m_listener;
    std::vector<Wire> m_wires;
    std::mutex m_mutex; // of m_then
    std::function<void()> m_then;
    std::atomic<int> m_limit{-1};
    std::atomic<int> m_seen{0};
    std::atomic<bool> m_ended{false};
    std::thread m_thread;
};

} // namespace pupitre
