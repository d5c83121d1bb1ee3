// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers known beforehand: for programs without a person, such as a script that pins a fingerprint.
#pragma once

#include "core/remote/questions.h"

#include <deque>
#include <vector>

namespace pupitre
{

class ScriptedQuestions final : public Questions
{
public:
    /// Trusts exactly these fingerprints ("SHA256:…") and refuses every other.
    void trust(std::string fingerprint) { m_trusted.push_back(std::move(fingerprint)); }
    /// Given in this order to whatever asks for a secret; afterwards Cancelled.
    void willAnswer(Secret secret) { m_secrets.push_back(std::move(secret)); }

    Result<HostKeyAnswer> trustHostKey(const HostKeyQuestion& question, std::stop_token stop) override;
    Result<Secret> secret(const SecretQuestion& question, std::stop_token stop) override;

    /// What was asked, oldest first. Read only while nothing connects.
    [[nodiscard]] const std::vector<HostKeyQuestion>& hostKeysAsked() const { return m_hostKeysAsked; }
    [[nodiscard]] const std::vector<SecretQuestion>& secretsAsked() const { return m_secretsAsked; }

private:
    std::vector<std::string> m_trusted;
    std::deque<Secret> m_secrets;
    std::vector<HostKeyQuestion> m_hostKeysAsked;
    std::vector<SecretQuestion> m_secretsAsked;
};

} // namespace pupitre
