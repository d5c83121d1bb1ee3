// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the gate tells a student of their course: answers of `pupitre status` and `pupitre receipt`.
#pragma once

#include "core/domain/publickey.h"
#include "core/domain/seatstatus.h"
#include "core/domain/tp.h"

#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

struct TeacherMessage {
    Instant at{};
    std::string text; // several lines; plain

    bool operator==(const TeacherMessage&) const = default;
};

/// One TP as its student sees it.
struct StudentTp {
    Tp plan;         // with the overrides of this seat alone, and no paths of the place
    SeatStatus seat; // of this seat
    std::vector<TeacherMessage> messages{}; // of the running session
    std::optional<PublicKey> sshdHostKey{}; // of the sshd inside the instance, once it was prepared
    bool feedback = false;                  // there is some
    /// Names of the members who work on it now; absent where the gate is too old to say.
    std::optional<std::vector<std::string>> atWork{};

    bool operator==(const StudentTp&) const = default;
};

struct StudentReport {
    CourseId course;
    std::string title;
    SeatId seat;
    Instant clock{};  // the place's
    std::string zone; // IANA, of every local text
    std::optional<PublicKey> placeKey{};
    std::vector<std::string> members{}; // names of the people of this seat; one, or a group
    std::vector<StudentTp> tps{};

    bool operator==(const StudentReport&) const = default;
};

/// A receipt and the bytes that were signed.
struct ReceiptPaper {
    Receipt receipt;
    std::string text;                       // byte for byte
    std::optional<std::string> signature{}; // of ssh-keygen; absent where the place cannot sign
    std::optional<PublicKey> placeKey{};

    bool operator==(const ReceiptPaper&) const = default;
};

} // namespace pupitre
