// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/sftp/sftpupload.h"

#include "core/remote/sftp/sftpnumbers.h"
#include "core/wire/partname.h"

#include <algorithm>
#include <map>
#include <set>

namespace pupitre
{

namespace
{
constexpr std::size_t mostSent = 200; // as when fetching: handles of the server
constexpr std::size_t enoughSaid = 1024;

std::string folderOfPath(const std::string& path)
{
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "" : path.substr(0, slash);
}

std::string lastPartOf(const std::string& path)
{
    return path.substr(path.rfind('/') + 1); // npos + 1 is 0
}

/// A local file as a source that gives as much as was announced, and knows whether it did.
class Sent final
{
public:
    Sent(TarEntry entry, UnixFd file, std::uint64_t offset)
        : m_entry(std::move(entry)), m_file(std::move(file)), m_at(offset)
    {
    }
    [[nodiscard]] const TarEntry& entry() const { return m_entry; }
    [[nodiscard]] bool whole() const { return m_at == m_entry.size; }
    Result<std::size_t> next(std::span<std::byte> into)
    {
        const auto size = std::min<std::uint64_t>(into.size(), m_entry.size - m_at);
        const auto got = ::pread(m_file.get(), into.data(), size, static_cast<off_t>(m_at));
        if (got <= 0)
            return 0; // shorter than it was, or unreadable: not whole
        m_at += static_cast<std::uint64_t>(got);
        return static_cast<std::size_t>(got);
    }

private:
    TarEntry m_entry;
    UnixFd m_file;
    std::uint64_t m_at;
};

using There = std::map<std::string, TarEntry>;

class Upload final
{
public:
    /// `brought`: identities of what is at the place when this has run. A part of one of them is of no use to
    /// anybody: whoever still writes it finds the file itself.
    Upload(SftpChannel& channel, const std::filesystem::path& root, std::string to, There there,
           std::set<std::string> brought, Pace& pace)
        : m_channel(channel), m_root(root), m_to(std::move(to)), m_there(std::move(there)),
          m_brought(std::move(brought)), m_pace(pace)
    {
    }

    Result<SftpTransferDone> run(const std::vector<TarEntry>& entries, Waiter& waiter)
    {
        const SftpScope scope(m_channel);
        for (auto next = entries.begin(); next != entries.end() || m_running > 0;) {
            // The server makes folders in the order it is asked, before what is asked to go into them.
            while (next != entries.end() && m_open < mostSent && m_channel.inFlight() < enoughSaid)
                start(*next++);
            if (const auto ok = m_channel.turn(waiter); !ok)
                return tl::unexpected(ok.error());
        }
        for (const auto& [path, entry] : m_there)
            if (const auto part = partNameFrom(lastPartOf(path));
                part
                && (part->begun < m_writer.begun - partLifetimeSeconds || m_brought.contains(part->identity)))
                m_channel.tell(sftprequest::remove(joined(m_to, path))); // of a run nobody goes on with
        while (m_channel.inFlight() > 0) // a server whose client has gone does no more
            if (const auto ok = m_channel.turn(waiter); !ok)
                return tl::unexpected(ok.error());
        return std::move(m_done);
    }

private:
    void start(const TarEntry& entry)
    {
        switch (entry.kind) {
        case TarEntry::Kind::Folder:
            return makeFolder(entry);
        case TarEntry::Kind::Link:
            return makeLink(entry);
        case TarEntry::Kind::File:
            return sendFile(entry);
        }
    }

    void makeFolder(const TarEntry& entry)
    {
        const auto there = m_there.find(entry.path);
        if (there != m_there.end() && there->second.kind == TarEntry::Kind::Folder)
            return;
        ++m_running;
        m_channel.ask(sftprequest::makeFolder(joined(m_to, entry.path), {.mode = 0755}),
                      [this, path = joined(m_to, entry.path)](const SftpReply& reply) {
                          --m_running;
                          return orLeft(sftpDone(reply, path, SftpDeed::Make));
                      });
    }

    void makeLink(const TarEntry& entry)
    {
        const auto part = partOf(entry);
        ++m_running;
        m_channel.ask(sftprequest::makeLink(entry.target, part), [this, entry, part](const SftpReply& reply) {
            --m_running;
            if (const auto ok = sftpDone(reply, joined(m_to, entry.path), SftpDeed::Write); !ok)
                return orLeft(ok);
            giveName(entry, part);
            return Result<void>{};
        });
    }

    void sendFile(const TarEntry& entry)
    {
        auto file = openFile(m_root, entry.path);
        if (!file) {
            m_done.left.push_back(file.error());
            return;
        }
        auto source = std::make_shared<UnixFd>(std::move(*file));
        ++m_running;
        ++m_open;
        const auto part = partThere(entry);
        if (part == m_there.end())
            return write(entry, std::move(*source), 0);
        // Whoever gives it another name first has it: two never go on with the same part.
        const auto size = part->second.size;
        m_channel.ask(sftprequest::posixRename(joined(m_to, part->first), partOf(entry)),
                      [this, entry, source, size](const SftpReply& reply) {
                          const bool isOurs = sftpDone(reply, entry.path, SftpDeed::Write).has_value();
                          write(entry, std::move(*source), isOurs ? size : 0);
                          return Result<void>{};
                      });
        m_there.erase(part);
    }

    void write(const TarEntry& entry, UnixFd file, std::uint64_t offset)
    {
        auto sent = std::make_shared<Sent>(entry, std::move(file), offset);
        m_pace.moved(offset);
        SftpWriting::begin(
            m_channel,
            {.path = partOf(entry),
             .how = offset > 0 ? SftpOpening::Continue : SftpOpening::Create,
             .offset = offset,
             .after = {.mode = entry.mode & 0777U, .mtime = entry.mtime}},
            [this, sent](std::span<std::byte> into) {
                const auto got = sent->next(into);
                m_done.bytes += *got;
                m_pace.moved(*got);
                return got;
            },
            [this, sent](Result<void> outcome) { return written(*sent, std::move(outcome)); });
    }

    /// What an earlier run brought of it, the longest.
    There::iterator partThere(const TarEntry& entry)
    {
        auto best = m_there.end();
        if (entry.size < worthContinuing)
            return best;
        const auto begin = joined(folderOfPath(entry.path), ".pupitre-");
        for (auto at = m_there.lower_bound(begin); at != m_there.end() && at->first.starts_with(begin);
             ++at) {
            const auto part = partNameFrom(lastPartOf(at->first));
            const auto size = at->second.size;
            if (part && part->identity == partIdentityOf(entry) && at->second.kind == TarEntry::Kind::File
                && folderOfPath(at->first) == folderOfPath(entry.path) && size >= worthContinuing
                && size <= entry.size && (best == m_there.end() || size > best->second.size))
                best = at;
        }
        return best;
    }

    Result<void> written(const Sent& sent, Result<void> outcome)
    {
        --m_running;
        --m_open;
        if (outcome && !sent.whole())
            outcome = fail(ErrorKind::ChangedMeanwhile, sent.entry().path);
        if (outcome) {
            giveName(sent.entry(), partOf(sent.entry()));
            return {};
        }
        m_channel.tell(sftprequest::remove(partOf(sent.entry())));
        outcome.error().subject = joined(m_to, sent.entry().path); // not the name it had on its way
        return orLeft(std::move(outcome));
    }

    void giveName(const TarEntry& entry, const std::string& part)
    {
        const auto name = joined(m_to, entry.path);
        ++m_running;
        m_channel.ask(sftprequest::posixRename(part, name),
                      [this, entry, part, name](const SftpReply& reply) {
                          --m_running;
                          const auto ok = sftpDone(reply, name, SftpDeed::Write);
                          if (ok && entry.kind == TarEntry::Kind::File)
                              ++m_done.files;
                          if (!ok && ok.error().kind == ErrorKind::NotFound)
                              return lookForIt(entry, name);
                          if (!ok) {
                              m_channel.tell(sftprequest::remove(part));
                              m_done.left.push_back(ok.error()); // a folder has that name
                          }
                          return Result<void>{};
                      });
    }

    /// Another run went on with our part, which is the same file, and may have given it its name.
    Result<void> lookForIt(const TarEntry& entry, const std::string& name)
    {
        ++m_running;
        m_channel.ask(sftprequest::lstat(name), [this, entry, name](const SftpReply& reply) {
            --m_running;
            const auto facts = factsOf(reply);
            if (facts && facts->kind == SftpKind::File && facts->size == entry.size
                && facts->mtime == entry.mtime)
                ++m_done.files;
            else
                m_done.left.push_back({ErrorKind::Conflict, name, {}});
            return Result<void>{};
        });
        return {};
    }

    Result<void> orLeft(Result<void> outcome)
    {
        if (outcome || outcome.error().kind == ErrorKind::NotPermitted
            || outcome.error().kind == ErrorKind::FileUnwritable)
            return outcome;
        m_done.left.push_back(outcome.error());
        return {};
    }

    std::string partOf(const TarEntry& entry) const
    {
        return joined(m_to, joined(folderOfPath(entry.path), partNameOf(entry, m_writer)));
    }

    SftpChannel& m_channel;
    const std::filesystem::path& m_root;
    std::string m_to;
    There m_there;
    std::set<std::string> m_brought;
    Pace& m_pace;
    PartWriter m_writer = PartWriter::ofThisRun();
    std::size_t m_running = 0; // files and folders on their way
    std::size_t m_open = 0;    // of those, the ones the server has open
    SftpTransferDone m_done;
};

Result<There> whatIsThere(SftpClient& client, const std::string& to, Waiter& waiter)
{
    auto tree = walkSftp(client, to, waiter);
    if (!tree && tree.error().kind == ErrorKind::NotFound) {
        const auto made = client.makeFolder(to, waiter);
        return made ? Result<There>(There{}) : tl::unexpected(made.error());
    }
    if (!tree)
        return tl::unexpected(tree.error());
    There there;
    for (auto& entry : tree->entries)
        there.emplace(entry.path, std::move(entry));
    return there;
}
} // namespace

Result<SftpTransferDone> uploadSftp(SftpClient& client, const std::filesystem::path& root,
                                    const std::vector<TarEntry>& entries, const std::string& to, Pace& pace,
                                    Waiter& waiter)
{
    auto there = whatIsThere(client, to, waiter);
    if (!there)
        return tl::unexpected(there.error());
    std::vector<TarEntry> todo;
    std::uint64_t bytes = 0;
    std::uint64_t skipped = 0;
    std::set<std::string> brought;
    for (const auto& entry : entries) {
        brought.insert(partIdentityOf(entry));
        const auto same = there->find(entry.path);
        if (same != there->end() && same->second.kind == entry.kind && entry.kind != TarEntry::Kind::Folder
            && same->second.size == entry.size && same->second.target == entry.target
            && (entry.kind == TarEntry::Kind::Link || same->second.mtime == entry.mtime)) {
            ++skipped;
            pace.moved(entry.size);
            continue;
        }
        bytes += entry.size;
        todo.push_back(entry);
    }
    auto done =
        Upload(client.channel(), root, to, std::move(*there), std::move(brought), pace).run(todo, waiter);
    if (done)
        done->skipped = skipped;
    else if (done.error().kind == ErrorKind::FileUnwritable) // "failure" is all the protocol says
        if (const auto space = client.space(to, waiter); space && space->freeBytes < bytes)
            return fail(ErrorKind::DiskFull, to, done.error().subject);
    return done;
}

Result<SftpTransferDone> uploadSftp(SftpClient& client, const std::filesystem::path& root,
                                    const std::vector<TarEntry>& entries, const std::string& to,
                                    const Reporter<TransferProgress>& reporter, Waiter& waiter)
{
    std::uint64_t bytes = 0;
    for (const auto& entry : entries)
        bytes += entry.size;
    Pace pace(reporter, bytes);
    return uploadSftp(client, root, entries, to, pace, waiter);
}

} // namespace pupitre
