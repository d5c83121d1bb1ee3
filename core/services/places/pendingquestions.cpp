// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/places/pendingquestions.h"

#include "core/remote/personquestions.h"
#include "core/services/places/secretstore.h"

#include <QPointer>

namespace pupitre
{

/// A question of the person and how its answer goes back to the thread that waits.
struct PendingQuestions::Pending {
    Question question;
    std::string secretKey; // under which a secret may be remembered
    std::function<void(Result<HostKeyAnswer>)> giveHostKey;
    std::function<void(Result<Secret>)> giveSecret;
};

namespace
{

QuestionKind kindOf(SecretQuestion::Kind kind)
{
    switch (kind) {
    case SecretQuestion::Kind::Password:
        return QuestionKind::Password;
    case SecretQuestion::Kind::KeyPassphrase:
        return QuestionKind::KeyPassphrase;
    case SecretQuestion::Kind::Interactive:
        return QuestionKind::KeyboardInteractive;
    }
    return QuestionKind::Password;
}

/// Interactive prompts may be one-time codes: remembering one would only lock the account.
std::string secretKeyOf(const SecretQuestion& question)
{
    if (question.kind == SecretQuestion::Kind::Interactive)
        return {};
    return question.keyFile.empty() ? "password " + question.account : "key " + question.keyFile;
}

} // namespace

PendingQuestions::PendingQuestions(Mailbox& mailbox, SecretStore* secrets, QObject* parent)
    : QObject(parent), m_secrets(secrets)
{
    const QPointer<PendingQuestions> self(this);
    m_forLanes = std::make_unique<PersonQuestions>(
        mailbox,
        [self](const HostKeyQuestion& question, std::function<void(Result<HostKeyAnswer>)> give) {
            if (self)
                self->askHostKey(question, std::move(give));
        },
        [self](const SecretQuestion& question, std::function<void(Result<Secret>)> give) {
            if (self)
                self->askSecret(question, std::move(give));
        });
}

PendingQuestions::~PendingQuestions() = default;

std::optional<Question> PendingQuestions::question() const
{
    return m_pending.empty() ? std::nullopt : std::optional<Question>(m_pending.front()->question);
}

void PendingQuestions::drop()
{
    if (m_pending.empty())
        return;
    m_pending.clear();
    Q_EMIT changed();
}

void PendingQuestions::askHostKey(const HostKeyQuestion& question,
                                  std::function<void(Result<HostKeyAnswer>)> give)
{
    auto pending = std::make_unique<Pending>();
    pending->question.kind = QuestionKind::HostKeyUnknown;
    pending->question.host = question.host;
    pending->question.keyType = question.keyType;
    pending->question.fingerprint = question.fingerprint;
    pending->giveHostKey = std::move(give);
    add(std::move(pending));
}

void PendingQuestions::askSecret(const SecretQuestion& question, std::function<void(Result<Secret>)> give)
{
    auto pending = std::make_unique<Pending>();
    Question& shown = pending->question;
    shown.kind = kindOf(question.kind);
    shown.account = question.account;
    shown.prompt = question.kind == SecretQuestion::Kind::KeyPassphrase ? question.keyFile : question.prompt;
    shown.hidden = question.echo == SecretQuestion::Echo::Hidden;
    shown.attempt = question.attempt;
    pending->giveSecret = std::move(give);
    pending->secretKey = secretKeyOf(question);
    const bool mayBeKnown = m_secrets != nullptr && !pending->secretKey.empty() && question.attempt == 1;
    if (!mayBeKnown)
        return add(std::move(pending));
    const auto kept = std::make_shared<std::unique_ptr<Pending>>(std::move(pending));
    m_secrets->read((*kept)->secretKey, Reply<std::string>(this, [this, kept](Result<std::string> secret) {
                        if (secret)
                            return (*kept)->giveSecret(Secret(*secret));
                        add(std::move(*kept));
                    }));
}

void PendingQuestions::add(std::unique_ptr<Pending> pending)
{
    m_pending.push_back(std::move(pending));
    showNext();
}

void PendingQuestions::showNext()
{
    const bool fresh = !m_pending.empty() && m_pending.front()->question.id == 0;
    if (fresh)
        m_pending.front()->question.id = ++m_last;
    Q_EMIT changed();
    if (fresh && !m_pending.empty())
        Q_EMIT asked(Question(m_pending.front()->question));
}

void PendingQuestions::answer(int questionId, const Answer& answer)
{
    if (m_pending.empty() || m_pending.front()->question.id != questionId)
        return; // answered too late: the connection it was for is gone
    const auto pending = std::move(m_pending.front());
    m_pending.erase(m_pending.begin());
    if (pending->giveHostKey)
        pending->giveHostKey(answer.accepted ? HostKeyAnswer::Trust : HostKeyAnswer::Refuse);
    else if (!answer.text)
        pending->giveSecret(fail(ErrorKind::Cancelled));
    else {
        pending->giveSecret(Secret(*answer.text));
        if (answer.remember && m_secrets != nullptr && !pending->secretKey.empty())
            m_secrets->write(pending->secretKey, *answer.text, {});
    }
    showNext();
}

} // namespace pupitre
