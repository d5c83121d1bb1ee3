// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See thisplace.h.
#include "core/agent/course/thisplace.h"

#include "core/agent/check/gpus.h"

namespace pupitre
{

Machine ThisPlace::machine()
{
    return {
        m_podman,
        [this](const std::string& image, std::stop_token stop) { return m_podman.makeReady(image, stop); },
        [] { return gpusHere().value_or(std::vector<Gpu>()); }};
}

} // namespace pupitre
