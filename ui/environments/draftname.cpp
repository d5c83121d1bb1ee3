// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/draftname.h"

#include "ui/words/environmentwords.h"
#include "ui/words/text.h"

namespace pupitre
{

QString draftName(const DraftEntry& entry)
{
    if (!entry.draft)
        return shown(entry.id);
    const Environment& environment = entry.draft->environment;
    return environment.name.empty() ? platformName(environment.platform) : shown(environment.name);
}

} // namespace pupitre
