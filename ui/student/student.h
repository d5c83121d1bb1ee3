// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every page of a student stands on.
#pragma once

#include "core/services/settings.h"
#include "core/student/files/copykeeping.h"
#include "core/student/files/submissiondownloads.h"
#include "core/student/studies.h"
#include "ui/student/studenttools.h"

namespace pupitre
{

struct StudentServices {
    Mailbox& mailbox;
    Operations& operations;
    Studies& studies;
    Settings& settings;
    SubmissionDownloads& downloads;
    CopyKeeping& copies;
    StudentTools* tools = nullptr; // null: none of them is there
};

} // namespace pupitre
