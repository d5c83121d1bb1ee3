// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/places/placedialer.h"

#include "core/remote/localmachine.h"
#include "core/remote/ssh/sshconnection.h"

namespace pupitre
{

namespace
{
/// Uploading the agent (some MB) over a slow line takes longer than logging in; nothing moving is what
/// counts.
constexpr Patience placing{Milliseconds{15'000}, Milliseconds{30'000}, Milliseconds{300'000}};

bool isPassword(const SecretQuestion& question)
{
    return question.kind != SecretQuestion::Kind::Interactive
           || question.prompt.find("assword") != std::string::npos;
}
} // namespace

Result<HostKeyAnswer> RememberingQuestions::trustHostKey(const HostKeyQuestion& question,
                                                         std::stop_token stop)
{
    return m_person.trustHostKey(question, std::move(stop)); // what was trusted is in known_hosts
}

Result<Secret> RememberingQuestions::secret(const SecretQuestion& question, std::stop_token stop)
{
    const auto key = std::to_string(static_cast<int>(question.kind)) + '\n' + question.account + '\n'
                     + question.keyFile + '\n' + question.prompt;
    auto known = m_known.with([&](auto& all) {
        if (question.attempt > 1)
            all.erase(key); // it was wrong
        const auto found = all.find(key);
        return found == all.end() ? Secret() : found->second.copy();
    });
    if (!known.empty())
        return known;
    auto answer = m_person.secret(question, std::move(stop));
    if (answer && isPassword(question))
        m_known.with([&](auto& all) { all.insert_or_assign(key, answer->copy()); });
    return answer;
}

Result<PlaceDialer::Reached> PlaceDialer::connect(const std::stop_token& stop)
{
    if (m_address.kind == PlaceKind::ThisComputer)
        return Reached{std::make_unique<LocalMachine>(m_settings.localEnvironment), {}, {}};
    const auto began = std::chrono::steady_clock::now();
    auto connection = SshConnection::open({m_address.host, m_address.user, m_address.port, m_address.jump},
                                          m_settings.ssh, m_settings.patience, m_questions, stop);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto took = std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now() - began);
    auto fingerprint = (*connection)->hostKey().fingerprint;
    return Reached{std::move(*connection), std::move(fingerprint), took};
}

Result<AgentSession> PlaceDialer::startAgent(std::unique_ptr<Remote> remote, const std::stop_token& stop)
{
    Waiter waiter(remote->name(), placing, stop);
    const auto placed = placeAgent(*remote, m_settings.agent, waiter);
    if (!placed)
        return tl::unexpected(placed.error());
    Waiter starting(remote->name(), m_settings.patience, stop);
    return AgentSession::start(std::move(remote), placed->serve, starting);
}

Result<AgentSession> PlaceDialer::dial(const std::stop_token& stop)
{
    auto reached = connect(stop);
    if (!reached)
        return tl::unexpected(reached.error());
    return startAgent(std::move(reached->remote), stop);
}

} // namespace pupitre
