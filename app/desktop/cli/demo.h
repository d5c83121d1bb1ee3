// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `pupitre demo`: opens a private place, plays a TP on it from beginning to end, prints each step with its
// outcome, and takes everything away again.
#pragma once

namespace pupitre
{

struct DemoOptions {
    enum class Format { ForPeople, ForPrograms } format = Format::ForPeople;
    enum class AtEnd { TakeAway, KeepUntilEnter } atEnd = AtEnd::TakeAway;
};

/// Needs a QCoreApplication. Exit status: 0 only if every promise held.
[[nodiscard]] int runDemo(const DemoOptions& options);

} // namespace pupitre
