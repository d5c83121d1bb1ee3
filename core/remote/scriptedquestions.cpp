// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/scriptedquestions.h"

#include <algorithm>

namespace pupitre
{

Result<HostKeyAnswer> ScriptedQuestions::trustHostKey(const HostKeyQuestion& question, std::stop_token)
{
    m_hostKeysAsked.push_back(question);
    const bool trusted =
        std::find(m_trusted.begin(), m_trusted.end(), question.fingerprint) != m_trusted.end();
    return trusted ? HostKeyAnswer::Trust : HostKeyAnswer::Refuse;
}

Result<Secret> ScriptedQuestions::secret(const SecretQuestion& question, std::stop_token)
{
    m_secretsAsked.push_back(question);
    if (m_secrets.empty())
        return fail(ErrorKind::Cancelled, question.account);
    auto secret = std::move(m_secrets.front());
    m_secrets.pop_front();
    return secret;
}

} // namespace pupitre
