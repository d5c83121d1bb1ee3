// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One file as it was handed out and as it was handed in, to be read side by side.
#pragma once

#include "core/services/handins/handinchanges.h"

#include <optional>

namespace pupitre
{

struct FilePair {
    std::optional<std::string> before; // bytes as they were handed out; nothing: the file is an added one
    std::optional<std::string> after;  // … handed in; nothing: it was removed

    bool operator==(const FilePair&) const = default;
};

inline constexpr std::uint64_t maxPairBytes = 256 << 10; // of each; more is for a program, not for reading

/// TooLarge (subject: the path), NotFound, ProtocolViolation.
void readFilePair(PlaceBook& places, const SubmissionRef& submission, const std::string& codeVersion,
                  const FileChange& change, Reply<FilePair> reply);

} // namespace pupitre
