// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/student/files/keepcopy.h"

#include "core/remote/pack/placetree.h"
#include "core/remote/transfer/treecalls.h"
#include "core/student/files/copiedfiles.h"
#include "core/wire/partname.h"

#include <algorithm>
#include <cerrno>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>

namespace pupitre
{

namespace
{
namespace fs = std::filesystem;

std::string parentPath(const std::string& path)
{
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "" : path.substr(0, slash);
}

std::string lastPart(const std::string& path)
{
    return path.substr(path.rfind('/') + 1); // npos + 1 is 0
}

/// Every look and every move is relative to a folder opened without following a link: the copy holds links of
/// a workspace, and one of them must never lead a later run elsewhere.
class Copy final
{
public:
    Copy(const CopyWanted& wanted, Arrivals arrivals, CopiedFiles known)
        : m_wanted(wanted), m_arrivals(std::move(arrivals)), m_known(std::move(known))
    {
    }

    /// A run before this one was killed: what it brought is ours, not the student's.
    void take(const CopiedFiles& coming)
    {
        for (const auto& [path, facts] : coming)
            if (const auto here = lookAt(path); here && *here && isCopied(**here, facts))
                m_known.insert_or_assign(path, facts);
    }

    /// What of `entries` is to be fetched; what is in its way is set aside. UnsafePath and the like are left.
    Result<std::vector<TarEntry>> prepare(const std::vector<TarEntry>& entries)
    {
        std::vector<TarEntry> fetch;
        for (const auto& entry : entries) {
            if (partNameFrom(lastPart(entry.path))) // on its way there, or never to arrive
                continue;
            const auto wanted = makeWay(entry);
            if (!wanted && wanted.error().kind == ErrorKind::DiskFull)
                return tl::unexpected(wanted.error());
            if (!wanted)
                m_kept.left.push_back(wanted.error());
            else if (*wanted)
                fetch.push_back(entry);
            else if (entry.kind == TarEntry::Kind::File)
                ++m_kept.unchanged;
        }
        return fetch;
    }

    /// After the fetching, whole or not: what is here now as it is there.
    CopiedFiles nowKnown(const std::vector<TarEntry>& entries)
    {
        CopiedFiles known;
        std::vector<std::string> paths;
        for (const auto& entry : entries) {
            paths.push_back(entry.path);
            if (entry.kind != TarEntry::Kind::File)
                continue;
            const auto here = lookAt(entry.path);
            if (here && *here && isSame(**here, entry))
                known.emplace(entry.path, CopiedFile{entry.size, entry.mtime});
            else if (const auto before = m_known.find(entry.path); before != m_known.end())
                known.insert(*before);
        }
        for (const auto& [path, facts] : m_known)
            if (!std::ranges::binary_search(paths, path) && isHere(path))
                m_kept.gone.push_back(path);
        return known;
    }

    [[nodiscard]] const CopiedFiles& known() const { return m_known; }
    [[nodiscard]] Arrivals& arrivals() { return m_arrivals; }
    [[nodiscard]] CopyKept& kept() { return m_kept; }

private:
    using Here = std::optional<struct stat>;

    static bool isSame(const struct stat& here, const TarEntry& entry)
    {
        return S_ISREG(here.st_mode) && static_cast<std::uint64_t>(here.st_size) == entry.size
               && here.st_mtime == entry.mtime;
    }

    static bool isCopied(const struct stat& here, const CopiedFile& file)
    {
        return S_ISREG(here.st_mode)
               && file == CopiedFile{static_cast<std::uint64_t>(here.st_size), here.st_mtime};
    }

    Result<Here> lookAt(const std::string& path)
    {
        const auto folder = m_arrivals.folderFor(parentPath(path));
        if (!folder)
            return tl::unexpected(folder.error());
        struct stat facts {
        };
        if (::fstatat(*folder, lastPart(path).c_str(), &facts, AT_SYMLINK_NOFOLLOW) == 0)
            return Here(facts);
        return errno == ENOENT ? Result<Here>(Here{}) : tl::unexpected(m_arrivals.failed(path, errno));
    }

    /// Without making the folders that lead there.
    [[nodiscard]] bool isHere(const std::string& path) const
    {
        std::error_code ignored;
        return fs::exists(fs::symlink_status(m_wanted.folder / m_wanted.tp / path, ignored));
    }

    /// True where the entry is to come.
    Result<bool> makeWay(const TarEntry& entry)
    {
        const auto here = lookAt(entry.path);
        if (!here)
            return tl::unexpected(here.error());
        if (!*here)
            return true;
        const auto& facts = **here;
        if (entry.kind == TarEntry::Kind::Folder && S_ISDIR(facts.st_mode))
            return false;
        if (entry.kind == TarEntry::Kind::File && isSame(facts, entry))
            return false;
        if (entry.kind == TarEntry::Kind::Link && S_ISLNK(facts.st_mode))
            return true; // a link holds no work
        const auto known = m_known.find(entry.path);
        const bool asWeLeftIt = known != m_known.end() && isCopied(facts, known->second);
        if (asWeLeftIt && entry.kind == TarEntry::Kind::File)
            return true; // replaced
        if (const auto ok = setAside(entry.path); !ok)
            return tl::unexpected(ok.error());
        return true;
    }

    Result<void> setAside(const std::string& path)
    {
        const auto root = m_wanted.folder / (m_wanted.tp + ".older") / m_wanted.time;
        auto older = Arrivals::into(root, root);
        if (!older)
            return tl::unexpected(older.error());
        const auto to = older->folderFor(parentPath(path));
        if (!to)
            return tl::unexpected(to.error());
        const auto from = m_arrivals.folderFor(parentPath(path));
        if (!from)
            return tl::unexpected(from.error());
        const auto name = lastPart(path);
        // RENAME_NOREPLACE: a second run within the same minute takes nothing away from the first.
        if (::renameat2(*from, name.c_str(), *to, name.c_str(), RENAME_NOREPLACE) != 0)
            return tl::unexpected(older->failed(path, errno));
        m_kept.setAside.push_back(path);
        return {};
    }

    const CopyWanted& m_wanted;
    Arrivals m_arrivals;
    CopiedFiles m_known; // of the last run
    CopyKept m_kept;
};

fs::path ours(const CopyWanted& wanted, const char* ending)
{
    return wanted.folder / ".pupitre-copy" / (wanted.tp + ending);
}

constexpr auto knownName = ".json";
constexpr auto comingName = ".coming.json"; // there while something is fetched, and after a kill

Result<CopiedFiles> readOurs(const fs::path& file)
{
    auto files = readCopiedFiles(file);
    if (!files && files.error().kind == ErrorKind::Malformed)
        return CopiedFiles{}; // then whatever differs counts as the student's
    return files;
}

Result<Copy> openCopy(const CopyWanted& wanted)
{
    auto arrivals = Arrivals::into(wanted.folder / wanted.tp, ours(wanted, ".parts"));
    if (!arrivals)
        return tl::unexpected(arrivals.error());
    auto known = readOurs(ours(wanted, knownName));
    if (!known)
        return tl::unexpected(known.error());
    const auto coming = readOurs(ours(wanted, comingName));
    if (!coming)
        return tl::unexpected(coming.error());
    Copy copy(wanted, std::move(*arrivals), std::move(*known));
    copy.take(*coming);
    if (!coming->empty()) // another kill must not forget it
        if (const auto written = writeCopiedFiles(ours(wanted, knownName), copy.known()); !written)
            return tl::unexpected(written.error());
    return copy;
}

Result<void> writeComing(const CopyWanted& wanted, const std::vector<TarEntry>& entries)
{
    CopiedFiles coming;
    for (const auto& entry : entries)
        if (entry.kind == TarEntry::Kind::File)
            coming.emplace(entry.path, CopiedFile{entry.size, entry.mtime});
    return coming.empty() ? Result<void>{} : writeCopiedFiles(ours(wanted, comingName), coming);
}

Result<CopyKept> copyFrom(PlaceTree& place, const CopyWanted& wanted,
                          const Reporter<TransferProgress>& reporter, Waiter& waiter)
{
    const auto& tree = place.tree();
    auto copy = openCopy(wanted);
    if (!copy)
        return tl::unexpected(copy.error());
    const auto fetch = copy->prepare(tree.entries);
    if (!fetch)
        return tl::unexpected(fetch.error());
    if (const auto written = writeComing(wanted, *fetch); !written)
        return tl::unexpected(written.error());
    std::uint64_t bytes = 0;
    for (const auto& entry : *fetch)
        bytes += entry.size;
    Pace pace(reporter, bytes);
    const auto done = place.fetch(*fetch, copy->arrivals(), {}, pace, waiter);
    const auto written = writeCopiedFiles(ours(wanted, knownName), copy->nowKnown(tree.entries));
    if (!done)
        return tl::unexpected(done.error());
    if (!written)
        return tl::unexpected(written.error());
    std::error_code ignored; // read again, it changes nothing
    fs::remove(ours(wanted, comingName), ignored);
    copy->arrivals().tidyParts();
    auto& kept = copy->kept();
    kept.files = done->files;
    kept.bytes = done->bytes;
    kept.left.insert(kept.left.end(), tree.left.begin(), tree.left.end());
    kept.left.insert(kept.left.end(), done->left.begin(), done->left.end());
    return std::move(kept);
}
} // namespace

Result<CopyKept> keepCopy(Remote& remote, const CopyWanted& wanted,
                          const Reporter<TransferProgress>& reporter, const std::stop_token& stop)
{
    Waiter waiter(remote.name(), transferPatience, stop);
    auto place = PlaceTree::list(remote, {wanted.tp}, waiter);
    if (!place)
        return tl::unexpected(place.error());
    return copyFrom(*place, wanted, reporter, waiter);
}

} // namespace pupitre
