// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers of the gate to a student, both ways: the gate writes them, the student's program reads them.
#pragma once

#include "core/domain/refusal.h"
#include "core/domain/studentreport.h"
#include "core/wire/json.h"

namespace pupitre
{

inline constexpr std::size_t maxStudentAnswer = 1024 * 1024; // bytes; a real one has some kilobytes

[[nodiscard]] Json toJson(const StudentReport& report);
[[nodiscard]] Json toJson(const ReceiptPaper& paper);
/// {"refused": name, "detail": text}: what a program gets in place of an answer.
[[nodiscard]] Json toJson(const Refused& refused);

/// Malformed for what is none; unknown members are ignored.
[[nodiscard]] Result<StudentReport> studentReportFromJson(const Json& json);
[[nodiscard]] Result<ReceiptPaper> receiptPaperFromJson(const Json& json);
/// Absent where `json` is an answer and no refusal.
[[nodiscard]] std::optional<Refused> refusalFromJson(const Json& json);

} // namespace pupitre
