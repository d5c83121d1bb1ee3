// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place check in words: the question, the answer with its figures, what it means, and the sentence to
// send to the administrator where only they can change it.
#pragma once

#include "core/domain/placecheck.h"

#include <QString>

#include <string>
#include <utility>
#include <vector>

namespace pupitre
{

struct CheckWords {
    QString title;            // "Container engine"
    QString answer;           // "Podman 4.3.1"
    QString meaning;          // empty where the answer says it all
    QString forAdministrator; // empty where nothing needs asking
};

[[nodiscard]] CheckWords wordsFor(const CheckItem& item);
[[nodiscard]] QString verdictName(Verdict verdict);

/// Every reason the agent and the desktop can give, for whoever must walk them all.
[[nodiscard]] const std::vector<std::pair<CheckId, std::string>>& allCheckReasons();

} // namespace pupitre
