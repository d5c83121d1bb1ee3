// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls about what a place's machines do: live while somebody looks, and what was kept meanwhile.
#pragma once

namespace pupitre::method
{

inline constexpr auto samplesWatch =
    "samples.watch"; // {everyMs} -> {sample: Sample}, then `status` notifications of the same shape each
                     // everyMs (100 to 3,600,000; 1000), until cancelled. Samples of compute hosts come in
                     // between, each once, told apart by `host`
inline constexpr auto samplesList =
    "samples.list"; // {ring?, after?, limit?} -> {ring, samples:[{number, sample}], more}: what was kept, one
                    // a minute, oldest first. `ring` names these numbers; where another was asked for,
                    // `after` means nothing and all are sent. `limit`: 1 to 1000 (500)

} // namespace pupitre::method
