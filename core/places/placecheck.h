// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place check as it is lived: from "can it be reached" to what its agent finds there, one item after the
// other.
#pragma once

#include "core/domain/placecheck.h"
#include "core/places/openplace.h"

namespace pupitre
{

/// Whether the agent may start a probe instance that exceeds its limits (the only way to know them; takes
/// seconds).
enum class CheckDepth { Look, Probe };

/// Runs as long as it lives or until `done`. Everything on the mailbox's thread.
class PlaceCheck final
{
public:
    /// `item` gets each answer as it comes; `done` comes last: an error only if the check broke off, after
    /// the item that says where.
    PlaceCheck(Mailbox& mailbox, PlaceAddress address, PlaceSettings settings, Questions& questions,
               CheckDepth depth, std::function<void(CheckItem)> item, std::function<void(Result<void>)> done);

private:
    Lane m_lane;
    Task m_task;
};

} // namespace pupitre
