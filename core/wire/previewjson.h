// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a hand-in would take, from the worker to the gate to the student's program.
#pragma once

#include "core/domain/filechanges.h"
#include "core/wire/json.h"

namespace pupitre
{

[[nodiscard]] Json toJson(const HandInPreview& preview);
[[nodiscard]] Result<HandInPreview> handInPreviewFromJson(const Json& json);

} // namespace pupitre
