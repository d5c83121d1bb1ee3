// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See tone.h.
#include "ui/parts/tone.h"

namespace pupitre
{

Icon symbolOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Icon::Done;
    case Tone::Warn:
        return Icon::Warning;
    case Tone::Fail:
        return Icon::Failed;
    case Tone::Info:
        return Icon::Info;
    case Tone::Idle:
        return Icon::Away;
    case Tone::Plain:
        return Icon::Nothing;
    }
    return Icon::Info;
}

} // namespace pupitre
