// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notices about a TP as the two sentences of a message bar.
#pragma once

#include "core/services/classroom/tpnotice.h"

#include <QString>

namespace pupitre
{

struct NoticeWords {
    QString what;    // what happened
    QString meaning; // what it means and what to do
    QString detail;  // technical, folded

    bool operator==(const NoticeWords&) const = default;
};

[[nodiscard]] NoticeWords wordsFor(const TpNotice& notice, const QString& place, Instant now);

} // namespace pupitre
