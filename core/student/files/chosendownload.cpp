// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/student/files/chosendownload.h"

#include "core/domain/writeerror.h"

#include <algorithm>
#include <cerrno>
#include <set>

#include <fcntl.h>
#include <sys/file.h>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

constexpr auto partsFolder = ".pupitre-parts"; // in the folder that something is copied to, while it is
constexpr auto hiddenFolder = ".pupitre-new";  // likewise, with folders that are not there yet

std::string topOf(const std::string& path)
{
    return path.substr(0, path.find('/'));
}

bool isHere(const fs::path& path)
{
    std::error_code ignored;
    return fs::symlink_status(path, ignored).type() != fs::file_type::not_found;
}

/// Names of folders that `to` has not got.
std::set<std::string> newNames(const std::vector<TarEntry>& entries, const fs::path& to)
{
    std::set<std::string> names;
    for (const TarEntry& entry : entries)
        if (entry.kind == TarEntry::Kind::Folder && entry.path.find('/') == std::string::npos
            && !isHere(to / entry.path))
            names.insert(entry.path);
    return names;
}

void add(SftpTransferDone& sum, SftpTransferDone more)
{
    sum.files += more.files;
    sum.bytes += more.bytes;
    sum.skipped += more.skipped;
    std::ranges::move(more.left, std::back_inserter(sum.left));
}

/// Where new folders arrive; ours as long as this is kept.
class OutOfSight final
{
public:
    /// Not open where another program is at it, or nothing can be locked.
    explicit OutOfSight(fs::path folder) : m_folder(std::move(folder))
    {
        std::error_code ignored;
        m_isNew = fs::create_directories(m_folder, ignored);
        m_lock = UnixFd(::open(m_folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (m_lock.isOpen() && ::flock(m_lock.get(), LOCK_EX | LOCK_NB) != 0)
            m_lock.reset();
    }

    [[nodiscard]] bool isOpen() const { return m_lock.isOpen(); }
    /// No earlier run left anything.
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] const fs::path& folder() const { return m_folder; }

    /// What a run that was cut brought and the place has no more.
    void removeAllBut(const std::vector<TarEntry>& entries) const
    {
        std::set<fs::path> wanted;
        for (const TarEntry& entry : entries)
            wanted.insert(m_folder / entry.path);
        std::vector<fs::path> others;
        std::error_code failed;
        for (fs::recursive_directory_iterator i(m_folder, failed), end; !failed && i != end;
             i.increment(failed))
            if (i->path().filename() == partsFolder) {
                i.disable_recursion_pending();
            } else if (!wanted.contains(i->path())) {
                others.push_back(i->path());
                i.disable_recursion_pending();
            }
        for (const fs::path& other : others)
            fs::remove_all(other, failed);
    }

    void remove() const
    {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }

private:
    fs::path m_folder;
    bool m_isNew = false;
    UnixFd m_lock;
};

Result<SftpTransferDone> fetchNew(PlaceTree& place, const std::vector<TarEntry>& entries,
                                  const OutOfSight& hidden, Pace& pace, Waiter& waiter)
{
    if (!hidden.isNew())
        hidden.removeAllBut(entries);
    auto arrivals = Arrivals::outOfSight(hidden.folder(), hidden.folder() / partsFolder);
    if (!arrivals)
        return tl::unexpected(arrivals.error());
    if (hidden.isNew())
        return place.fetch(entries, *arrivals, {}, pace, waiter);
    const auto wanted = withoutWhatIsHere(entries, hidden.folder());
    auto done = place.fetch(wanted, *arrivals, {}, pace, waiter);
    if (done)
        done->skipped += entries.size() - wanted.size();
    return done;
}

void appear(const std::set<std::string>& names, const fs::path& from, const fs::path& to,
            SftpTransferDone& done)
{
    for (const std::string& name : names)
        if (::renameat2(AT_FDCWD, (from / name).c_str(), AT_FDCWD, (to / name).c_str(), RENAME_NOREPLACE)
            != 0) {
            const Error error = writeError((to / name).string(), errno);
            done.left.push_back(errno == EEXIST ? Error{ErrorKind::AlreadyExists, (to / name).string(), {}}
                                                : error);
        }
}

Result<SftpTransferDone> fetchBeside(PlaceTree& place, const std::vector<TarEntry>& entries,
                                     const fs::path& to, Pace& pace, Waiter& waiter)
{
    auto arrivals = Arrivals::into(to, to / partsFolder);
    if (!arrivals)
        return tl::unexpected(arrivals.error());
    auto done = place.fetch(entries, *arrivals, {}, pace, waiter);
    if (done)
        arrivals->tidyParts();
    std::error_code ignored;
    fs::remove(to / partsFolder, ignored); // stays where something is to be continued
    return done;
}

} // namespace

Result<SftpTransferDone> downloadChosen(PlaceTree& place, const fs::path& to, Pace& pace, Waiter& waiter)
{
    const auto& all = place.tree().entries;
    const auto names = newNames(all, to);
    std::vector<TarEntry> fresh;
    std::vector<TarEntry> others;
    for (const TarEntry& entry : all)
        (names.contains(topOf(entry.path)) ? fresh : others).push_back(entry);
    SftpTransferDone done;
    if (!fresh.empty()) {
        const OutOfSight hidden(to / hiddenFolder);
        if (!hidden.isOpen())
            return fetchBeside(place, all, to, pace, waiter);
        auto came = fetchNew(place, fresh, hidden, pace, waiter);
        if (!came)
            return came;
        add(done, std::move(*came));
        appear(names, hidden.folder(), to, done);
        hidden.remove();
    }
    if (!others.empty()) {
        auto came = fetchBeside(place, others, to, pace, waiter);
        if (!came)
            return came;
        add(done, std::move(*came));
    }
    return done;
}

} // namespace pupitre
