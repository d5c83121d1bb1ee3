// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/ssh/authentication.h"

#include "core/remote/ssh/keyfiles.h"

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr int maxPasswords = 3; // as ssh's NumberOfPasswordPrompts

/// What came of one method. Partial: right, and the server wants another one too.
enum class Outcome { Accepted, Partial, Denied };

class Login final
{
public:
    Login(SshSession& session, const SshOptions& options, const Patience& patience, Questions& questions,
          const std::stop_token& stop)
        : m_session(session), m_options(options), m_patience(patience), m_questions(questions), m_stop(stop)
    {
    }

    Result<void> run();

private:
    using Method = Result<Outcome> (Login::*)();
    struct Way {
        int flag;
        const char* name;
        Method method;
    };

    Result<Outcome> step(const std::function<int()>& call);
    Result<int> rawStep(const std::function<int()>& call);
    Result<Outcome> outcomeOf(int code) const;
    Result<Outcome> publicKeys();
    Result<Outcome> agentKeys();
    Result<Outcome> fileKeys();
    Result<Outcome> fileKey(const std::string& path);
    Result<Outcome> interactive();
    Result<bool> answerPrompts(int attempt);
    Result<Outcome> password();
    Error failed() const;

    SshSession& m_session;
    const SshOptions& m_options;
    const Patience& m_patience;
    Questions& m_questions;
    const std::stop_token& m_stop;
    std::string m_tried;
};

Result<int> Login::rawStep(const std::function<int()>& call)
{
    Waiter waiter(m_session.target().host, {m_patience.connect, m_patience.connect, m_patience.connect},
                  m_stop);
    return m_session.drive(waiter, SSH_AUTH_AGAIN, call);
}

Result<Outcome> Login::outcomeOf(int code) const
{
    if (code == SSH_AUTH_SUCCESS)
        return Outcome::Accepted;
    if (code == SSH_AUTH_PARTIAL)
        return Outcome::Partial;
    if (code == SSH_AUTH_ERROR && !m_session.isConnected()) {
        // "Too many authentication failures" is a refusal, not a bad line.
        const auto words = m_session.lastMessage();
        if (words.find("authentication failures") != std::string::npos)
            return tl::unexpected(failed());
        return tl::unexpected(m_session.lost());
    }
    return Outcome::Denied;
}

Result<Outcome> Login::step(const std::function<int()>& call)
{
    const auto code = rawStep(call);
    if (!code)
        return tl::unexpected(code.error());
    return outcomeOf(*code);
}

Error Login::failed() const
{
    return {ErrorKind::AuthenticationFailed, m_session.name(), m_tried};
}

Result<Outcome> Login::publicKeys()
{
    // The agent may hold more keys than the server allows tries; "identities only" says which ones count.
    const bool filesFirst = m_session.target().identitiesOnly;
    auto first = filesFirst ? fileKeys() : agentKeys();
    if (!first || *first != Outcome::Denied)
        return first;
    return filesFirst ? agentKeys() : fileKeys();
}

Result<Outcome> Login::agentKeys()
{
    if (m_options.agent == SshOptions::Agent::Ignore)
        return Outcome::Denied;
    return step([this] { return ssh_userauth_agent(m_session.raw(), nullptr); });
}

Result<Outcome> Login::fileKeys()
{
    std::vector<std::string> paths(m_options.identities.begin(), m_options.identities.end());
    const auto& configured = m_session.target().identities;
    paths.insert(paths.end(), configured.begin(), configured.end());
    for (const auto& path : paths) {
        auto outcome = fileKey(path);
        if (!outcome || *outcome != Outcome::Denied)
            return outcome;
    }
    return Outcome::Denied;
}

Result<Outcome> Login::fileKey(const std::string& path)
{
    // Shown first, so that nobody types a passphrase for a key the server does not want.
    const Key shown = publicKeyOf(path);
    if (!shown)
        return Outcome::Denied;
    const auto certificates = certificatesFor(path, m_session.target().certificates);
    const auto wanted =
        step([&] { return ssh_userauth_try_publickey(m_session.raw(), nullptr, shown.get()); });
    if (!wanted)
        return wanted;
    if (*wanted == Outcome::Denied && certificates.empty())
        return Outcome::Denied;

    const auto key = privateKeyFrom(path, m_session.name(), m_questions, m_stop);
    if (!key)
        return tl::unexpected(key.error());
    if (!*key)
        return Outcome::Denied;
    for (const auto& certificate : certificates) {
        const Key certified(ssh_key_dup(key->get()));
        if (!certified || ssh_pki_copy_cert_to_privkey(certificate.get(), certified.get()) != SSH_OK)
            continue;
        auto outcome =
            step([&] { return ssh_userauth_publickey(m_session.raw(), nullptr, certified.get()); });
        if (!outcome || *outcome != Outcome::Denied)
            return outcome;
    }
    if (*wanted == Outcome::Denied)
        return Outcome::Denied;
    return step([&] { return ssh_userauth_publickey(m_session.raw(), nullptr, key->get()); });
}

Result<Outcome> Login::interactive()
{
    for (int attempt = 1; attempt <= maxPasswords; ++attempt) {
        auto code = rawStep([this] { return ssh_userauth_kbdint(m_session.raw(), nullptr, nullptr); });
        bool asked = false;
        while (code && *code == SSH_AUTH_INFO) {
            const auto answered = answerPrompts(attempt);
            if (!answered)
                return tl::unexpected(answered.error());
            asked = asked || *answered;
            code = rawStep([this] { return ssh_userauth_kbdint(m_session.raw(), nullptr, nullptr); });
        }
        if (!code)
            return tl::unexpected(code.error());
        auto outcome = outcomeOf(*code);
        if (!outcome || *outcome != Outcome::Denied || !asked)
            return outcome;
    }
    return Outcome::Denied;
}

/// False if the server had nothing to ask (it often ends with such an empty round).
Result<bool> Login::answerPrompts(int attempt)
{
    const int count = ssh_userauth_kbdint_getnprompts(m_session.raw());
    for (int i = 0; i < count; ++i) {
        char echo = 0;
        const char* prompt = ssh_userauth_kbdint_getprompt(m_session.raw(), static_cast<unsigned>(i), &echo);
        SecretQuestion question;
        question.kind = SecretQuestion::Kind::Interactive;
        question.echo = echo != 0 ? SecretQuestion::Echo::Visible : SecretQuestion::Echo::Hidden;
        question.account = m_session.name();
        question.prompt = prompt ? prompt : "";
        question.attempt = attempt;
        const auto secret = m_questions.secret(question, m_stop);
        if (!secret)
            return tl::unexpected(m_stop.stop_requested() ? secret.error() : failed());
        ssh_userauth_kbdint_setanswer(m_session.raw(), static_cast<unsigned>(i), secret->c_str());
    }
    return count > 0;
}

Result<Outcome> Login::password()
{
    for (int attempt = 1; attempt <= maxPasswords; ++attempt) {
        SecretQuestion question;
        question.account = m_session.name();
        question.attempt = attempt;
        const auto secret = m_questions.secret(question, m_stop);
        if (!secret)
            return tl::unexpected(m_stop.stop_requested() ? secret.error() : failed());
        auto outcome = step([&] { return ssh_userauth_password(m_session.raw(), nullptr, secret->c_str()); });
        if (!outcome || *outcome != Outcome::Denied)
            return outcome;
    }
    return Outcome::Denied;
}

Result<void> Login::run()
{
    const auto nobody = step([this] { return ssh_userauth_none(m_session.raw(), nullptr); });
    if (!nobody)
        return tl::unexpected(nobody.error());
    if (*nobody == Outcome::Accepted)
        return {};
    std::vector<Way> ways{{SSH_AUTH_METHOD_PUBLICKEY, "publickey", &Login::publicKeys},
                          {SSH_AUTH_METHOD_INTERACTIVE, "keyboard-interactive", &Login::interactive},
                          {SSH_AUTH_METHOD_PASSWORD, "password", &Login::password}};
    for (;;) {
        const int offered = ssh_userauth_list(m_session.raw(), nullptr);
        const auto way =
            std::find_if(ways.begin(), ways.end(), [&](const Way& w) { return (offered & w.flag) != 0; });
        if (way == ways.end())
            return tl::unexpected(failed());
        m_tried += (m_tried.empty() ? "" : ", ") + std::string(way->name);
        const auto outcome = (this->*way->method)();
        if (!outcome)
            return tl::unexpected(outcome.error());
        if (*outcome == Outcome::Accepted)
            return {};
        ways.erase(way); // partly accepted or denied: each method has its turn once
    }
}
} // namespace

Result<void> authenticate(SshSession& session, const SshOptions& options, const Patience& patience,
                          Questions& questions, const std::stop_token& stop)
{
    return Login(session, options, patience, questions, stop).run();
}

} // namespace pupitre
