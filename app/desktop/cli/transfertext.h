// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences about courses that go into a folder, come out of one or move, and about people who are forgotten.
#pragma once

#include "core/services/erasure/erasure.h"
#include "core/services/moving/coursearchive.h"

#include <QString>

namespace pupitre::clitext
{

[[nodiscard]] QString exported(const ArchiveFacts& facts, const QString& folder);
[[nodiscard]] QString leftOut(const QString& path);
[[nodiscard]] QString imported(const ArchiveFacts& facts, const QString& place);
[[nodiscard]] QString otherHomeMayBe(const QString& place); // the place an archive came from
[[nodiscard]] QString pathOnPlace(const QString& tp, const QString& path);
[[nodiscard]] QString needsInvitations();
[[nodiscard]] QString moved(const QString& course, const QString& from, const QString& to);
[[nodiscard]] QString movedBack(const QString& course, const QString& place);
[[nodiscard]] QString erasureQuestion(const QString& person, const QString& course);
[[nodiscard]] QString erased(const QString& pseudonym);
[[nodiscard]] QString erasedFolder(const QString& folder);
[[nodiscard]] QString renamedFolder(const QString& folder);
[[nodiscard]] QString notLookedInto();

} // namespace pupitre::clitext
