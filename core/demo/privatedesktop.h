// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The services of one desktop, wired as the program wires its own, but without a store: nothing of the person
// who runs the demo is read or written.
#pragma once

#include "core/demo/teacher.h"

namespace pupitre
{

/// Reaches the demo's place with the demo's key and known hosts only: no agent, no ~/.ssh.
[[nodiscard]] PlaceAccess demoAccess(const LoopbackPlace& place, const CarriedAgent& agent);

class PrivateDesktop final
{
public:
    explicit PrivateDesktop(PlaceAccess access)
        : m_places(m_mailbox, std::move(access)), m_classroom(m_places, m_operations),
          m_creation(m_places, m_classroom, m_operations), m_invitations(m_places, m_classroom, m_operations),
          m_collect(m_places, m_classroom, m_operations)
    {
    }

    [[nodiscard]] DemoServices services()
    {
        return {m_places, m_classroom, m_creation, m_invitations, m_collect};
    }

private:
    Mailbox m_mailbox;
    PlaceBook m_places;
    Operations m_operations;
    Classroom m_classroom;
    CourseCreation m_creation;
    Invitations m_invitations;
    Collect m_collect;
};

} // namespace pupitre
