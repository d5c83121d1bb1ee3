// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A wire between a student's computer and a place, counted by the byte: after so many in one direction
// something happens, and the wire can be cut or stand still, in the middle of a packet too.
#pragma once

#include "core/agent/system/fd.h"

#include <array>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace pupitre
{

class BrokenWire final
{
public:
    enum class Way { ToPlace, ToStudent };

    /// Listens on a free port of loopback and passes on to `target`.
    explicit BrokenWire(int target);
    ~BrokenWire();
    BrokenWire(const BrokenWire&) = delete;
    BrokenWire& operator=(const BrokenWire&) = delete;

    [[nodiscard]] int port() const { return m_port; }
    /// Of connections to come.
    void leadTo(int target);
    /// Counts anew. When exactly so many bytes have passed that way, over whatever connections, `then` is
    /// called once in the wire's thread; it may call cut() and stall().
    void after(Way way, std::uint64_t bytes, std::function<void()> then);
    /// Counts anew; bytes pass.
    void heal();
    [[nodiscard]] std::uint64_t passed(Way way);

    void cut(); // every connection there is
    void stall();

private:
    struct Stream { // one direction of one connection
        std::string waiting{};
        std::size_t at = 0;
        bool ended = false; // nothing more will come
        bool told = false;  // and who reads knows it
    };
    struct Line {
        std::array<Fd, 2> ends; // of the student, of the place
        std::array<Stream, 2> streams{};
    };
    struct Plan {
        Way way = Way::ToPlace;
        std::uint64_t bytes = 0;
        std::function<void()> then{};
    };
    void run();
    void take();
    [[nodiscard]] bool read(Line& line, std::size_t way);
    [[nodiscard]] bool write(Line& line, std::size_t way);
    /// How many bytes may pass before something is due.
    [[nodiscard]] std::uint64_t room(std::size_t way);
    void count(std::size_t way, std::uint64_t bytes);
    void ring();

    std::mutex m_mutex; // of what other threads ask for
    int m_target;
    std::array<std::uint64_t, 2> m_passed{};
    Plan m_plan;
    bool m_cut = false;
    bool m_stalled = false;
    bool m_ended = false;

    int m_port = 0;
    Fd m_listener;
    Fd m_bell;
    std::vector<Line> m_lines;
    std::thread m_thread;
};

} // namespace pupitre
