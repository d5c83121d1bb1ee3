// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every sentence that only the student's verbs say.
#pragma once

#include "core/domain/studentreport.h"
#include "core/student/gate/courselink.h"

#include <QString>

#include <vector>

namespace pupitre::studenttext
{

[[nodiscard]] QString invitationTitle(const Invitation& invitation);
[[nodiscard]] QString invitationPlace(const Invitation& invitation);
[[nodiscard]] QString hostKeyLine(const QString& fingerprint);
[[nodiscard]] QString joinQuestion();
[[nodiscard]] QString joined(const Enrolment& enrolment);
[[nodiscard]] QString sendRequest(); // before the line of the join request
[[nodiscard]] QString left(const Enrolment& enrolment);
[[nodiscard]] QString leaveQuestion(const QString& title);

[[nodiscard]] QString noCourses();
[[nodiscard]] QString noTps();
[[nodiscard]] QString whichCourse(const std::string& text);
[[nodiscard]] QString whichTp(const StudentReport& report);
[[nodiscard]] QString courseLine(const CourseLink& link); // title, place, how old it is
[[nodiscard]] std::vector<QString> tpHeader();
[[nodiscard]] QString handInOf(const SeatStatus& seat);
[[nodiscard]] QString wouldHandIn(const HandInPreview& preview);
[[nodiscard]] QString changedFile(const FileChange& change);
[[nodiscard]] QString moreChanges(std::uint64_t count);
[[nodiscard]] QString downloaded(std::uint64_t files, std::uint64_t bytes, const QString& folder);
[[nodiscard]] QString feedbackCame(std::uint64_t files);
[[nodiscard]] QString feedbackIn(std::size_t files, const QString& folder);
[[nodiscard]] QString copied(std::uint64_t files, std::uint64_t bytes, std::uint64_t unchanged);
[[nodiscard]] QString setAside(const QString& path);
[[nodiscard]] QString goneThere(const QString& path);
[[nodiscard]] QString receiptSigned(bool isSigned);
[[nodiscard]] QString receiptSaved(const QString& folder);

} // namespace pupitre::studenttext
