// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What machines do, as JSON: between places and desktops, and a line each in a place's ring.
#pragma once

#include "core/domain/sample.h"
#include "core/wire/json.h"

namespace pupitre
{

/// "seat/COURSE/TP/SEAT" (empty parts at the end are left off), "experiment/ID", "account", "others",
/// "nobody".
[[nodiscard]] std::string ownerText(const Owner& owner);
[[nodiscard]] Result<Owner> ownerFromText(std::string_view text);

/// A figure that is absent, or not a number, is no member.
[[nodiscard]] Json toJson(const Sample& sample);
/// Malformed for a figure that cannot be (negative, a utilisation above 1), a GPU, a holder or an instance
/// that is there twice, a text with control characters, more GPUs or instances than a machine has.
[[nodiscard]] Result<Sample> sampleFromJson(const Json& json);

/// What samples.list answers.
struct NumberedSample {
    std::int64_t number = 0; // from 1
    Sample sample;

    bool operator==(const NumberedSample&) const = default;
};
struct SamplePage {
    std::string ring; // empty: nothing was ever kept
    std::vector<NumberedSample> samples;
    std::int64_t last = 0; // the last number, of those that could not be read too: the next `after`
    bool more = false;

    bool operator==(const SamplePage&) const = default;
};

/// Samples that cannot be read are left out. Malformed where numbers do not grow.
[[nodiscard]] Result<SamplePage> samplePageFromJson(const Json& json);

} // namespace pupitre
