// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that a pattern like "/etc/ssh/sshd_config.d/*.conf" names. Not glob(3): it asks for the home of
// "~name", which a static program cannot.
#pragma once

#include <string>
#include <vector>

namespace pupitre
{

/// Sorted; wildcards in the last part only.
[[nodiscard]] std::vector<std::string> matchingFiles(const std::string& pattern);

} // namespace pupitre
