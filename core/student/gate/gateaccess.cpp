// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/student/gate/gateaccess.h"

namespace pupitre
{

namespace
{

PlaceSettings settingsOf(const Enrolment& enrolment)
{
    PlaceSettings settings;
    settings.ssh.configFile = enrolment.sshConfig(); // key, host keys and all
    settings.ssh.ownKnownHosts = enrolment.knownHosts();
    return settings;
}

} // namespace

Result<HostKeyAnswer> GateQuestions::trustHostKey(const HostKeyQuestion& question, std::stop_token stop)
{
    static_cast<void>(question);
    static_cast<void>(stop);
    return HostKeyAnswer::Refuse;
}

Result<Secret> GateQuestions::secret(const SecretQuestion& question, std::stop_token stop)
{
    return m_person.secret(question, std::move(stop));
}

GateAccess::GateAccess(const Enrolment& enrolment, Questions& person)
    : m_questions(person),
      m_dialer({PlaceKind::Ssh, enrolment.alias(), {}, 0, {}}, settingsOf(enrolment), m_questions)
{
}

Result<std::unique_ptr<Remote>> GateAccess::connect(const std::stop_token& stop)
{
    auto reached = m_dialer.connect(stop);
    if (!reached)
        return tl::unexpected(reached.error());
    return std::move(reached->remote);
}

} // namespace pupitre
