// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The content of one file into another, as cheaply as the file systems allow.
#pragma once

#include "core/domain/error.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pupitre
{

class ContentCopy final
{
public:
    /// A reflink where possible (nothing is copied), else copy_file_range (the kernel copies), else read and
    /// write. Both descriptors stand at the beginning of their files.
    [[nodiscard]] Result<void> copy(int from, int to, std::uint64_t size, const std::string& name);

private:
    bool m_reflinks = true; // until the first refusal: all files of a tree are on the same file systems
    std::vector<char> m_buffer;
};

} // namespace pupitre
