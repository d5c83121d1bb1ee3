// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The access a demo needs, and no other.
#include "core/demo/privatedesktop.h"

namespace pupitre
{

PlaceAccess demoAccess(const LoopbackPlace& place, const CarriedAgent& agent)
{
    PlaceAccess access;
    access.settings.agent = agent;
    access.settings.ssh.configFile = "/dev/null";
    access.settings.ssh.ownKnownHosts = place.teacher().knownHosts;
    access.settings.ssh.agent = SshOptions::Agent::Ignore;
    return access;
}

} // namespace pupitre
