// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a built image did not get to another place, and what to do.
#pragma once

#include "core/domain/error.h"

#include <QString>

namespace pupitre
{

/// Empty where the error says it as well in general words.
[[nodiscard]] QString copyAdvice(const Error& error);

} // namespace pupitre
