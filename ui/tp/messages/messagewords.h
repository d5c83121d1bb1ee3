// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words about a message to students: while it is written, and what became of it.
#pragma once

#include "core/domain/course.h"
#include "core/domain/seatmessage.h"

#include <QString>

namespace pupitre
{

/// How many characters are left, or what has to go.
[[nodiscard]] QString messageRoomText(const std::string& typed);

struct MessageWords {
    QString what;
    QString meaning;
    QString details; // who did not get it, and why
    bool wholly = true;
};
[[nodiscard]] MessageWords wordsFor(const MessageSent& sent, const Course& course);

} // namespace pupitre
