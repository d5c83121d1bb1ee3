// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person must be told when the program's own file did not open as it should: what it means for them
// and what to do. The file holds copies and the list of places; courses are never in danger.
#pragma once

#include "core/domain/error.h"
#include "ui/parts/messagebar.h"

#include <filesystem>
#include <optional>

namespace pupitre
{

/// `opened` is how opening `file` ended, with where a damaged one was put; nothing to tell where all is well.
[[nodiscard]] std::optional<Message> storeNotice(const Result<std::optional<std::filesystem::path>>& opened,
                                                 const std::filesystem::path& file);

} // namespace pupitre
