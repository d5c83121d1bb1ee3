// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How one place is reached, step by step: connect, make sure the agent is there, start it. Called from the
// lanes of the link and of transfers; what the person answered once is remembered between them, in memory,
// and wiped with it.
#pragma once

#include "core/async/guarded.h"
#include "core/places/openplace.h"

namespace pupitre
{

/// Answers again what was answered before, so that reconnecting does not ask: passwords and passphrases, not
/// codes that are good only once.
class RememberingQuestions final : public Questions
{
public:
    explicit RememberingQuestions(Questions& person) : m_person(person) {}

    Result<HostKeyAnswer> trustHostKey(const HostKeyQuestion& question, std::stop_token stop) override;
    Result<Secret> secret(const SecretQuestion& question, std::stop_token stop) override;

private:
    Questions& m_person;
    Guarded<std::map<std::string, Secret>> m_known;
};

class PlaceDialer final
{
public:
    PlaceDialer(PlaceAddress address, PlaceSettings settings, Questions& person)
        : m_address(std::move(address)), m_settings(std::move(settings)), m_questions(person)
    {
    }

    struct Reached {
        std::unique_ptr<Remote> remote;
        std::string hostKey; // fingerprint; empty on this computer
        Milliseconds took{};
    };
    [[nodiscard]] Result<Reached> connect(const std::stop_token& stop);
    [[nodiscard]] Result<AgentSession> startAgent(std::unique_ptr<Remote> remote,
                                                  const std::stop_token& stop);
    [[nodiscard]] Result<AgentSession> dial(const std::stop_token& stop);
    /// The person, as far as they were not asked the same before.
    [[nodiscard]] Questions& questions() { return m_questions; }

private:
    PlaceAddress m_address;
    PlaceSettings m_settings;
    RememberingQuestions m_questions;
};

} // namespace pupitre
