// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A few lines from the teacher to a student. They end on terminals, which act on what they are shown, so
// they are plain text wherever they come from.
#pragma once

#include "core/domain/error.h"
#include "core/domain/ids.h"
#include "core/domain/instant.h"

#include <map>
#include <string>
#include <string_view>

namespace pupitre
{

struct SeatMessage {
    std::int64_t number = 0; // grows by one within a seat's TP
    Instant at{};
    Instant until{}; // who comes in later is not shown it any more
    std::string text;

    bool operator==(const SeatMessage&) const = default;
};

inline constexpr std::size_t longestMessage = 1000; // characters
inline constexpr std::size_t mostMessageLines = 12; // half of a terminal

/// UTF-8 with '\n' between lines and nothing else that a terminal acts on or that reorders text: such
/// characters, and bytes that are not UTF-8, are left out; a tab is a space; white space at the ends goes.
[[nodiscard]] std::string plainMessage(std::string_view text);

/// Characters, not bytes.
[[nodiscard]] std::size_t charactersIn(std::string_view utf8);

/// plainMessage() of what was typed. InvalidArgument (subject "message") where nothing is left, TooLarge
/// (detail: "characters" or "lines") where it is too much.
[[nodiscard]] Result<std::string> checkedMessage(std::string_view typed);

/// What became of one message to many.
struct MessageSent {
    std::map<SeatId, int> terminals; // everybody who gets it; how many terminals of theirs are open now
    std::map<SeatId, Error> failed;

    bool operator==(const MessageSent&) const = default;
};

} // namespace pupitre
