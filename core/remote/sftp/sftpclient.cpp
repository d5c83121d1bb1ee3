// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/sftp/sftpclient.h"

#include "core/remote/sftp/sftplisting.h"

namespace pupitre
{

Result<SftpClient> SftpClient::open(Remote& remote, Waiter& waiter)
{
    auto stream = remote.sftp(waiter);
    if (!stream)
        return tl::unexpected(stream.error());
    return over(std::move(*stream), remote.name(), waiter);
}

Result<SftpClient> SftpClient::over(std::unique_ptr<ByteStream> stream, std::string place, Waiter& waiter)
{
    auto channel = SftpChannel::over(std::move(stream), std::move(place), waiter);
    if (!channel)
        return tl::unexpected(channel.error());
    return SftpClient(std::move(*channel));
}

Result<void> SftpClient::exchange(const SftpRequest& request, SftpChannel::OnReply onReply, Waiter& waiter)
{
    bool answered = false;
    const SftpScope scope(*m_channel);
    m_channel->ask(request, [&](const SftpReply& reply) {
        answered = true;
        return onReply(reply);
    });
    while (!answered)
        if (const auto ok = m_channel->turn(waiter); !ok)
            return ok;
    return {};
}

Result<void> SftpClient::done(const SftpRequest& request, const std::string& path, SftpDeed deed,
                              Waiter& waiter)
{
    return exchange(
        request, [&](const SftpReply& reply) { return sftpDone(reply, path, deed); }, waiter);
}

namespace
{
/// A reply that is of the kind asked for, or the status that came instead.
template <class T>
SftpChannel::OnReply into(T& found, Result<T> (*parse)(const SftpReply&), const std::string& path)
{
    return [&found, parse, &path](const SftpReply& reply) -> Result<void> {
        if (auto isStatus = statusOf(reply))
            return tl::unexpected(sftpError(*isStatus, path, SftpDeed::Look));
        auto parsed = parse(reply);
        if (!parsed)
            return tl::unexpected(parsed.error());
        found = std::move(*parsed);
        return {};
    };
}
} // namespace

Result<std::string> SftpClient::realPath(const std::string& path, Waiter& waiter)
{
    SftpPath found;
    const auto ok = exchange(sftprequest::realPath(path), into(found, pathOf, path), waiter);
    return ok ? Result<std::string>(std::move(found.path)) : tl::unexpected(ok.error());
}

Result<std::string> SftpClient::readLink(const std::string& path, Waiter& waiter)
{
    SftpPath found;
    const auto ok = exchange(sftprequest::readLink(path), into(found, pathOf, path), waiter);
    return ok ? Result<std::string>(std::move(found.path)) : tl::unexpected(ok.error());
}

Result<SftpFacts> SftpClient::lstat(const std::string& path, Waiter& waiter)
{
    SftpFacts found;
    const auto ok = exchange(sftprequest::lstat(path), into(found, factsOf, path), waiter);
    return ok ? Result<SftpFacts>(found) : tl::unexpected(ok.error());
}

Result<SftpFacts> SftpClient::stat(const std::string& path, Waiter& waiter)
{
    SftpFacts found;
    const auto ok = exchange(sftprequest::stat(path), into(found, factsOf, path), waiter);
    return ok ? Result<SftpFacts>(found) : tl::unexpected(ok.error());
}

Result<SftpSpace> SftpClient::space(const std::string& path, Waiter& waiter)
{
    if (!m_channel->offers("statvfs@openssh.com"))
        return fail(ErrorKind::NotFound, path, "statvfs");
    SftpSpace found;
    const auto ok = exchange(sftprequest::space(path), into(found, spaceOf, path), waiter);
    return ok ? Result<SftpSpace>(found) : tl::unexpected(ok.error());
}

Result<std::vector<SftpEntry>> SftpClient::list(const std::string& folder, Waiter& waiter)
{
    std::optional<Result<std::vector<SftpEntry>>> outcome;
    const SftpScope scope(*m_channel);
    SftpListing::begin(*m_channel, folder, [&](Result<std::vector<SftpEntry>> listed) {
        outcome = std::move(listed);
        return Result<void>{};
    });
    while (!outcome)
        if (const auto ok = m_channel->turn(waiter); !ok)
            return tl::unexpected(ok.error());
    return std::move(*outcome);
}

Result<void> SftpClient::read(SftpReading::What what, SftpSink sink, Waiter& waiter)
{
    std::optional<Result<void>> outcome;
    const SftpScope scope(*m_channel);
    SftpReading::begin(*m_channel, std::move(what), std::move(sink), [&](Result<void> ended) {
        outcome = std::move(ended);
        return Result<void>{};
    });
    while (!outcome)
        if (const auto ok = m_channel->turn(waiter); !ok)
            return ok;
    return std::move(*outcome);
}

Result<void> SftpClient::write(SftpWriting::What what, SftpSource source, Waiter& waiter)
{
    std::optional<Result<void>> outcome;
    const SftpScope scope(*m_channel);
    SftpWriting::begin(*m_channel, std::move(what), std::move(source), [&](Result<void> ended) {
        outcome = std::move(ended);
        return Result<void>{};
    });
    while (!outcome)
        if (const auto ok = m_channel->turn(waiter); !ok)
            return ok;
    return std::move(*outcome);
}

Result<void> SftpClient::makeFolder(const std::string& path, Waiter& waiter, unsigned mode)
{
    return done(sftprequest::makeFolder(path, {.mode = mode}), path, SftpDeed::Make, waiter);
}

Result<void> SftpClient::makeLink(const std::string& target, const std::string& path, Waiter& waiter)
{
    return done(sftprequest::makeLink(target, path), path, SftpDeed::Make, waiter);
}

Result<void> SftpClient::rename(const std::string& from, const std::string& to, Waiter& waiter)
{
    return done(sftprequest::rename(from, to), to, SftpDeed::Make, waiter);
}

Result<void> SftpClient::replace(const std::string& from, const std::string& to, Waiter& waiter)
{
    return done(sftprequest::posixRename(from, to), to, SftpDeed::Write, waiter);
}

Result<void> SftpClient::remove(const std::string& path, Waiter& waiter)
{
    return done(sftprequest::remove(path), path, SftpDeed::Remove, waiter);
}

Result<void> SftpClient::removeFolder(const std::string& path, Waiter& waiter)
{
    return done(sftprequest::removeFolder(path), path, SftpDeed::Remove, waiter);
}

Result<void> SftpClient::change(const std::string& path, const SftpChange& change, Waiter& waiter)
{
    return done(sftprequest::setstat(path, change), path, SftpDeed::Write, waiter);
}

} // namespace pupitre
