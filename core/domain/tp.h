// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A TP: a lab exercise with its hours, its one deadline, what it hands out and how much compute each phase
// gives.
#pragma once

#include "core/domain/ids.h"
#include "core/domain/instant.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

/// One block of class hours. `opened` and `ended` are the teacher's clicks, facts written once each.
struct Session {
    Moment start;
    Moment end;
    std::optional<Instant> opened; // Start TP clicked; up to 30 minutes before start
    std::optional<Instant> ended;  // End TP clicked; only ever shortens

    bool operator==(const Session&) const = default;
};

enum class StartPolicy { ByItself, AtClick };

enum class NetworkAccess { None, Internet }; // Internet: without the host's loopback

/// What one instance may use in a phase. An absent number is "no limit of ours".
struct Limits {
    std::optional<double> cpus;      // cores
    std::optional<int> memoryMiB;    // per instance
    std::optional<int> processes;    // per instance
    std::optional<int> workspaceMiB; // seat's quota, kept hand-ins included
    std::optional<int> fileMiB;      // largest single file
    NetworkAccess network = NetworkAccess::None;
    int seatsPerGpu = 0; // 0: no GPU; k: k seats share one

    bool operator==(const Limits&) const = default;
};

/// What one seat was granted beyond the others. Only ever more than the TP gives.
struct Override {
    std::optional<Moment> deadline;    // ignored where earlier than the TP's
    std::chrono::minutes extraTime{0}; // added to the end of every session
    int reopenAfter = 0;               // n > 0: submission n was thawed by this extension
    bool operator==(const Override&) const = default;
};

struct Tp {
    TpId id;
    std::string title;
    std::string room;
    std::string image;       // reference the engine knows, e.g. "localhost/pupitre/python:1"
    std::string codeVersion; // names code/<tp>@<version>; empty: nothing is handed out
    std::string dataPath;    // absolute path on the place; empty: courses/<course>/data
    std::string documentsPath;
    std::vector<Session> sessions; // ordered, not overlapping
    Moment deadline;
    Moment retention; // after this, what is frozen and collected (or waived) is purged
    bool collectionWaived = false;
    bool published = false;
    StartPolicy start = StartPolicy::ByItself;
    Limits open;
    Limits handIn;
    std::chrono::minutes idleStop{15}; // hand-in phase: stop an instance this long without a connection
    std::map<SeatId, Override> overrides;

    bool operator==(const Tp&) const = default;
};

} // namespace pupitre
