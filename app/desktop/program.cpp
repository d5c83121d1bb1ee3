// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/program.h"

#include "core/places/agentbinary.h"

#include <QDir>
#include <QStandardPaths>

namespace pupitre
{

namespace
{

std::unique_ptr<SecretStore> secretsFor(const ProgramOptions& options)
{
    if (options.secrets == ProgramOptions::Secrets::MemoryOnly)
        return std::make_unique<MemorySecrets>();
    return keychainSecrets();
}

/// Accepted keys go where ssh itself finds them: a host trusted here is trusted by plain ssh too.
std::filesystem::path usualKnownHosts()
{
    return std::filesystem::path(QDir::homePath().toStdString()) / ".ssh" / "known_hosts";
}

PlaceAccess accessFor(const ProgramOptions& options)
{
    PlaceAccess access;
    access.settings.agent = carriedAgent();
    access.settings.ssh.ownKnownHosts = options.knownHosts.empty() ? usualKnownHosts() : options.knownHosts;
    if (!options.sshConfig.empty())
        access.settings.ssh.configFile = options.sshConfig;
    if (!options.identity.empty())
        access.settings.ssh.identities.push_back(options.identity);
    return access;
}

PlaceAccess withSecrets(PlaceAccess access, SecretStore* secrets)
{
    access.secrets = secrets;
    return access;
}

/// The person's own ~/.ssh/config knows nothing of it.
ToolPlaces privateTools(const std::filesystem::path& folder)
{
    ToolPlaces places;
    places.enrolments = folder / "courses";
    places.sshConfig = folder / "ssh" / "config";
    return places;
}

} // namespace

Program::Program(const ProgramOptions& options)
    : Program(Settings(), secretsFor(options), accessFor(options), ToolPlaces(), usualShelf())
{
}

Program::Program(PlaceAccess access, const std::filesystem::path& settings)
    : Program(Settings(QString::fromStdString(settings.string())), std::make_unique<MemorySecrets>(),
              std::move(access), privateTools(settings.parent_path()),
              settings.parent_path() / "environments")
{
    m_monitor.showRecording(true); // a private place has no GPUs to look at
}

Program::Program(Settings settings, std::unique_ptr<SecretStore> secrets, PlaceAccess access,
                 const ToolPlaces& toolPlaces, const std::filesystem::path& shelf)
    : m_settings(std::move(settings)), m_secrets(std::move(secrets)),
      m_places(m_mailbox, withSecrets(access, m_secrets.get())), m_classroom(m_places, m_operations),
      m_creation(m_places, m_classroom, m_operations), m_collect(m_places, m_classroom, m_operations),
      m_invitations(m_places, m_classroom, m_operations), m_feedback(m_places, m_classroom, m_operations),
      m_transfer(m_places, m_classroom, m_operations), m_erasure(m_places, m_classroom),
      m_waiting(m_classroom), m_following(m_classroom, m_transfer, TimetableMemory(m_settings)),
      m_studies(m_mailbox, m_secrets.get(), toolPlaces.enrolments),
      m_downloads(m_mailbox, m_operations, m_studies), m_copies(m_mailbox, m_operations, m_studies),
      m_tools(m_mailbox, m_studies, toolPlaces), m_environments(m_mailbox, shelf),
      m_builds(m_places, m_operations), m_data(m_places, m_operations),
      m_trials(m_mailbox, {m_places, m_data, m_environments}, m_secrets.get(), toolPlaces),
      m_copying(m_places, m_operations, withSecrets(std::move(access), m_secrets.get())),
      m_history(shelf.parent_path() / "history.sqlite"), m_monitor(m_mailbox, m_places)
{
    m_monitor.useSettings(m_settings.folder().toStdString() + "/monitoring.ini");
}

Program::~Program() = default;

Result<std::optional<std::filesystem::path>> Program::openStore()
{
    m_studies.load(); // apart from the database
    auto opened = Store::open(Store::usualFile());
    if (!opened)
        return tl::unexpected(opened.error());
    m_store = std::move(opened->store);
    if (auto loaded = m_places.load(*m_store); !loaded)
        return tl::unexpected(loaded.error());
    m_classroom.useCache(*m_store);
    m_operations.useLog(*m_store);
    m_erasure.useStore(*m_store);
    if (auto read = m_waiting.useStore(*m_store); !read)
        return tl::unexpected(read.error());
    return opened->setAside;
}

void Program::openHistory()
{
    m_monitor.useHistory(m_history);
}

} // namespace pupitre
