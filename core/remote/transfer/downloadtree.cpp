// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Down: say what is here already, take the rest, compare hashes.
#include "core/remote/transfer/treecalls.h"
#include "core/remote/transfer/treewriter.h"

#include "core/wire/methods.h"
#include "core/wire/pathjson.h"

#include <array>

namespace pupitre
{

namespace
{
/// Raw archive bytes: what the line reader has already, then the stream.
Result<void> receive(AgentSession& session, TarReader& reader, Pace& pace, Waiter& waiter)
{
    std::array<std::byte, 128 * 1024> piece;
    while (!reader.finished()) {
        const auto got = session.stream().read(piece, waiter);
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            return tl::unexpected(session.ended(waiter));
        if (const auto ok = reader.feed(std::span(piece).first(*got)); !ok)
            return ok;
        pace.moved(*got);
    }
    return {};
}

Result<HashedFiles> filesHere(const std::filesystem::path& to, const HashedFiles& there,
                              const std::stop_token& stop)
{
    std::error_code ignored;
    if (!std::filesystem::exists(to, ignored))
        return HashedFiles{};
    const auto entries = scanTree(to, stop);
    if (!entries)
        return tl::unexpected(entries.error());
    return sameFiles(to, *entries, there, stop);
}
} // namespace

Result<TransferDone> downloadTree(AgentSession session, const TreeName& tree, const std::filesystem::path& to,
                                  Reporter<TransferProgress> reporter, std::stop_token stop)
{
    Waiter waiter(session.remote().name(), transferPatience, stop);
    const auto there = treeThere(session, tree, waiter);
    if (!there)
        return tl::unexpected(there.error());
    const auto same = filesHere(to, there->files, stop);
    if (!same)
        return tl::unexpected(same.error());
    auto params = treeParams(tree);
    params["skip"] = Json::array();
    auto expected = there->files;
    for (const auto& [path, entry] : *same) {
        params["skip"].push_back(pathToJson(path));
        expected.erase(path);
    }
    const auto answer = session.ask(method::treeGet, std::move(params), waiter);
    if (!answer)
        return tl::unexpected(answer.error());

    auto writer = TreeWriter::into(to, std::move(expected));
    if (!writer)
        return tl::unexpected(writer.error());
    Pace pace(std::move(reporter), answer->value("bytes", std::uint64_t{0}));
    TarReader reader(*writer);
    const auto first = session.lines().takeRest();
    if (const auto ok = reader.feed(std::as_bytes(std::span(first))); !ok)
        return tl::unexpected(ok.error());
    if (const auto ok = receive(session, reader, pace, waiter); !ok)
        return tl::unexpected(ok.error());
    if (const auto ok = writer->complete(); !ok)
        return tl::unexpected(ok.error());
    return TransferDone{writer->files(), writer->bytes(), same->size()};
}

} // namespace pupitre
