// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A draft as JSON: the file it is kept in.
#pragma once

#include "core/environments/draft/draft.h"
#include "core/wire/json.h"

namespace pupitre
{

inline constexpr int environmentDraftSchema = 1;

[[nodiscard]] Json toJson(const EnvironmentDraft& draft);
/// Without its id, which is the file's name. Malformed; SchemaTooNew; InvalidArgument (subject: the member).
[[nodiscard]] Result<EnvironmentDraft> environmentDraftFromJson(const Json& json);

} // namespace pupitre
