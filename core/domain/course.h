// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desired state of a course: who, with which keys, from which networks, and its TPs. One such value is
// one file on the home place; everything that is started, stopped, frozen or purged follows from it and the
// clock.
#pragma once

#include "core/domain/ids.h"
#include "core/domain/instant.h"
#include "core/domain/publickey.h"
#include "core/domain/tp.h"

#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

/// One person of a seat. Everything here is an attribute that a re-import may correct; the seat's id never
/// changes. The keys are the person's own: whoever changes groups takes them along.
struct Member {
    std::string login;
    std::string givenName;
    std::string familyName;
    std::string email;
    std::string idNumber;
    std::vector<PublicKey> keys{};

    bool operator==(const Member&) const = default;
};

inline constexpr std::size_t mostMembers = 4; // of one seat

enum class SeatStanding { Active, Dropped }; // dropped: no keys, no instance, work kept until purge

/// Who works together on one copy: one member for single work, two to four for groups.
struct Seat {
    SeatId id;
    std::vector<Member> members;
    SeatStanding standing = SeatStanding::Active;

    bool operator==(const Seat&) const = default;
};

/// A further machine that may hold instances of this course. Schema from the start; the first release
/// computes on the home place only.
struct ComputeHost {
    HostId id;
    std::string address; // ssh destination as the home place reaches it
    int seatCapacity = 0;

    bool operator==(const ComputeHost&) const = default;
};

struct Course {
    CourseId id;
    std::string title;
    std::string zone; // IANA, e.g. "Europe/Paris": the zone of every local text below
    std::vector<Seat> seats;
    std::vector<Tp> tps;
    std::vector<std::string> networks; // canonical CIDR; empty: from anywhere
    std::vector<ComputeHost> hosts;

    bool operator==(const Course&) const = default;

    [[nodiscard]] const Seat* seat(const SeatId& id) const;
    [[nodiscard]] const Tp* tp(const TpId& id) const;
    [[nodiscard]] Tp* tp(const TpId& id);
};

/// "Ada Exemple", or both names of a group joined by " + ", or the login, or the id.
[[nodiscard]] std::string displayName(const Seat& seat);

/// "Ada Exemple", or the login; empty where neither is known.
[[nodiscard]] std::string displayName(const Member& member);

/// Every key that leads to the seat, in the order of its members.
[[nodiscard]] std::vector<PublicKey> keysOf(const Seat& seat);

/// Everything that makes a course unusable, in reading order; empty when it is sound. Checks ids unique, keys
/// unique across seats, sessions ordered and ending after they start, deadline not before the last session,
/// retention not before the deadline, networks canonical.
[[nodiscard]] std::vector<Error> validate(const Course& course);

} // namespace pupitre
