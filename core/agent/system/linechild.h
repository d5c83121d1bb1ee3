// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A child that answers line by line: one question on its stdin, lines on its stdout. Ends with its owner.
#pragma once

#include "core/agent/system/fd.h"
#include "core/domain/error.h"

#include <chrono>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

class LineChild final
{
public:
    [[nodiscard]] static Result<LineChild> start(const std::vector<std::string>& argv,
                                                 const std::vector<std::string>& environment);
    ~LineChild(); // closes its stdin, waits up to 1 s, then kills
    LineChild(LineChild&& other) noexcept;
    LineChild& operator=(LineChild&&) = delete;

    /// `line` without newline.
    [[nodiscard]] Result<void> send(std::string_view line);
    /// Next line without newline. ConnectionLost (detail: its last words on stderr) where it ended.
    [[nodiscard]] Result<std::string> receive(std::chrono::milliseconds limit, std::stop_token stop = {});

private:
    LineChild() = default;
    int m_pid = -1;
    Fd m_in;
    Fd m_out;
    Fd m_err;
    std::string m_buffer;
    std::string m_words; // from stderr
};

} // namespace pupitre
