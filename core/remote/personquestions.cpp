// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/personquestions.h"

#include "core/async/rendezvous.h"

#include <memory>

namespace pupitre
{

namespace
{
template <class Question, class Answer>
Result<Answer> askPerson(Mailbox& mailbox, const Question& question,
                         const std::function<void(Question, std::function<void(Result<Answer>)>)>& show,
                         const std::stop_token& stop)
{
    const auto meeting = std::make_shared<Rendezvous<Answer>>();
    mailbox.post([show, question, meeting, stop] {
        if (stop.stop_requested())
            return;
        show(question, [meeting](Result<Answer> answer) { meeting->give(std::move(answer)); });
    });
    return meeting->wait(stop);
}
} // namespace

PersonQuestions::PersonQuestions(Mailbox& mailbox, ShowHostKey showHostKey, ShowSecret showSecret)
    : m_mailbox(mailbox), m_showHostKey(std::move(showHostKey)), m_showSecret(std::move(showSecret))
{
}

Result<HostKeyAnswer> PersonQuestions::trustHostKey(const HostKeyQuestion& question, std::stop_token stop)
{
    return askPerson(m_mailbox, question, m_showHostKey, stop);
}

Result<Secret> PersonQuestions::secret(const SecretQuestion& question, std::stop_token stop)
{
    return askPerson(m_mailbox, question, m_showSecret, stop);
}

} // namespace pupitre
