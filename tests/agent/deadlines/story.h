// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A story drawn by lot: a TP of a few hours with its sessions and its deadline, and what befalls it. Clocks
// are set, ticks die, hosts reboot, disks fill, teachers click, at seconds counted from the story's
// beginning.
#pragma once

#include "core/domain/course.h"

#include <string>
#include <vector>

namespace pupitre::deadlines
{

enum class Happening {
    ClockSet,   // amount: seconds forward, negative: back
    TickDead,   // amount: for this many seconds nothing sets the tick off, and a running one is killed
    HostDown,   // amount: for this many seconds the host is off; all processes die
    DiskFull,   // amount: for this many seconds nothing can be written but what the reserve holds
    PidOneDies, // of the seat's instance, and with it the instance
    Visit,      // the student connects, works and leaves
    StartClick,
    EndClick,
    ExtraTime, // amount: minutes in every session of the seat
    Extension, // amount: minutes from now to the seat's new deadline
    Collect,   // what is frozen is marked as collected
};

struct Event {
    int at = 0; // seconds
    Happening what{};
    SeatId seat;
    int amount = 0;
};

struct Story {
    Course course;
    std::vector<Event> events; // by time
    int seconds = 0;           // how long it is told
};

/// The same seed tells the same story.
[[nodiscard]] Story drawStory(unsigned seed);

/// One line per event, for a person who must understand why one went wrong.
[[nodiscard]] std::string told(const Story& story);

} // namespace pupitre::deadlines
