// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a key in authorized_keys lets anybody in, tried: a throw-away key is put there, logged in with from
// the place itself, and taken out again. Administrators move the file, ask for a second factor, or restrict
// options.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/course.h"
#include "core/domain/placecheck.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace pupitre
{

struct ProbeTarget {
    std::string host = "127.0.0.1";
    int port = 22;
    std::string user;                 // of this account
    std::filesystem::path hostKeys{}; // a known_hosts file; empty: made from /etc/ssh/ssh_host_*_key.pub
};

/// What the gate answers to the probe, so that a login which ran something else is seen. `nonce` is a valid
/// id.
[[nodiscard]] std::string probeAnswer(const std::string& nonce);
/// The first argument of `gate` that asks for it; no course has such a name.
inline constexpr auto probeCourse = "--probe";

/// Verdict Ok; Warn "noSshdHere" (nothing answers, or its host key is not known: nothing learnt); Fail
/// "refused" (detail: ssh's last line), "otherCommand" (logged in, but something else than the gate
/// answered), "notWritten" (detail: why authorized_keys could not be changed). `courses` as in syncKeyLines.
[[nodiscard]] CheckItem probeKeyLogin(const StateTree& tree, const std::vector<Course>& courses,
                                      const ProbeTarget& target, std::stop_token stop = {});

} // namespace pupitre
