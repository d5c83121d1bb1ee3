// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Questions carried to the window: asked on a lane, shown on the mailbox's thread, answered whenever the
// person does.
#pragma once

#include "core/async/mailbox.h"
#include "core/remote/questions.h"

#include <functional>

namespace pupitre
{

class PersonQuestions final : public Questions
{
public:
    /// How a question is shown; the function given with it takes the answer, on any thread, once or never.
    /// The question may be stale when it is shown (stop came first); an answer is then ignored.
    using ShowHostKey = std::function<void(HostKeyQuestion, std::function<void(Result<HostKeyAnswer>)>)>;
    using ShowSecret = std::function<void(SecretQuestion, std::function<void(Result<Secret>)>)>;

    PersonQuestions(Mailbox& mailbox, ShowHostKey showHostKey, ShowSecret showSecret);

    Result<HostKeyAnswer> trustHostKey(const HostKeyQuestion& question, std::stop_token stop) override;
    Result<Secret> secret(const SecretQuestion& question, std::stop_token stop) override;

private:
    Mailbox& m_mailbox;
    ShowHostKey m_showHostKey;
    ShowSecret m_showSecret;
};

} // namespace pupitre
