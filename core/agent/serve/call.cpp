// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of all calls is the tables of their groups.
#include "core/agent/serve/call.h"

namespace pupitre
{

const Call* findCall(const std::string& name)
{
    for (const auto group : {placeCalls(), courseCalls(), copyCalls(), homeCalls(), hostCalls(), tpCalls(),
                             seatCalls(), treeCalls(), lookCalls(), imageCalls(), environmentCalls(),
                             dataCalls(), engineCalls(), trialCalls(), sampleCalls()})
        for (const Call& call : group)
            if (name == call.name)
                return &call;
    return nullptr;
}

} // namespace pupitre
