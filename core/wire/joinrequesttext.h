// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Join requests as people send them: `pupitre-join 1 COURSE SEAT LOGIN TYPE BLOB` on a line, among the words
// of a mail, quoted, or broken by the program that sent it.
#pragma once

#include "core/domain/joinrequest.h"

#include <string>
#include <string_view>

namespace pupitre
{

inline constexpr int joinRequestVersion = 1;
inline constexpr std::string_view joinRequestWord = "pupitre-join";
inline constexpr std::size_t maxJoinRequestBytes = 4 * 1024 * 1024; // of one text; 5000 requests have 1 MB

/// All but the key: what a person puts before the line of a .pub file.
[[nodiscard]] std::string joinRequestBeginning(const CourseId& course, const SeatId& seat,
                                               const std::string& login);

/// One line, no newline. "-" stands for a login that is not known.
[[nodiscard]] std::string toLine(const JoinRequest& request);

/// Adds what this text holds. Lines without the word are a person's words and are passed over, unless they
/// bear a public key, which says nothing about whose it is; a text with neither is refused at line 1.
void addJoinRequests(JoinPile& pile, std::string_view text, const std::string& file);

} // namespace pupitre
