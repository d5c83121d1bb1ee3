// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A record is "<kind> <mode> <size> <mtime> <ctime> <hash or -> <bytes of the path> <path><target>".
#include "core/agent/hosts/treeindex.h"

#include "core/agent/seats/holes.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/errnoerror.h"
#include "core/wire/sha256.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <climits>
#include <optional>

namespace pupitre
{

namespace
{

constexpr std::string_view kindLetters = "dflg"; // in the order of IndexEntry::Kind

std::int64_t nanoseconds(const timespec& stamp)
{
    return static_cast<std::int64_t>(stamp.tv_sec) * 1'000'000'000 + stamp.tv_nsec;
}

IndexEntry indexEntryOf(IndexEntry::Kind kind, const std::string& path, const struct stat& status)
{
    IndexEntry entry;
    entry.kind = kind;
    entry.path = path;
    entry.mode = status.st_mode & 0777;
    entry.mtime = nanoseconds(status.st_mtim);
    entry.ctime = nanoseconds(status.st_ctim);
    return entry;
}

Result<std::string> hashOf(int file, const std::string& path)
{
    std::vector<std::byte> piece(256 * 1024);
    Sha256 hash;
    for (;;) {
        const ssize_t n = ::read(file, piece.data(), piece.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failErrno(path);
        if (n == 0)
            return hash.finish();
        hash.add(std::span(piece.data(), static_cast<std::size_t>(n)));
    }
}

class Indexing final
{
public:
    Indexing(int root, IndexDepth depth) : m_root(root), m_depth(depth) {}

    Result<WalkStep> visit(const WalkEntry& found)
    {
        if (S_ISDIR(found.status.st_mode)) {
            m_entries.push_back(indexEntryOf(IndexEntry::Kind::Folder, found.path, found.status));
        } else if (S_ISLNK(found.status.st_mode)) {
            link(found);
        } else if (S_ISREG(found.status.st_mode)) {
            if (auto done = file(found); !done)
                return tl::unexpected<Error>(done.error());
        }
        return WalkStep::Descend;
    }

    std::vector<IndexEntry> take() { return std::move(m_entries); }

private:
    void link(const WalkEntry& found)
    {
        std::array<char, PATH_MAX> target{};
        const ssize_t n = ::readlinkat(found.folder, found.name.c_str(), target.data(), target.size() - 1);
        if (n < 0)
            return; // replaced meanwhile
        auto entry = indexEntryOf(IndexEntry::Kind::Link, found.path, found.status);
        entry.target.assign(target.data(), static_cast<std::size_t>(n));
        m_entries.push_back(std::move(entry));
    }

    Result<void> file(const WalkEntry& found)
    {
        auto entry = indexEntryOf(IndexEntry::Kind::File, found.path, found.status);
        entry.size = static_cast<std::uint64_t>(found.status.st_size);
        const bool mayHaveHoles = found.status.st_blocks * 512 < found.status.st_size;
        if (mayHaveHoles || m_depth == IndexDepth::Hashes) {
            struct stat status {
            };
            const auto opened = openRegularBeneath(m_root, found.path, status);
            if (!opened && m_depth == IndexDepth::Stamps)
                return {}; // gone, or no longer a file
            if (!opened)
                return tl::unexpected<Error>(opened.error());
            const auto holes = holesIn(opened->get(), status);
            if (holes > holesRead - m_holes) {
                entry.kind = IndexEntry::Kind::Giant;
                m_entries.push_back(std::move(entry));
                return {};
            }
            m_holes += holes;
            if (m_depth == IndexDepth::Hashes) {
                auto hash = hashOf(opened->get(), found.path);
                if (!hash)
                    return tl::unexpected<Error>(hash.error());
                entry.sha256 = std::move(*hash);
            }
        }
        m_entries.push_back(std::move(entry));
        return {};
    }

    int m_root;
    IndexDepth m_depth;
    std::uint64_t m_holes = 0;
    std::vector<IndexEntry> m_entries;
};

/// The next word of a record.
class Words final
{
public:
    explicit Words(std::string_view text) : m_rest(text) {}

    std::string_view next()
    {
        const auto space = std::min(m_rest.find(' '), m_rest.size());
        const auto word = m_rest.substr(0, space);
        m_rest.remove_prefix(std::min(space + 1, m_rest.size()));
        return word;
    }
    template <class Number>
    std::optional<Number> number(int base = 10)
    {
        const auto word = next();
        Number value{};
        const auto [end, failed] = std::from_chars(word.data(), word.data() + word.size(), value, base);
        return failed == std::errc{} && end == word.data() + word.size() ? std::optional(value)
                                                                         : std::nullopt;
    }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

bool isBelow(std::string_view path)
{
    if (path == ".")
        return true;
    if (path.empty() || path.front() == '/')
        return false;
    while (!path.empty()) {
        const auto slash = std::min(path.find('/'), path.size());
        const auto part = path.substr(0, slash);
        if (part.empty() || part == "." || part == "..")
            return false;
        path.remove_prefix(slash);
        if (path == "/")
            return false;
        path.remove_prefix(std::min<std::size_t>(1, path.size()));
    }
    return true;
}

bool isHash(std::string_view text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](unsigned char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

} // namespace

Result<std::vector<IndexEntry>> indexOf(int root, IndexDepth depth)
{
    Indexing indexing(root, depth);
    struct stat status {
    };
    if (::fstat(root, &status) != 0)
        return failErrno(".");
    if (auto walked = walkBeneath(root, [&](const WalkEntry& found) { return indexing.visit(found); });
        !walked)
        return tl::unexpected<Error>(walked.error());
    auto entries = indexing.take();
    entries.insert(entries.begin(), indexEntryOf(IndexEntry::Kind::Folder, ".", status));
    return entries;
}

std::string toRecord(const IndexEntry& entry)
{
    std::string record(1, kindLetters[static_cast<std::size_t>(entry.kind)]);
    record += " " + std::to_string(entry.mode) + " " + std::to_string(entry.size) + " "
              + std::to_string(entry.mtime) + " " + std::to_string(entry.ctime) + " "
              + (entry.sha256.empty() ? "-" : entry.sha256) + " " + std::to_string(entry.path.size()) + " ";
    return record + entry.path + entry.target;
}

Result<IndexEntry> indexEntryFromRecord(std::string_view record)
{
    Words words(record);
    IndexEntry entry;
    const auto kind = words.next();
    const auto letter = kind.size() == 1 ? kindLetters.find(kind.front()) : std::string_view::npos;
    const auto mode = words.number<unsigned>();
    const auto size = words.number<std::uint64_t>();
    const auto mtime = words.number<std::int64_t>();
    const auto ctime = words.number<std::int64_t>();
    const auto hash = words.next();
    const auto length = words.number<std::size_t>();
    const auto names = words.rest();
    const bool sound = letter != std::string_view::npos && mode && *mode <= 0777 && size && mtime && ctime
                       && (hash == "-" || isHash(hash)) && length && *length <= names.size()
                       && names.find('\0') == std::string_view::npos;
    if (!sound)
        return fail(ErrorKind::Malformed, "index");
    entry.kind = static_cast<IndexEntry::Kind>(letter);
    entry.mode = *mode;
    entry.size = *size;
    entry.mtime = *mtime;
    entry.ctime = *ctime;
    entry.sha256 = hash == "-" ? std::string() : std::string(hash);
    entry.path = names.substr(0, *length);
    entry.target = names.substr(*length);
    if (!isBelow(entry.path) || (entry.path == "." && entry.kind != IndexEntry::Kind::Folder))
        return fail(ErrorKind::UnsafePath, entry.path);
    if (entry.target.empty() != (entry.kind != IndexEntry::Kind::Link) || entry.target.size() >= PATH_MAX)
        return fail(ErrorKind::Malformed, "index", entry.path);
    return entry;
}

} // namespace pupitre
