// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of wire names.
#include "core/demo/demostep.h"

namespace pupitre
{

const char* wireName(DemoStep step)
{
    switch (step) {
    case DemoStep::OpenPlace:
        return "openPlace";
    case DemoStep::Connect:
        return "connect";
    case DemoStep::StartTimer:
        return "startTimer";
    case DemoStep::MakeImage:
        return "makeImage";
    case DemoStep::CreateCourse:
        return "createCourse";
    case DemoStep::ProbePlace:
        return "probePlace";
    case DemoStep::Invite:
        return "invite";
    case DemoStep::StartTp:
        return "startTp";
    case DemoStep::StudentWorks:
        return "studentWorks";
    case DemoStep::OtherStudentWorks:
        return "otherStudentWorks";
    case DemoStep::Isolation:
        return "isolation";
    case DemoStep::EndTp:
        return "endTp";
    case DemoStep::HandIn:
        return "handIn";
    case DemoStep::Extend:
        return "extend";
    case DemoStep::SetDeadline:
        return "setDeadline";
    case DemoStep::CloseDesktop:
        return "closeDesktop";
    case DemoStep::DeadlinePasses:
        return "deadlinePasses";
    case DemoStep::LateIsRefused:
        return "lateIsRefused";
    case DemoStep::ExtendedGoesOn:
        return "extendedGoesOn";
    case DemoStep::ExtensionEnds:
        return "extensionEnds";
    case DemoStep::Collect:
        return "collect";
    case DemoStep::Download:
        return "download";
    case DemoStep::VerifyReceipt:
        return "verifyReceipt";
    case DemoStep::CleanUp:
        return "cleanUp";
    }
    return "";
}

} // namespace pupitre
