// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of a look into a student's workspace.
#pragma once

#include "core/domain/error.h"
#include "core/domain/worklook.h"

#include <QString>

namespace pupitre
{

/// Name and what it is; a link with what it points to.
[[nodiscard]] QString entryTip(const WorkEntry& entry);
/// "… 345 more, not shown"
[[nodiscard]] QString moreText(const WorkListing& listing);
/// Beside what cannot be read: why not. Empty for a file.
[[nodiscard]] QString unreadableText(const WorkEntry& entry);
/// Why there is nothing to look into, or a file could not be read, in the words of this page.
[[nodiscard]] QString lookFailure(const Error& error);

} // namespace pupitre
