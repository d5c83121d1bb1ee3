// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looking into the living workspace of a student: one folder or one file, each as it is at that moment. The
// place journals that a teacher looked.
#pragma once

#include "core/domain/worklook.h"
#include "core/services/classroom/refs.h"
#include "core/services/places/placebook.h"
#include "core/services/reply.h"

namespace pupitre
{

struct WorkRef {
    TpRef tp;
    SeatId seat;

    bool operator==(const WorkRef&) const = default;
};

/// `path`: bytes, relative to the workspace; empty: the workspace itself. TooLate: the work is closed, and
/// the hand-in is what counts. NotFound (detail "workspace"): nothing is prepared yet; "purged": it is gone
/// for good. InvalidArgument (detail "away"): it is on a compute host.
void listWork(PlaceBook& places, const WorkRef& work, const std::string& path, Reply<WorkListing> reply);
/// The bytes of a file; TooLarge (subject: the path) above mostLookBytes. UnsafePath: it is no file any more.
void readWork(PlaceBook& places, const WorkRef& work, const std::string& path, Reply<std::string> reply);

} // namespace pupitre
