// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words, flags and variables of an instruction, as the shells they stand for divide them.
#pragma once

#include "core/formats/environments/containerfile.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

/// Divided by blanks outside quotes; quotes and escapes are kept. None where a quote does not close.
[[nodiscard]] std::optional<std::vector<std::string_view>> rawWords(std::string_view text, char escape);
/// A raw word as the shell would pass it on.
[[nodiscard]] std::string withoutQuotes(std::string_view word, char escape);
/// rawWords without their quotes; divided by blanks alone where a quote does not close.
[[nodiscard]] std::vector<std::string> plainWords(std::string_view text, char escape);

/// The exec form, ["a", "b"]; none where it is no list of texts, which makes it the shell form.
[[nodiscard]] std::optional<std::vector<std::string>> execForm(std::string_view arguments);

struct HeredocWord {
    std::string name;
    bool tabsStripped = false; // <<-
};
/// <<NAME of RUN, COPY and ADD (also under ONBUILD), in order.
[[nodiscard]] std::vector<HeredocWord> heredocWords(std::string_view instruction);

/// Takes --name=value off the front of the arguments.
[[nodiscard]] std::vector<InstructionFlag> takeFlags(std::string_view& arguments, char escape);

struct Expanded {
    std::string text;
    std::string unresolved; // the first variable without a value
};
/// $NAME, ${NAME}, ${NAME:-word}, ${NAME:+word}; from `args`, else from `defaults`, whose values may name
/// others.
[[nodiscard]] Expanded expanded(std::string_view text, const std::map<std::string, std::string>& args,
                                const std::map<std::string, std::string>& defaults);

} // namespace pupitre
