// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences about who is in a course: what a class list changes, and whose keys were made anew.
#pragma once

#include "core/domain/course.h"

#include <QString>

namespace pupitre::clitext
{

[[nodiscard]] QString newSeat(const Seat& seat);
/// What is different, for a person who knows the course as it is.
[[nodiscard]] QString changedSeat(const Seat& before, const Seat& after);
[[nodiscard]] QString leavingSeat(const Seat& seat);
[[nodiscard]] QString leavingMember(const SeatId& seat, const Member& member);
[[nodiscard]] QString staying(const QString& line); // not listed, but told to stay
[[nodiscard]] QString rosterCounts(int added, int changed, int leaving);
[[nodiscard]] QString rosterSame();
[[nodiscard]] QString nobodyLeavesBecauseOfLines();
[[nodiscard]] QString sayApply();
[[nodiscard]] QString studentsChanged(const QString& title);
[[nodiscard]] QString rekeyed(int people, const QString& folder);
[[nodiscard]] QString whichMember(const Seat& seat);
[[nodiscard]] QString needsWorksheet();
[[nodiscard]] QString deliveredIn(const QString& file);
[[nodiscard]] QString unreached(const QString& who); // by the zip or the table
[[nodiscard]] QString wrongKeys();                   // --keys
[[nodiscard]] QString notWithTheirs();               // --passphrases with --keys theirs
[[nodiscard]] QString passphrasesIn(const QString& file);
[[nodiscard]] QString withoutPassphrase(const QString& who);
[[nodiscard]] QString awaited(int people); // whose join requests have to come
[[nodiscard]] QString admitted(const SeatId& seat, const Member& member, const QString& effect,
                               const QString& fingerprint);
[[nodiscard]] QString sayApplyKeys();

} // namespace pupitre::clitext
