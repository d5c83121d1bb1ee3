// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The content of one file into another, as cheaply as the file systems allow.
#pragma once

#include "core/domain/error.h"

#include <string>

namespace pupitre
{

/// A reflink where possible (nothing is copied), else copy_file_range (the kernel copies), else read and
/// write. Both descriptors stand at the beginning of their files.
[[nodiscard]] Result<void> copyContent(int from, int to, const std::string& name);

} // namespace pupitre
