// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verb `connect` of the agent, run inside an instance: one TCP connection to a port there, over stdin and
// stdout.
#pragma once

#include <string_view>

namespace pupitre
{

int runConnect(std::string_view port);

} // namespace pupitre
