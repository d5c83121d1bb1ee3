// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a compute host gets of a course besides its seats' work: a copy of the file without names, the code,
// data and documents.
#pragma once

#include "core/agent/hosts/remotehost.h"

#include <map>
#include <optional>
#include <string>

namespace pupitre
{

/// The course as a host with these seats must know it: their keys and hours, no names, no other seat.
[[nodiscard]] Course courseFor(const Course& course, const std::vector<HostedSeat>& seats);

/// What a home remembers of a host in a course.
struct HostMemory {
    std::optional<Instant> silentSince;      // does not answer since
    bool owes = false;                       // work that came home may still be there, and has to go
    std::map<std::string, std::string> sent; // trees that are there, each with the stamp of what was sent

    bool operator==(const HostMemory&) const = default;
};

/// An empty one where there is none.
[[nodiscard]] HostMemory readHostMemory(const StateTree& tree, const CourseId& course, const HostId& host);
[[nodiscard]] Result<void> writeHostMemory(const StateTree& tree, const CourseId& course, const HostId& host,
                                           const HostMemory& memory);

/// Sends code, data and documents that the host lacks or has another version of; `there` is what it has.
[[nodiscard]] Result<void> sendShared(const StateTree& tree, const RemoteHost& host, const Course& copy,
                                      const std::vector<std::string>& there, HostMemory& memory,
                                      std::stop_token stop);

} // namespace pupitre
