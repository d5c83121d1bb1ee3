// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences about code, data and documents that are handed out: how much they are, and why some are not.
#pragma once

#include "core/domain/error.h"

#include <QString>

#include <cstdint>

namespace pupitre
{

/// "Your whole home folder is not handed out …"; empty where it is another kind of error.
[[nodiscard]] QString resourceRefusal(const Error& error);

[[nodiscard]] QString resourceSize(std::uint64_t files, std::uint64_t bytes, bool isFolder);
[[nodiscard]] QString linksLeftOut(int links);
[[nodiscard]] QString resourceBeingCounted();
/// `bytes` 0: not known.
[[nodiscard]] QString resourceOnPlace(const QString& place, std::uint64_t bytes);

} // namespace pupitre
