// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the pages of the wizard that copies a course share: one draft.
#pragma once

#include "core/services/making/copydraft.h"
#include "ui/courses/wizard/draftpage.h"

namespace pupitre
{

struct CopyWizardDraft {
    CopyDraft copy;
    WizardDraft who; // of the page that a new course has too: its class list
    QString place;   // for people
};

} // namespace pupitre
