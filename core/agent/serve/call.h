// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One call of the protocol: a name, a function, and what becomes of it when the desktop goes away.
#pragma once

#include "core/agent/course/standing.h"
#include "core/agent/statetree.h"
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <span>
#include <stop_token>

namespace pupitre
{

/// What a call has to work with. Copied into work that outlives it.
struct CallContext {
    StateTree tree;
    Json params;
    ProgressSink progress;
    std::function<void(const Json&)> item; // a progress notification that carries a value
    std::stop_token stop;
    /// Work that goes on after the answer, to its end, whether or not anybody is connected.
    std::function<void(std::function<void(std::stop_token)>)> inBackground;
};

/// When the desktop hangs up: a change is carried out to its end, a question need not be answered any more.
enum class OnHangUp { Finish, Stop };

struct Call {
    const char* name;
    Result<Json> (*run)(const CallContext&);
    OnHangUp onHangUp = OnHangUp::Stop;
};

[[nodiscard]] std::span<const Call> placeCalls();
[[nodiscard]] std::span<const Call> courseCalls();
[[nodiscard]] std::span<const Call> copyCalls();
[[nodiscard]] std::span<const Call> homeCalls();
[[nodiscard]] std::span<const Call> tpCalls();
[[nodiscard]] std::span<const Call> treeCalls();
[[nodiscard]] std::span<const Call> seatCalls();
[[nodiscard]] std::span<const Call> lookCalls();
[[nodiscard]] std::span<const Call> imageCalls();
[[nodiscard]] std::span<const Call> environmentCalls();
[[nodiscard]] std::span<const Call> dataCalls();
[[nodiscard]] std::span<const Call> engineCalls();
[[nodiscard]] std::span<const Call> hostCalls();
[[nodiscard]] std::span<const Call> trialCalls();
[[nodiscard]] std::span<const Call> sampleCalls();

/// Nothing where no call has this name.
[[nodiscard]] const Call* findCall(const std::string& name);

} // namespace pupitre
