// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the GPUs page stands on.
#pragma once

namespace pupitre
{

class Classroom;
class Mailbox;
class Monitor;
class PlaceBook;
class Settings;

struct GpuServices {
    Monitor& monitor;
    Classroom& classroom; // the names of people and courses, and what is planned
    PlaceBook& places;
    Settings& settings;
    Mailbox& mailbox;
};

} // namespace pupitre
