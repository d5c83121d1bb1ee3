// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/transfer/uploaddata.h"

#include "core/remote/transfer/archivewriter.h"
#include "core/remote/transfer/localdata.h"
#include "core/remote/transfer/treecalls.h"
#include "core/wire/datamethods.h"
#include "core/wire/methods.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace pupitre
{

namespace
{

struct DataRest {
    const LocalDataFile* file = nullptr;
    std::uint64_t have = 0; // bytes that are there
};

Result<std::vector<DataRest>> missingOf(const Json& answer, const LocalData& data)
{
    const auto wrong = [&] {
        return fail(ErrorKind::ProtocolViolation, method::dataWant, toText(answer).substr(0, 200));
    };
    if (!answer.is_object() || !answer.contains("missing") || !answer["missing"].is_array())
        return wrong();
    std::vector<DataRest> rests;
    for (const Json& one : answer["missing"]) {
        if (!one.is_array() || one.size() != 2 || !one[0].is_number_unsigned() || !one[1].is_number_unsigned()
            || one[0].get<std::size_t>() >= data.files.size())
            return wrong();
        const DataRest rest{&data.files[one[0].get<std::size_t>()], one[1].get<std::uint64_t>()};
        if (rest.have > rest.file->entry.size)
            return wrong();
        rests.push_back(rest);
    }
    return rests;
}

TarEntry entryOf(const DataRest& rest)
{
    TarEntry entry;
    entry.path = rest.file->entry.sha256 + "/" + std::to_string(rest.have);
    entry.size = rest.file->entry.size - rest.have;
    return entry;
}

Result<void> sendRest(ArchiveWriter& archive, const DataRest& rest)
{
    const auto& source = rest.file->source;
    const auto file = openFile(source.parent_path(), source.filename().string());
    if (!file)
        return tl::unexpected<Error>(file.error());
    const TarEntry entry = entryOf(rest);
    if (auto ok = archive.add(tarHeader(entry)); !ok)
        return ok;
    if (::lseek(file->get(), static_cast<off_t>(rest.have), SEEK_SET) < 0)
        return fail(ErrorKind::FileUnreadable, source.string(), std::strerror(errno));
    std::array<char, 64 * 1024> piece;
    for (std::uint64_t left = entry.size; left > 0;) {
        const auto got = ::read(file->get(), piece.data(), std::min<std::uint64_t>(left, piece.size()));
        if (got < 0)
            return fail(ErrorKind::FileUnreadable, source.string(), std::strerror(errno));
        if (got == 0)
            return fail(ErrorKind::ChangedMeanwhile, source.string());
        if (auto ok = archive.add({piece.data(), static_cast<std::size_t>(got)}); !ok)
            return ok;
        left -= static_cast<std::uint64_t>(got);
    }
    return archive.add(std::string(tarPadding(entry.size), '\0'));
}

Result<void> sendRests(ArchiveWriter& archive, const std::vector<DataRest>& rests)
{
    for (const DataRest& rest : rests)
        if (auto sent = sendRest(archive, rest); !sent)
            return sent;
    if (auto ended = archive.add(tarEnd()); !ended)
        return ended;
    return archive.flush();
}

} // namespace

Result<TransferDone> uploadData(AgentSession session, const std::filesystem::path& from,
                                const Reporter<TransferProgress>& reporter, std::stop_token stop)
{
    const auto data = readLocalData(from, {}, stop);
    if (!data)
        return tl::unexpected<Error>(data.error());
    Waiter waiter(session.remote().name(), transferPatience, stop);
    Json files = Json::array();
    for (const LocalDataFile& file : data->files)
        files.push_back(Json::array({file.entry.sha256, file.entry.size}));
    const auto answer = session.ask(method::dataWant, {{"files", std::move(files)}}, waiter);
    const auto rests = answer ? missingOf(*answer, *data) : tl::unexpected<Error>(answer.error());
    if (!rests)
        return tl::unexpected<Error>(rests.error());
    TransferDone done{rests->size(), 0, data->files.size() - rests->size()};
    if (rests->empty())
        return done;
    const auto ready = session.ask(method::treePut, {{"course", ""}, {"tree", "data"}}, waiter);
    if (!ready)
        return tl::unexpected<Error>(ready.error());
    std::uint64_t total = tarEnd().size();
    for (const DataRest& rest : *rests) {
        total += tarLength(entryOf(rest));
        done.bytes += rest.file->entry.size - rest.have;
    }
    Pace pace(reporter, total);
    ArchiveWriter archive(session.stream(), waiter, pace);
    const auto sent = sendRests(archive, *rests);
    if (!sent && sent.error().kind != ErrorKind::ConnectionLost)
        return tl::unexpected<Error>(sent.error());
    // The agent may have given up (a full disk) and said why before it closed.
    const auto verdict = awaitVerdict(session, waiter);
    if (!verdict)
        return tl::unexpected<Error>(verdict.error());
    return sent ? Result<TransferDone>(done) : tl::unexpected<Error>(sent.error());
}

} // namespace pupitre
