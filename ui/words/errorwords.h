// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The three sentences of every error: what happened, what it means for the person, what to do now. The
// technical detail stays in Error::detail, one click away.
#pragma once

#include "core/domain/error.h"

#include <QString>

#include <vector>

namespace pupitre
{

struct ErrorWords {
    QString what;
    QString meaning;
    QString todo;
};

[[nodiscard]] ErrorWords wordsFor(const Error& error);
/// All three in one line of text, for a terminal or an accessible description.
[[nodiscard]] QString sentence(const Error& error);

/// Every kind, for whoever must walk them all.
[[nodiscard]] const std::vector<ErrorKind>& allErrorKinds();

} // namespace pupitre
