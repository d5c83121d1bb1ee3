// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See checks.h.
#include "core/agent/check/checks.h"

namespace pupitre
{

void runChecks(const CheckOrder& order, const std::function<void(CheckItem)>& found)
{
    for (const auto group : {storageChecks, engineChecks, timerChecks, sshChecks, accountChecks}) {
        if (order.stop.stop_requested())
            return;
        for (CheckItem& item : group(order))
            found(std::move(item));
    }
}

} // namespace pupitre
