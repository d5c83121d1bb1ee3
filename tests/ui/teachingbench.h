// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The services of the program over a fake place, for tests of the teacher's pages: the same wiring as the
// program's, with the fake agent as a child process where the real one would be.
#pragma once

#include "core/async/mailbox.h"
#include "core/environments/build/builds.h"
#include "core/environments/environments.h"
#include "core/services/classroom/classroom.h"
#include "core/services/feedback/feedback.h"
#include "core/services/handins/collect.h"
#include "core/services/invitations/invitations.h"
#include "core/services/making/coursecreation.h"
#include "core/services/operations.h"
#include "core/services/places/placebook.h"
#include "core/services/settings.h"
#include "core/services/waiting/waitingchanges.h"
#include "tests/ui/teachingscene.h"
#include "ui/environments/environmentservices.h"
#include "ui/tp/teaching.h"

#include <vector>

namespace pupitre
{

class TeachingBench final
{
public:
    explicit TeachingBench(const Json& scene);  // the fake agent
    explicit TeachingBench(CarriedAgent agent); // a real one, with nothing on its place

    /// Opens the place and waits until its courses are known.
    [[nodiscard]] bool connect();
    /// Changes the scene while it runs, as another desktop would; waits until the place has taken it.
    [[nodiscard]] bool change(const Json& scene);
    void send(const Json& scene); // the same, without waiting

    [[nodiscard]] Teaching teaching();
    [[nodiscard]] EnvironmentServices environmentServices();
    [[nodiscard]] TpRef tp() const;
    [[nodiscard]] QString root() const { return m_folder.path(); } // of the place's state

private:
    TeachingBench(const Json& scene, std::vector<std::byte> fake, CarriedAgent agent);
    [[nodiscard]] PlaceAccess access() const;

    SceneFolder m_folder;
    std::vector<std::byte> m_fake;
    CarriedAgent m_agent;

public:
    Settings settings;
    Mailbox mailbox;
    PlaceBook places;
    Operations operations;
    Classroom classroom;
    CourseCreation creation;
    Collect collect;
    Invitations invitations;
    Feedback feedback;
    WaitingChanges waiting;
    Environments environments; // a shelf of its own
    EnvironmentBuilds builds;
};

/// One course of `seats` whose session began `ago`, with everybody in it doing something.
[[nodiscard]] Json openScene(int seats, std::chrono::minutes ago);

} // namespace pupitre
