// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Questions of one connection that wait for the person, the first of them shown; what may be remembered is
// looked up before anybody is asked. Lives in the UI thread, asked from lanes.
#pragma once

#include "core/async/mailbox.h"
#include "core/remote/questions.h"
#include "core/services/places/question.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace pupitre
{

class SecretStore;

class PendingQuestions final : public QObject
{
    Q_OBJECT
public:
    /// `secrets` null: nothing is remembered.
    PendingQuestions(Mailbox& mailbox, SecretStore* secrets, QObject* parent = nullptr);
    ~PendingQuestions() override;

    /// What a lane asks.
    [[nodiscard]] Questions& forLanes() { return *m_forLanes; }

    /// The one that waits for an answer.
    [[nodiscard]] std::optional<Question> question() const;
    /// Nothing happens for an id that does not wait any more.
    void answer(int questionId, const Answer& answer);
    /// Nobody waits for the answers any more.
    void drop();

Q_SIGNALS:
    void changed(); // there is one now, another one, or none
    void asked(const pupitre::Question& question);

private:
    struct Pending;

    void askHostKey(const HostKeyQuestion& question, std::function<void(Result<HostKeyAnswer>)> give);
    void askSecret(const SecretQuestion& question, std::function<void(Result<Secret>)> give);
    void add(std::unique_ptr<Pending> pending);
    void showNext();

    SecretStore* m_secrets;
    std::unique_ptr<Questions> m_forLanes;
    std::vector<std::unique_ptr<Pending>> m_pending; // the first is shown
    int m_last = 0;
};

} // namespace pupitre
