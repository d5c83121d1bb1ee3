// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/student/files/workfiles.h"

#include "core/remote/pack/placetree.h"
#include "core/remote/pack/placeupload.h"
#include "core/remote/sftp/sftpwalk.h"
#include "core/remote/transfer/pace.h"
#include "core/student/files/chosendownload.h"

#include <QPointer>

#include <algorithm>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

constexpr Patience lookPatience{Milliseconds{15'000}, Milliseconds{30'000}, noLimit};
constexpr Patience movePatience{Milliseconds{15'000}, Milliseconds{120'000}, noLimit};

std::vector<std::string> namesOf(const std::vector<SftpEntry>& entries)
{
    std::vector<std::string> names;
    for (const SftpEntry& entry : entries)
        names.push_back(entry.name);
    return names;
}

/// Gives what is there under one of these names another name. `rename`: from, to.
Result<void> makeRoom(const ChosenNames& names, std::vector<std::string> taken,
                      const std::function<Result<void>(const std::string&, const std::string&)>& rename)
{
    for (const std::string& name : names) {
        if (std::ranges::find(taken, name) == taken.end())
            continue;
        const std::string other = freeName(name, taken);
        if (auto done = rename(name, other); !done)
            return done;
        taken.push_back(other);
    }
    return {};
}

Result<void> makeRoomThere(SftpClient& client, const std::string& folder, const ChosenNames& names,
                           Waiter& waiter)
{
    const auto there = client.list(folder, waiter);
    if (!there)
        return tl::unexpected(there.error());
    return makeRoom(names, namesOf(*there), [&](const std::string& from, const std::string& to) {
        return client.rename(joined(folder, from), joined(folder, to), waiter);
    });
}

Result<void> makeRoomHere(const fs::path& folder, const ChosenNames& names)
{
    const auto here = listHere(folder);
    if (!here)
        return tl::unexpected(here.error());
    return makeRoom(
        names, namesOf(*here), [&](const std::string& from, const std::string& to) -> Result<void> {
            std::error_code failed;
            fs::rename(folder / from, folder / to, failed);
            if (failed)
                return fail(ErrorKind::FileUnwritable, (folder / from).string(), failed.message());
            return {};
        });
}

FilesMoved movedOf(const SftpTransferDone& done, std::vector<Error> left)
{
    FilesMoved moved{done.files, done.bytes, done.skipped, std::move(left)};
    std::ranges::copy(done.left, std::back_inserter(moved.left));
    return moved;
}

Result<bool> removeAll(SftpClient& client, const std::string& folder, const ChosenNames& names,
                       Waiter& waiter)
{
    const auto chosen = chosenSftp(client, folder, names, waiter);
    if (!chosen)
        return tl::unexpected(chosen.error());
    for (auto entry = chosen->entries.crbegin(); entry != chosen->entries.crend(); ++entry) {
        const std::string path = joined(folder, entry->path);
        const auto done = entry->kind == TarEntry::Kind::Folder ? client.removeFolder(path, waiter)
                                                                : client.remove(path, waiter);
        if (!done)
            return tl::unexpected(done.error());
    }
    return true;
}

std::uint64_t bytesOf(const std::vector<TarEntry>& entries)
{
    std::uint64_t bytes = 0;
    for (const TarEntry& entry : entries)
        bytes += entry.size;
    return bytes;
}

/// A single file, or a few, are here by SFTP before an archive has begun.
Result<PlaceTree> placeTreeFor(Remote& remote, SftpClient& client, const std::string& from,
                               const ChosenNames& names, Waiter& waiter)
{
    auto way = PlaceTree::Way::Sftp;
    if (names.size() >= worthAnArchive)
        way = PlaceTree::Way::Fastest;
    for (auto name = names.begin(); way == PlaceTree::Way::Sftp && name != names.end(); ++name) {
        const auto facts = client.lstat(joined(from, *name), waiter);
        if (!facts)
            return tl::unexpected(facts.error());
        if (facts->kind == SftpKind::Folder)
            way = PlaceTree::Way::Fastest;
    }
    return PlaceTree::list(remote, {from, names, &client, way}, waiter);
}

} // namespace

WorkFiles::WorkFiles(Mailbox& mailbox, Operations& operations, std::shared_ptr<GateAccess> access,
                     std::string subject, QObject* parent)
    : QObject(parent), m_operations(operations), m_subject(std::move(subject)),
      m_looking(std::make_shared<SftpLine>(access, lookPatience)),
      m_moving(std::make_shared<SftpLine>(std::move(access), movePatience)), m_looks(mailbox, "files"),
      m_moves(mailbox, "moving files")
{
}

WorkFiles::~WorkFiles() = default;

template <class T>
void WorkFiles::look(Reply<T> reply, std::function<Result<T>(SftpClient&, Waiter&)> request)
{
    const int key = ++m_lastTask;
    m_tasks.emplace(key,
                    m_looks.run<T>([line = m_looking, request = std::move(request)](
                                       const std::stop_token& stop) { return line->use<T>(stop, request); },
                                   [this, key, reply = std::move(reply)](const Result<T>& answer) {
                                       const Task done = std::move(m_tasks.at(key));
                                       m_tasks.erase(key);
                                       reply(answer);
                                   }));
}

void WorkFiles::home(Reply<std::string> reply)
{
    look<std::string>(std::move(reply),
                      [](SftpClient& client, Waiter& waiter) { return client.realPath(".", waiter); });
}

void WorkFiles::list(std::string folder, Reply<std::vector<SftpEntry>> reply)
{
    look<std::vector<SftpEntry>>(std::move(reply),
                                 [folder = std::move(folder)](SftpClient& client, Waiter& waiter) {
                                     return client.list(folder, waiter);
                                 });
}

void WorkFiles::listHere(std::filesystem::path folder, Reply<std::vector<SftpEntry>> reply)
{
    using Entries = std::vector<SftpEntry>;
    const int key = ++m_lastTask;
    m_tasks.emplace(
        key, m_looks.run<Entries>(
                 [folder = std::move(folder)](const std::stop_token&) { return pupitre::listHere(folder); },
                 [this, key, reply = std::move(reply)](const Result<Entries>& entries) {
                     const Task done = std::move(m_tasks.at(key));
                     m_tasks.erase(key);
                     reply(entries);
                 }));
}

void WorkFiles::makeFolder(std::string path, Reply<bool> reply)
{
    look<bool>(std::move(reply), [path = std::move(path)](SftpClient& client, Waiter& waiter) {
        return client.makeFolder(path, waiter).map([] { return true; });
    });
}

void WorkFiles::rename(std::string from, std::string to, Reply<bool> reply)
{
    look<bool>(std::move(reply),
               [from = std::move(from), to = std::move(to)](SftpClient& client, Waiter& waiter) {
                   return client.rename(from, to, waiter).map([] { return true; });
               });
}

void WorkFiles::remove(std::string folder, ChosenNames names, Reply<bool> reply)
{
    look<bool>(std::move(reply),
               [folder = std::move(folder), names = std::move(names)](SftpClient& client, Waiter& waiter) {
                   return removeAll(client, folder, names, waiter);
               });
}

OperationId WorkFiles::move(Work work, Reply<FilesMoved> reply, std::function<void()> again)
{
    const int key = ++m_lastTask;
    const QPointer<WorkFiles> self(this);
    const OperationId operation = m_operations.begin(OperationKind::CopyFiles, m_subject, std::nullopt,
                                                     {[self, key] {
                                                          if (self && self->m_tasks.contains(key))
                                                              self->m_tasks.at(key).cancel();
                                                      },
                                                      std::move(again)});
    m_tasks.emplace(
        key, m_moves.runReporting<FilesMoved, TransferProgress>(
                 [line = m_moving, work = std::move(work)](const std::stop_token& stop,
                                                           const Reporter<TransferProgress>& reporter) {
                     return line->useWhole<FilesMoved>(
                         stop, [&](Remote& remote, SftpClient& client, Waiter& waiter) {
                             return work(remote, client, reporter, waiter);
                         });
                 },
                 [this, key, operation, reply = std::move(reply)](const Result<FilesMoved>& moved) {
                     const Task done = std::move(m_tasks.at(key));
                     m_tasks.erase(key);
                     m_operations.finish(operation, moved ? std::nullopt : std::optional(moved.error()));
                     reply(moved);
                 },
                 [this, operation](const TransferProgress& progress) {
                     m_operations.report(operation,
                                         {ProgressUnit::Bytes, progress.bytes, progress.totalBytes, {}});
                 }));
    return operation;
}

OperationId WorkFiles::upload(fs::path from, ChosenNames names, std::string to, Clash clash,
                              Reply<FilesMoved> reply)
{
    const auto again = [self = QPointer<WorkFiles>(this), from, names, to, clash, reply] {
        if (self)
            self->upload(from, names, to, clash, reply);
    };
    return move(
        [from, names, to, clash](Remote& remote, SftpClient& client,
                                 const Reporter<TransferProgress>& reporter,
                                 Waiter& waiter) -> Result<FilesMoved> {
            auto chosen = chosenHere(from, names, waiter.stop());
            if (!chosen)
                return tl::unexpected(chosen.error());
            if (clash == Clash::KeepBoth)
                if (auto room = makeRoomThere(client, to, names, waiter); !room)
                    return tl::unexpected(room.error());
            const auto done = uploadToPlace(remote, &client, from, chosen->entries, to, reporter, waiter);
            if (!done)
                return tl::unexpected(done.error());
            return movedOf(*done, std::move(chosen->left));
        },
        reply, again);
}

OperationId WorkFiles::download(std::string from, ChosenNames names, fs::path to, Clash clash,
                                Reply<FilesMoved> reply)
{
    const auto again = [self = QPointer<WorkFiles>(this), from, names, to, clash, reply] {
        if (self)
            self->download(from, names, to, clash, reply);
    };
    return move(
        [from, names, to, clash](Remote& remote, SftpClient& client,
                                 const Reporter<TransferProgress>& reporter,
                                 Waiter& waiter) -> Result<FilesMoved> {
            auto place = placeTreeFor(remote, client, from, names, waiter);
            if (!place)
                return tl::unexpected(place.error());
            if (clash == Clash::KeepBoth)
                if (auto room = makeRoomHere(to, names); !room)
                    return tl::unexpected(room.error());
            const auto& tree = place->tree();
            Pace pace(reporter, bytesOf(tree.entries));
            const auto done = downloadChosen(*place, to, pace, waiter);
            if (!done)
                return tl::unexpected(done.error());
            return movedOf(*done, tree.left);
        },
        reply, again);
}

} // namespace pupitre
