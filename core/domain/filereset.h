// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What became of putting one file of several students back to what was handed out.
#pragma once

#include "core/domain/error.h"
#include "core/domain/ids.h"

#include <map>
#include <string>

namespace pupitre
{

struct FileReset {
    std::string
        kept; // where the student's own version is now, relative to the workspace; empty: none was there
    bool same = false; // it was as handed out already, and nothing was done

    bool operator==(const FileReset&) const = default;
};

struct FileResets {
    std::map<SeatId, FileReset> done;
    std::map<SeatId, Error> failed;

    bool operator==(const FileResets&) const = default;
};

} // namespace pupitre
