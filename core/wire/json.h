// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// domain <-> JSON. Reading is strict about types and ranges and tolerant of unknown members; a document whose
// schema is newer than ours is refused politely (SchemaTooNew), an older one is read.
#pragma once

#include "core/domain/course.h"
#include "core/domain/instance.h"
#include "core/domain/placecheck.h"
#include "core/domain/placefacts.h"
#include "core/domain/seatstatus.h"
#include "core/domain/submission.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace pupitre
{

using Json = nlohmann::json;

inline constexpr int courseSchema = 1;
inline constexpr int receiptSchema = 1;
inline constexpr std::size_t maxReceiptBytes = 1024 * 1024; // as a file; a real one has some hundred bytes

/// Parses text; Malformed (subject: `what`, detail: position). Depth limited to 64, so hostile nesting cannot
/// exhaust the stack.
[[nodiscard]] Result<Json> parseJson(std::string_view text, std::string_view what);
/// Compact, one line; bytes that are not UTF-8 are replaced, never thrown on.
[[nodiscard]] std::string toText(const Json& json);

[[nodiscard]] Json toJson(const Course&);
[[nodiscard]] Json toJson(const Tp&);
[[nodiscard]] Json toJson(const Seat&);
[[nodiscard]] Json toJson(const InstanceFacts&);
[[nodiscard]] Json toJson(const Submission&);
[[nodiscard]] Json toJson(const Receipt&);
[[nodiscard]] Json toJson(const SeatStatus&);
[[nodiscard]] Json toJson(const TpStatus&);
[[nodiscard]] Json toJson(const PlaceFacts&);
[[nodiscard]] Json toJson(const CheckItem&);
[[nodiscard]] Json toJson(const Error&);

[[nodiscard]] Result<Course> courseFromJson(const Json&);
[[nodiscard]] Result<Tp> tpFromJson(const Json&);
[[nodiscard]] Result<Seat> seatFromJson(const Json&);
[[nodiscard]] Result<InstanceFacts> instanceFromJson(const Json&);
[[nodiscard]] Result<Submission> submissionFromJson(const Json&);
[[nodiscard]] Result<Receipt> receiptFromJson(const Json&);
[[nodiscard]] Result<SeatStatus> seatStatusFromJson(const Json&);
[[nodiscard]] Result<TpStatus> tpStatusFromJson(const Json&);
[[nodiscard]] Result<PlaceFacts> placeFactsFromJson(const Json&);
[[nodiscard]] Result<CheckItem> checkItemFromJson(const Json&);
[[nodiscard]] Error errorFromJson(const Json&);

} // namespace pupitre
