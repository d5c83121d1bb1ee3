// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// System calls that this process and all after it are refused (seccomp): by number, or by the flags of one
// argument. No privileges needed; cannot be undone.
#pragma once

#include "core/domain/error.h"

#include <cstddef>
#include <linux/filter.h>
#include <vector>

namespace pupitre
{

class CallFilter final
{
public:
    /// Calls of another architecture (32 bits on 64) are refused with EPERM whatever they are.
    CallFilter();

    void refuse(long call, int errorNumber);
    /// Where one of `flags` is set in the low half of the argument (0 is the first).
    void refuseFlags(long call, std::size_t argument, unsigned flags, int errorNumber);

    /// Sets PR_SET_NO_NEW_PRIVS. What was not refused is allowed.
    [[nodiscard]] Result<void> install();

private:
    void add(int code, std::size_t value, unsigned char ifTrue = 0, unsigned char ifFalse = 0);

    std::vector<sock_filter> m_lines;
};

} // namespace pupitre
