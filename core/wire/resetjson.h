// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the place answers when a file is put back.
#pragma once

#include "core/domain/filereset.h"
#include "core/wire/json.h"

namespace pupitre
{

/// {kept?, same?}
[[nodiscard]] Json toJson(const FileReset& reset);
[[nodiscard]] Result<FileReset> fileResetFromJson(const Json& json);
/// {done: {seat: FileReset}, failed: {seat: error}}
[[nodiscard]] Json toJson(const FileResets& resets);
[[nodiscard]] Result<FileResets> fileResetsFromJson(const Json& json);

} // namespace pupitre
