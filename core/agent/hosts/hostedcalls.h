// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a home may ask of a compute host: JSON-RPC lines, one call after the other, about its own courses and
// nothing else.
#pragma once

#include "core/agent/hosts/hosted.h"
#include "core/domain/sample.h"
#include "core/domain/seatstatus.h"
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace hostedcall
{
inline constexpr auto hello = "hosted.hello"; // {} -> {host, agentVersion, clock, gpus}
/// {course, seats, release:[{tp, seat}]} -> HostedAnswer: this is what the home wants now; what is in
/// `release` has come home and goes.
inline constexpr auto put = "hosted.put";
inline constexpr auto end =
    "hosted.end"; // {course, seats:[{tp, seat}]} -> {}: their instances, to start anew
inline constexpr auto forget = "hosted.forget"; // {course} -> {}: the copy goes, and all work that is there
} // namespace hostedcall

/// One seat, as its compute host sees it.
struct FarSeat {
    SeatTp where;
    bool prepared = false;
    bool used = false;  // its student has been in it
    bool alive = false; // instance
    int connections = 0;
    std::optional<Instant> lastActivity;
    std::optional<InstanceLoad> load;
    std::string sshdHostKey; // of the sshd inside, once there is one
    std::optional<Error> error;

    [[nodiscard]] bool gone() const { return !alive && connections == 0; }
    bool operator==(const FarSeat&) const = default;
};

struct HostedAnswer {
    int gpus = 0;
    std::vector<std::string> trees; // names of code, data, documents that are there whole
    std::vector<FarSeat> seats;     // those of the order
    std::vector<FarSeat> kept;      // others whose work is still there
    std::optional<Sample> sample;   // the newest that the host kept
};

[[nodiscard]] Json toJson(const FarSeat& seat);
[[nodiscard]] Result<FarSeat> farSeatFromJson(const CourseId& course, const Json& json);
[[nodiscard]] Json toJson(const HostedAnswer& answer);
[[nodiscard]] Result<HostedAnswer> hostedAnswerFromJson(const CourseId& course, const Json& json);

/// The calls of one home over its stream, until that ends. Exit status.
[[nodiscard]] int runHostedCalls(const StateTree& tree, const std::string& home, int in, int out);

} // namespace pupitre
