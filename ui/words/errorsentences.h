// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sentences of errors by what they are about; each file answers for its own kinds and gives nothing for
// the others.
#pragma once

#include "ui/words/errorwords.h"

#include <optional>

namespace pupitre
{

[[nodiscard]] std::optional<ErrorWords> placeErrorWords(const Error& error); // reaching a place
[[nodiscard]] std::optional<ErrorWords>
capacityErrorWords(const Error& error); // what a place lacks or refuses
[[nodiscard]] std::optional<ErrorWords> requestErrorWords(const Error& error); // documents, keys, phases
[[nodiscard]] std::optional<ErrorWords> refusalWords(const Error& error);      // of GateRefused
[[nodiscard]] std::optional<ErrorWords> toolErrorWords(const Error& error);    // by their subjects
[[nodiscard]] std::optional<ErrorWords> fileErrorWords(const Error& error);    // transfers, this computer

} // namespace pupitre
