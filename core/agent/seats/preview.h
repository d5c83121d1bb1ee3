// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a hand-in of a LIVING workspace would take, beside what was handed out: names, sizes and times alone
// are looked at, no file is opened and no link followed.
#pragma once

#include "core/domain/error.h"
#include "core/domain/filechanges.h"

#include <string>

namespace pupitre
{

/// `reference` empty: nothing was handed out, every file is an added one.
[[nodiscard]] Result<HandInPreview> previewHandIn(const std::string& workspace, const std::string& reference);

} // namespace pupitre
