// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which machines of a Prometheus are meant: labels and what they have to be.
#pragma once

#include "core/domain/error.h"

#include <string>
#include <string_view>

namespace pupitre
{

/// Of the text a person typed, `name="value", …`, with =, !=, =~ and !~; InvalidArgument (subject: "labels")
/// where it is anything else: it becomes part of a question.
[[nodiscard]] Result<std::string> promMatchers(std::string_view text);

} // namespace pupitre
