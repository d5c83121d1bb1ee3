// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything the program is made of, wired once: the window and the command line stand on the same.
#pragma once

#include "core/async/mailbox.h"
#include "core/environments/build/builds.h"
#include "core/environments/build/imagecopying.h"
#include "core/environments/data/dataonplaces.h"
#include "core/environments/environments.h"
#include "core/monitoring/monitor.h"
#include "core/services/classroom/classroom.h"
#include "core/services/erasure/erasure.h"
#include "core/services/feedback/feedback.h"
#include "core/services/handins/collect.h"
#include "core/services/invitations/invitations.h"
#include "core/services/making/coursecreation.h"
#include "core/services/moving/coursetransfer.h"
#include "core/services/operations.h"
#include "core/services/places/placebook.h"
#include "core/services/places/secretstore.h"
#include "core/services/settings.h"
#include "core/services/timetable/timetablefollowing.h"
#include "core/services/waiting/waitingchanges.h"
#include "core/store/store.h"
#include "core/student/files/copykeeping.h"
#include "core/student/files/submissiondownloads.h"
#include "core/student/studies.h"
#include "core/student/tools/tools.h"
#include "core/trials/trials.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace pupitre
{

/// What a script or a test sets in place of the person's own files; empty: theirs.
struct ProgramOptions {
    std::filesystem::path sshConfig;
    std::filesystem::path knownHosts;
    std::filesystem::path identity;
    enum class Secrets { Keychain, MemoryOnly } secrets = Secrets::Keychain;
};

class Program final
{
public:
    explicit Program(const ProgramOptions& options);
    /// For a private place: reached as the caller says, with nothing of the person; settings in a file that
    /// goes with it.
    Program(PlaceAccess access, const std::filesystem::path& settings);
    ~Program();

    /// Reads what is kept on this computer; after the first paint. Gives the file a damaged database was
    /// renamed to.
    [[nodiscard]] Result<std::optional<std::filesystem::path>> openStore();

    /// What machines did before, and from now on; after the first paint. Only the window and the commands
    /// about it: they make places measure.
    void openHistory();

    [[nodiscard]] Mailbox& mailbox() { return m_mailbox; }
    [[nodiscard]] PlaceBook& places() { return m_places; }
    [[nodiscard]] Operations& operations() { return m_operations; }
    [[nodiscard]] Classroom& classroom() { return m_classroom; }
    [[nodiscard]] CourseCreation& creation() { return m_creation; }
    [[nodiscard]] Collect& collect() { return m_collect; }
    [[nodiscard]] Invitations& invitations() { return m_invitations; }
    [[nodiscard]] Feedback& feedback() { return m_feedback; }
    [[nodiscard]] CourseTransfer& transfer() { return m_transfer; }
    [[nodiscard]] Erasure& erasure() { return m_erasure; }
    [[nodiscard]] WaitingChanges& waiting() { return m_waiting; }
    [[nodiscard]] Studies& studies() { return m_studies; }
    [[nodiscard]] SubmissionDownloads& downloads() { return m_downloads; }
    [[nodiscard]] CopyKeeping& copies() { return m_copies; }
    [[nodiscard]] Tools& tools() { return m_tools; }
    [[nodiscard]] Environments& environments() { return m_environments; }
    [[nodiscard]] EnvironmentBuilds& builds() { return m_builds; }
    [[nodiscard]] Trials& trials() { return m_trials; }
    [[nodiscard]] DataOnPlaces& data() { return m_data; }
    [[nodiscard]] ImageCopying& copying() { return m_copying; }
    [[nodiscard]] Monitor& monitor() { return m_monitor; }
    [[nodiscard]] Settings& settings() { return m_settings; }

private:
    Program(Settings settings, std::unique_ptr<SecretStore> secrets, PlaceAccess access,
            const ToolPlaces& toolPlaces, const std::filesystem::path& shelf);

    Settings m_settings;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Store> m_store;
    Mailbox m_mailbox; // before everything that posts to it
    PlaceBook m_places;
    Operations m_operations;
    Classroom m_classroom;
    CourseCreation m_creation;
    Collect m_collect;
    Invitations m_invitations;
    Feedback m_feedback;
    CourseTransfer m_transfer;
    Erasure m_erasure;
    WaitingChanges m_waiting;
    TimetableFollowing m_following;
    Studies m_studies;
    SubmissionDownloads m_downloads; // end before what they download from
    CopyKeeping m_copies;
    Tools m_tools; // end before what they work in
    Environments m_environments;
    EnvironmentBuilds m_builds;
    DataOnPlaces m_data;
    Trials m_trials;
    ImageCopying m_copying;
    std::filesystem::path m_history;
    Monitor m_monitor;
};

} // namespace pupitre
