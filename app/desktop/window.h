// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window: wires services to pages. With a demo it shows a class on a private place that is taken away at
// the end.
#pragma once

#include <string>

namespace pupitre
{

enum class WindowOf { ThePerson, TheDemo };

/// `invitation`: a file that is opened at once, of the person's; empty: none.
[[nodiscard]] int runWindow(int argc, char** argv, WindowOf whose, const std::string& invitation = {});

} // namespace pupitre
