// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/trialwords.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
class TrialWords final
{
    Q_DECLARE_TR_FUNCTIONS(TrialWords)
};
} // namespace

QString trialStepSentence(const TrialProgress& progress)
{
    switch (progress.step) {
    case TrialStep::Enrolling:
        return TrialWords::tr("Making a key of your own…");
    case TrialStep::Uploading:
        if (progress.tree == "data")
            return TrialWords::tr("Copying the data…");
        if (progress.tree == "documents")
            return TrialWords::tr("Copying the documents…");
        return TrialWords::tr("Copying the code…");
    case TrialStep::Starting:
        return TrialWords::tr("Starting the instance…");
    }
    return {};
}

} // namespace pupitre
