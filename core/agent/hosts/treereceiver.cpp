// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The receiving end. The new tree grows beside the old one: what is in both is one file with two names for a
// while (nobody writes to a tree at rest), what is not comes over the stream. Then the two change places.
#include "core/agent/hosts/treeends.h"

#include "core/agent/hosts/newtree.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/sha256.h"

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <sys/stat.h>

namespace pupitre
{

namespace
{

constexpr std::size_t mostEntries = 5'000'000;
constexpr std::chrono::minutes earlierEndLimit{1}; // of an agent that was killed: ends with its stream
constexpr std::size_t indexLimit = std::size_t{1} << 30;

class Receiving final
{
public:
    Receiving(TreeWire& wire, const TreeEnd& end)
        : m_wire(wire), m_end(end), m_parent(end.folder.parent_path()), m_name(end.folder.filename()),
          m_nextName("." + m_name + ".next")
    {
    }

    Result<Json> run()
    {
        if (auto taken = takeIndex(); !taken)
            return tl::unexpected<Error>(taken.error());
        auto prepared = prepare();
        if (!prepared)
            return tl::unexpected<Error>(prepared.error());
        if (auto asked = ask(); !asked)
            return tl::unexpected<Error>(asked.error());
        if (m_wanted.empty() && holdsJustThis())
            return Json{{"files", 0}, {"bytes", 0}}; // an instance may have it mounted: it stays what it is
        if (auto begun = beginNext(); !begun)
            return tl::unexpected<Error>(begun.error());
        NewTree tree(m_old.get(), m_next.get(), m_end.owner);
        return fill(tree).and_then([&] { return putInPlace(); }).map([&] { return tree.came(); });
    }

private:
    Result<void> takeIndex()
    {
        const auto verdict = m_wire.takeVerdict();
        if (!verdict)
            return tl::unexpected<Error>(verdict.error());
        const auto count = verdict->value("entries", std::size_t{0});
        m_hashed = verdict->value("hashed", false);
        if (count == 0 || count > mostEntries)
            return fail(ErrorKind::TooLarge, m_end.folder.string(), std::to_string(count));
        for (std::size_t i = 0; i < count; ++i) {
            auto record = m_wire.take();
            auto entry = record ? indexEntryFromRecord(*record) : tl::unexpected<Error>(record.error());
            if (!entry)
                return tl::unexpected<Error>(entry.error());
            m_entries.push_back(*std::move(entry));
            m_records.push_back(*std::move(record));
        }
        return {};
    }

    /// One at a time: the receiver of an agent that was killed may still be at work here.
    Result<void> prepare()
    {
        auto lock = FileLock::take(m_end.lock, earlierEndLimit);
        if (!lock)
            return tl::unexpected<Error>(lock.error());
        m_lock.emplace(std::move(*lock));
        auto parent = openFolder(m_parent);
        if (!parent)
            return tl::unexpected<Error>(parent.error());
        m_parentFd = *std::move(parent);
        if (auto old = openBeneath(m_parentFd.get(), m_name, O_RDONLY | O_DIRECTORY))
            m_old = *std::move(old);
        return {};
    }

    Result<void> beginNext()
    {
        if (auto removed = removeBeneath(m_parentFd.get(), m_nextName); !removed)
            return removed;
        if (::mkdirat(m_parentFd.get(), m_nextName.c_str(), 0700) != 0)
            return failErrno(m_nextName);
        auto next = openBeneath(m_parentFd.get(), m_nextName, O_RDONLY | O_DIRECTORY);
        if (!next)
            return tl::unexpected<Error>(next.error());
        m_next = *std::move(next);
        return {};
    }

    /// The tree that is there is the one we would make, to the last folder.
    [[nodiscard]] bool holdsJustThis() const
    {
        if (!m_old.valid())
            return false;
        if (!m_hashed)
            return m_lastIndex == indexText();
        const auto own = indexOf(m_old.get(), IndexDepth::Stamps);
        if (!own || own->size() != m_entries.size())
            return false;
        std::map<std::string, const IndexEntry*> byPath;
        for (const auto& entry : *own)
            byPath.emplace(entry.path, &entry);
        return std::ranges::all_of(m_entries, [&](const IndexEntry& entry) {
            const auto found = byPath.find(entry.path);
            if (found == byPath.end())
                return false;
            const IndexEntry& here = *found->second; // its content was read already, where it has one
            return here.kind == entry.kind && here.mode == entry.mode && here.size == entry.size
                   && here.mtime == entry.mtime && here.target == entry.target;
        });
    }

    [[nodiscard]] std::string indexText() const
    {
        std::string text;
        for (const auto& record : m_records)
            text += record + '\0';
        return text;
    }

    Result<void> ask()
    {
        std::set<std::string> known; // records of the tree that is there
        if (!m_hashed && m_old.valid() && !m_end.lastIndex.empty())
            if (auto text = readFile(m_end.lastIndex, indexLimit)) {
                m_lastIndex = *std::move(text);
                for (std::size_t at = 0, end = 0; (end = m_lastIndex.find('\0', at)) != std::string::npos;
                     at = end + 1)
                    known.insert(m_lastIndex.substr(at, end - at));
            }
        std::vector<std::size_t> wanted;
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            const bool have = m_old.valid() && m_entries[i].kind == IndexEntry::Kind::File
                              && (m_hashed ? holds(m_entries[i]) : known.contains(m_records[i]));
            m_keep.push_back(have);
            if (!have && m_entries[i].kind == IndexEntry::Kind::File)
                wanted.push_back(i);
        }
        if (auto said = m_wire.put(verdictText(Json{{"wanted", wanted.size()}})); !said)
            return said;
        for (const auto number : wanted)
            if (auto said = m_wire.put(std::to_string(number)); !said)
                return said;
        m_wanted = std::move(wanted);
        return m_wire.flush();
    }

    /// What our own file holds, read: a hash that was believed once is no proof now.
    [[nodiscard]] bool holds(const IndexEntry& entry) const
    {
        struct stat status {
        };
        const auto file = openRegularBeneath(m_old.get(), entry.path, status);
        if (!file || static_cast<std::uint64_t>(status.st_size) != entry.size)
            return false;
        std::vector<std::byte> piece(256 * 1024);
        Sha256 hash;
        for (;;) {
            const ssize_t n = ::read(file->get(), piece.data(), piece.size());
            if (n < 0 && errno == EINTR)
                continue;
            if (n < 0)
                return false;
            if (n == 0)
                return hash.finish() == entry.sha256;
            hash.add(std::span(piece.data(), static_cast<std::size_t>(n)));
        }
    }

    Result<void> fill(NewTree& tree)
    {
        for (std::size_t i = 0; i < m_entries.size(); ++i)
            if (auto made = tree.make(m_entries[i], m_keep[i]); !made)
                return made;
        for (const auto number : m_wanted) {
            const auto state = m_wire.take();
            if (!state)
                return tl::unexpected<Error>(state.error());
            if (*state == "gone" && !m_hashed)
                continue;
            if (*state != "file")
                return fail(ErrorKind::ProtocolViolation, "tree");
            if (auto filled = tree.fill(m_entries[number], m_wire); !filled)
                return filled;
        }
        return tree.dressFolders(m_entries);
    }

    Result<void> putInPlace()
    {
        if (m_hashed && ::syncfs(m_next.get()) != 0) // the sender's host may be let go after this
            return failErrno(m_end.folder.string());
        if (!isAlive(m_end.asker))
            return fail(ErrorKind::Cancelled, "tree");
        const int parent = m_parentFd.get();
        if (!m_old.valid()) {
            if (::renameat(parent, m_nextName.c_str(), parent, m_name.c_str()) != 0)
                return failErrno(m_name);
        } else {
            if (::renameat2(parent, m_nextName.c_str(), parent, m_name.c_str(), RENAME_EXCHANGE) != 0)
                return failErrno(m_name);
            (void)removeBeneath(parent,
                                m_nextName); // the old tree; what stays is removed by the next receiver
        }
        if (::fsync(parent) != 0)
            return failErrno(m_name);
        return keepIndex();
    }

    /// After the tree is in place: an index that is older than its tree only costs a transfer.
    Result<void> keepIndex()
    {
        if (m_end.lastIndex.empty())
            return {};
        return replaceFile(m_end.lastIndex, indexText());
    }

    TreeWire& m_wire;
    const TreeEnd& m_end;
    std::filesystem::path m_parent;
    std::string m_name;
    std::string m_nextName;
    bool m_hashed = true;
    std::vector<IndexEntry> m_entries;
    std::vector<std::string> m_records;
    std::string m_lastIndex;
    std::vector<bool> m_keep;
    std::vector<std::size_t> m_wanted;
    std::optional<FileLock> m_lock;
    Fd m_parentFd;
    Fd m_old;
    Fd m_next;
};

} // namespace

Result<Json> runReceiver(TreeWire& wire, const TreeEnd& end)
{
    auto came = Receiving(wire, end).run();
    if (auto said = wire.putVerdict(came); !said && came)
        return tl::unexpected<Error>(said.error());
    return came;
}

} // namespace pupitre
