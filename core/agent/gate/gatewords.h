// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why the gate says no, and the one line it says it with. English only: an ssh client has no language to ask
// for, and the line must be searchable.
#pragma once

#include "core/domain/error.h"
#include "core/domain/refusal.h"
#include "core/domain/seatmessage.h"

#include <string>
#include <tl/expected.hpp>

namespace pupitre
{

template <class T>
using GateResult = tl::expected<T, Refused>;

[[nodiscard]] inline tl::unexpected<Refused> refuse(Refusal why, std::string detail = {})
{
    return tl::unexpected<Refused>(Refused{why, std::move(detail)});
}
[[nodiscard]] tl::unexpected<Refused> refuse(Refusal why, const Error& error);

/// One line, without its newline and with nothing a terminal would act on.
[[nodiscard]] std::string lineFor(const Refused& refused);

/// A message of the teacher for a terminal, raw or not, in lines of its own.
[[nodiscard]] std::string linesFor(const SeatMessage& message, Instant now);

} // namespace pupitre
