// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A bounded number of threads over a list of independent pieces of work.
#pragma once

#include <cstddef>
#include <functional>

namespace pupitre
{

/// Calls work(0) … work(count - 1), each once, at most `threads` at a time; returns when all have returned.
void forEachInParallel(std::size_t count, std::size_t threads, const std::function<void(std::size_t)>& work);

/// Processors this process may run on.
[[nodiscard]] std::size_t processorCount();

} // namespace pupitre
