// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The steps of the demo and how each of them ended. What they are called is said by the command line's own
// texts.
#pragma once

#include "core/domain/error.h"

#include <chrono>
#include <functional>
#include <map>
#include <string>

namespace pupitre
{

enum class DemoStep {
    OpenPlace,         // host, port, account
    Connect,           // agent, ms
    StartTimer,        // timer, cron
    MakeImage,         // image, MiB
    CreateCourse,      // seats, files
    ProbePlace,        // engine, version, identity, lacks (comma separated wire words)
    Invite,            // students
    StartTp,           // running, of
    StudentWorks,      // student, said
    OtherStudentWorks, // student, said
    Isolation,         // tried
    EndTp,             //
    HandIn,            // student, number
    Extend,            // student
    SetDeadline,       // at
    CloseDesktop,      //
    DeadlinePasses,    // frozen, endedAfterMs, frozenAfterMs
    LateIsRefused,     // said
    ExtendedGoesOn,    // student
    ExtensionEnds,     // frozen
    Collect,           // seats, files, bytes
    Download,          // student, files
    VerifyReceipt,     // signer, files
    CleanUp,           //
};

/// Wire name, for --json: "openPlace".
[[nodiscard]] const char* wireName(DemoStep step);

using DemoFacts = std::map<std::string, std::string>;

struct DemoReport {
    DemoStep step{};
    std::chrono::milliseconds took{0};
    Result<DemoFacts> outcome;
};

/// Called exactly once by whoever plays a step.
using DemoDone = std::function<void(Result<DemoFacts>)>;

} // namespace pupitre
