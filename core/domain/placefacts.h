// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a place says of itself.
#pragma once

#include "core/domain/instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

struct Gpu {
    std::string uuid;
    std::string name;
    int memoryMiB = 0;
    bool operator==(const Gpu&) const = default;
};

enum class TimerKind { None, SystemdUser, Crontab };
enum class IdentityKind { Subuid, KeepId, AccountItself }; // whom a student's process is on the host

struct EngineFacts {
    std::string name; // "podman"; empty: none
    std::string version;
    IdentityKind identity = IdentityKind::AccountItself;
    bool limitsMeasured = false; // a probe instance was stopped by its limits
    std::vector<std::string>
        lacks; // promises not kept here: "memoryLimit", "processLimit", "diskQuota", "subuid"
    bool operator==(const EngineFacts&) const = default;
};

struct PlaceFacts {
    std::string host;
    std::string agentVersion;
    std::string bootId;
    Instant clock{};
    int cpus = 0;
    std::int64_t memoryMiB = 0;
    std::int64_t diskFreeMiB = 0;
    std::vector<Gpu> gpus;
    EngineFacts engine;
    TimerKind timer = TimerKind::None;
    std::optional<Instant> timerSince; // when the timer was put in place; absent: long ago
    std::optional<Instant> heartbeat;  // last tick
    std::string receiptKey;            // "type blob": signs its receipts; empty: they are unsigned
    bool operator==(const PlaceFacts&) const = default;
};

} // namespace pupitre
