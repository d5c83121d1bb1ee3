// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of machines, GPUs and places, and what one does now, in words.
#pragma once

#include "core/monitoring/monitor.h"

#include <QString>

namespace pupitre
{

[[nodiscard]] QString placeTitle(const PlaceReadings& place);
[[nodiscard]] QString gpuTitle(int index);                          // "GPU 3"
[[nodiscard]] QString gpuTitle(const std::string& host, int index); // "lab-gpu-1 · GPU 3"
/// Whole sentence of a place: "lab-gpu-1: live, a sample each second.", "… not connected, last heard 31
/// minutes ago."
[[nodiscard]] QString feedSentence(const PlaceReadings& place, Instant now);
/// "Silent, last heard 31 minutes ago" of a machine that says nothing while others of its place speak; else
/// empty. They measure by one clock.
[[nodiscard]] QString silenceOf(const PlaceReadings& place, const Sample& sample, Instant now);
[[nodiscard]] QString ageText(Instant then, Instant now); // "31 min ago", "just now"

/// "12 GB of 80 GB"; empty where it is not known.
[[nodiscard]] QString gpuMemoryText(const GpuReading& gpu);
/// All there is to say of one GPU, one fact a line.
[[nodiscard]] QString gpuFacts(const Sample& sample, const GpuReading& gpu);
[[nodiscard]] QString machineFacts(const PlaceReadings& place, const Sample& sample);

/// The newest reading of this GPU; null where its place does not name it.
[[nodiscard]] const GpuReading* gpuOf(const std::vector<PlaceReadings>& places, const GpuRef& ref);
[[nodiscard]] const Sample* sampleOf(const std::vector<PlaceReadings>& places, const HostRef& ref);

} // namespace pupitre
