// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A child that is asked nothing and writes lines for as long as it runs. It ends with the thread that started
// it, also where that is killed: a child that has nothing to write would never notice.
#pragma once

#include "core/agent/system/fd.h"
#include "core/domain/error.h"
#include "core/domain/instance.h"

#include <string>
#include <vector>

namespace pupitre
{

class LineStream final
{
public:
    /// NotFound where there is no such program. What it writes on stderr goes nowhere.
    [[nodiscard]] static Result<LineStream> start(const std::vector<std::string>& argv,
                                                  const std::vector<std::string>& environment);
    ~LineStream() { static_cast<void>(end()); }
    LineStream(LineStream&& other) noexcept;
    LineStream& operator=(LineStream&& other) noexcept;

    [[nodiscard]] int fd() const { return m_out.get(); } // to poll
    /// Appends the lines that came since, without newline. One of more than 4 KiB is left out, and so is a
    /// last one without its newline. False where no more will come.
    [[nodiscard]] bool take(std::vector<std::string>& lines);

    [[nodiscard]] const ProcessIdentity& identity() const { return m_identity; }
    /// Kills it. False where it is still there after a second: a driver that hangs lets nobody go. Then it is
    /// left to whoever looks after orphans.
    bool end();

private:
    LineStream() = default;

    ProcessIdentity m_identity; // pid 0: ended
    Fd m_out;
    std::string m_rest;
    bool m_tooLong = false; // the line under way
};

} // namespace pupitre
