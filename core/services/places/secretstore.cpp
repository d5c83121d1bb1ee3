// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/places/secretstore.h"

#include <qt6keychain/keychain.h>

#include <QString>

namespace pupitre
{

namespace
{

/// Jobs delete themselves after finished(); Debian's QtKeychain has no file fallback, and ours is memory.
class KeychainSecrets final : public SecretStore
{
public:
    void read(std::string key, Reply<std::string> reply) override
    {
        auto* job =
            new QKeychain::ReadPasswordJob(service()); // deletes itself, see QKeychain::Job::setAutoDelete
        job->setKey(QString::fromStdString(key));
        QObject::connect(job, &QKeychain::Job::finished, job,
                         [this, job, key = std::move(key), reply = std::move(reply)](QKeychain::Job*) {
                             if (job->error() == QKeychain::NoError)
                                 return reply(job->textData().toStdString());
                             m_memory.read(key, reply);
                         });
        job->start();
    }

    void write(std::string key, std::string secret, Reply<SecretLifetime> reply) override
    {
        auto* job = new QKeychain::WritePasswordJob(service()); // deletes itself
        job->setKey(QString::fromStdString(key));
        job->setTextData(QString::fromStdString(secret));
        QObject::connect(job, &QKeychain::Job::finished, job,
                         [this, key = std::move(key), secret = std::move(secret),
                          reply = std::move(reply)](QKeychain::Job* ended) {
                             if (ended->error() == QKeychain::NoError)
                                 return reply(SecretLifetime::Kept);
                             m_memory.write(key, secret, reply);
                         });
        job->start();
    }

    void forget(std::string key) override
    {
        m_memory.forget(key);
        auto* job = new QKeychain::DeletePasswordJob(
            service()); // deletes itself; without a keychain nothing is in it
        job->setKey(QString::fromStdString(key));
        job->start();
    }

private:
    static QString service() { return QStringLiteral("pupitre"); }

    MemorySecrets m_memory;
};

} // namespace

void MemorySecrets::read(std::string key, Reply<std::string> reply)
{
    const auto found = m_secrets.find(key);
    if (found == m_secrets.end())
        return reply(fail(ErrorKind::NotFound, "secret"));
    reply(found->second);
}

void MemorySecrets::write(std::string key, std::string secret, Reply<SecretLifetime> reply)
{
    m_secrets[std::move(key)] = std::move(secret);
    reply(SecretLifetime::UntilExit);
}

void MemorySecrets::forget(std::string key)
{
    m_secrets.erase(key);
}

std::unique_ptr<SecretStore> keychainSecrets()
{
    return std::make_unique<KeychainSecrets>();
}

} // namespace pupitre
