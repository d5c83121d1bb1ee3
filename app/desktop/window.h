// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window: wires services to pages. With a demo it shows a class on a private place that is taken away at
// the end.
#pragma once

namespace pupitre
{

enum class WindowOf { ThePerson, TheDemo };

[[nodiscard]] int runWindow(int argc, char** argv, WindowOf whose);

} // namespace pupitre
