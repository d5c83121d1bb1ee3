// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See outlooks.h.
#include "core/monitoring/forecast/outlooks.h"

namespace pupitre
{

Task Outlooks::ask(OutlookQuestion question, std::function<void(Result<Outlook>)> done)
{
    return m_lane.run<Outlook>(
        [question = std::move(question)](const std::stop_token& stop) { return outlookOf(question, stop); },
        std::move(done));
}

} // namespace pupitre
