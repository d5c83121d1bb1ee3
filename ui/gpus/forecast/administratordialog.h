// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The letter to the administrator, with the files that go with it: calendar, table, reservations of Slurm.
#pragma once

#include "ui/gpus/forecast/conflictwords.h"

class QWidget;

namespace pupitre
{

class LetterDialog;
class Settings;

/// Opens over the window of `over`; what it shows is of this moment.
LetterDialog* writeToAdministrator(const Outlook& outlook, const PlanNames& names, const std::string& zone,
                                   Instant now, Settings& settings, QWidget* over);

} // namespace pupitre
