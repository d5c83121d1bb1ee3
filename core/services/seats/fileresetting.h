// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Putting one file of students back to what their TP hands out.
#pragma once

#include "core/domain/filereset.h"
#include "core/services/classroom/refs.h"
#include "core/services/places/placebook.h"
#include "core/services/reply.h"

#include <string>
#include <vector>

namespace pupitre
{

struct FileResetWish {
    std::vector<SeatId> seats;
    std::string path; // bytes as they are on the place, relative to the code
};

void resetFile(PlaceBook& places, const TpRef& tp, const FileResetWish& wish, Reply<FileResets> reply);

} // namespace pupitre
