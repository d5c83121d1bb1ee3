// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See removalwords.h.
#include "ui/courses/removalwords.h"

#include "ui/words/statewords.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
struct RemovalWords {
    Q_DECLARE_TR_FUNCTIONS(RemovalWords)
};
} // namespace

QString lossText(const RemovalLoss& loss)
{
    QString text = RemovalWords::tr("%n workspace(s)", "", loss.workspaces) + QStringLiteral(", ")
                   + RemovalWords::tr("%n submission(s)", "", loss.submissions);
    //: %1: "31 workspaces, 28 submissions", %2: a size
    text = RemovalWords::tr("Deleted on the place: %1 (%2).").arg(text, shownBytes(loss.bytes));
    if (loss.uncollected > 0)
        text += QLatin1Char(' ')
                + RemovalWords::tr("%n of the submissions is nowhere else: collect it first if you want it.",
                                   "", loss.uncollected);
    return text + QLatin1Char(' ') + RemovalWords::tr("This cannot be undone.");
}

} // namespace pupitre
