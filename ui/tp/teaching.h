// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The services that the teacher's pages speak to, wired once by the composition root.
#pragma once

namespace pupitre
{

class Classroom;
class Collect;
class CourseCreation;
class Feedback;
class Invitations;
class Monitor;
class Operations;
class Settings;
class WaitingChanges;

struct Teaching {
    Classroom& classroom;
    Operations& operations;
    Collect& collect;
    CourseCreation& creation;
    Invitations& invitations;
    Feedback& feedback;
    Settings& settings;
    WaitingChanges& waiting;
    Monitor* monitor = nullptr; // null: nobody measures
};

} // namespace pupitre
