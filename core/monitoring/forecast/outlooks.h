// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Works outlooks out beside the window: every way out is tried, and a semester has hundreds of them.
#pragma once

#include "core/async/lane.h"
#include "core/monitoring/forecast/outlook.h"

#include <functional>

namespace pupitre
{

class Outlooks final
{
public:
    explicit Outlooks(Mailbox& mailbox) : m_lane(mailbox, "forecast") {}

    /// outlookOf() of the question. Dropping the task stops the work and forgets it.
    [[nodiscard]] Task ask(OutlookQuestion question, std::function<void(Result<Outlook>)> done);

private:
    Lane m_lane;
};

} // namespace pupitre
