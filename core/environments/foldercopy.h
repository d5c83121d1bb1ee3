// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies a folder that may come from somebody else.
#pragma once

#include "core/domain/error.h"

#include <filesystem>
#include <stop_token>

namespace pupitre
{

enum class LinksOut { Refused, LeftOut };

/// Files, folders, and links that stay inside; `to` must not be there. Devices, pipes and sockets are left
/// out. UnsafePath (subject: the link) for one that leads out, where that is refused; FileUnreadable;
/// FileUnwritable; Cancelled. What was copied until then stays.
[[nodiscard]] Result<void> copyFolder(const std::filesystem::path& from, const std::filesystem::path& to,
                                      std::stop_token stop = {}, LinksOut links = LinksOut::Refused);

/// Whether a link at `path`, relative to a folder, points below that folder. By its text alone: what it
/// points at may be another link, which is looked at in its turn.
[[nodiscard]] bool linkStaysInside(const std::filesystem::path& path, const std::filesystem::path& target);

} // namespace pupitre
