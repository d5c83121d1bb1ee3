// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See objects.h. The name is the hash, so an object that is there under its name is whole: it got the name
// last.
#include "core/agent/data/objects.h"

#include "core/agent/data/hashing.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/smallfile.h"

#include <charconv>
#include <fcntl.h>
#include <set>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>

namespace pupitre
{

namespace
{

constexpr std::chrono::hours unusedFor{7 * 24};      // a put that was cut short is gone on with until then
constexpr std::uint64_t leftFree = 64 * 1024 * 1024; // marks and hand-ins still fit

std::uint64_t sizeOfFile(const std::filesystem::path& path)
{
    struct stat status {
    };
    return ::lstat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode)
               ? static_cast<std::uint64_t>(status.st_size)
               : 0;
}

struct ObjectPart {
    std::string sha256;
    std::uint64_t offset = 0;
};

std::optional<ObjectPart> partNamed(const TarEntry& entry)
{
    const auto slash = entry.path.find('/');
    if (entry.kind != TarEntry::Kind::File || slash == std::string::npos)
        return std::nullopt;
    ObjectPart part{entry.path.substr(0, slash), 0};
    const char* begin = entry.path.data() + slash + 1;
    const char* last = entry.path.data() + entry.path.size();
    const auto [end, failed] = std::from_chars(begin, last, part.offset);
    return failed == std::errc{} && end == last && begin != last && isSha256(part.sha256)
               ? std::optional(std::move(part))
               : std::nullopt;
}

Result<void> roomFor(const DataTree& data, std::uint64_t bytes)
{
    struct statvfs room {
    };
    if (::statvfs(data.objects().c_str(), &room) != 0)
        return failErrno(data.objects().string());
    const std::uint64_t free = std::uint64_t{room.f_bavail} * room.f_frsize;
    if (bytes + leftFree <= free)
        return {};
    return fail(ErrorKind::DiskFull, data.root().string(), std::to_string(bytes + leftFree - free));
}

} // namespace

bool hasObject(const DataTree& data, const std::string& sha256, std::uint64_t size)
{
    struct stat status {
    };
    return ::lstat(data.object(sha256).c_str(), &status) == 0 && S_ISREG(status.st_mode)
           && static_cast<std::uint64_t>(status.st_size) == size;
}

Result<std::vector<MissingObject>> missingObjects(const DataTree& data, std::span<const WantedObject> wanted)
{
    if (auto made = makeFolders(data.objects()); !made)
        return tl::unexpected<Error>(made.error());
    std::vector<MissingObject> missing;
    std::set<std::string> seen;
    std::uint64_t lacking = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const WantedObject& one = wanted[i];
        if (!isSha256(one.sha256))
            return fail(ErrorKind::Malformed, one.sha256.substr(0, 100));
        if (!seen.insert(one.sha256).second || hasObject(data, one.sha256, one.size))
            continue;
        const std::uint64_t part = sizeOfFile(data.arriving(one.sha256));
        const std::uint64_t have = part > one.size ? 0 : part;
        lacking += one.size - have;
        missing.push_back({i, have});
    }
    if (lacking > 0)
        if (auto fits = roomFor(data, lacking); !fits)
            return tl::unexpected<Error>(fits.error());
    return missing;
}

Result<void> ObjectArrivals::begin(const TarEntry& entry)
{
    const auto part = partNamed(entry);
    if (!part)
        return fail(ErrorKind::UnsafePath, entry.path.substr(0, 200), "data");
    if (auto made = makeFolders(m_data.objects()); !made)
        return made;
    m_sha256 = part->sha256;
    const auto path = m_data.arriving(m_sha256);
    Fd file(::open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.valid())
        return failErrno(path.string());
    if (::flock(file.get(), LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorKind::Busy, m_sha256);
    struct stat status {
    };
    if (::fstat(file.get(), &status) != 0)
        return failErrno(path.string());
    const auto offset = static_cast<off_t>(part->offset);
    if (status.st_size < offset)
        return fail(ErrorKind::ChangedMeanwhile, m_sha256);
    if (::ftruncate(file.get(), offset) != 0)
        return failErrno(path.string());
    m_hash = Sha256();
    if (auto read = addToHash(file.get(), m_hash, m_sha256, {}, {}); !read) // and stands at the end
        return read;
    m_file = std::move(file);
    return {};
}

Result<void> ObjectArrivals::content(std::span<const std::byte> bytes)
{
    m_hash.add(bytes);
    m_bytes += bytes.size();
    while (!bytes.empty()) {
        const ssize_t count = ::write(m_file.get(), bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0) {
            const Error why = errnoError(errno, m_data.root().string());
            if (why.kind == ErrorKind::DiskFull)
                ::unlink(m_data.arriving(m_sha256).c_str());
            return tl::unexpected<Error>(why);
        }
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return {};
}

Result<void> ObjectArrivals::end()
{
    const auto part = m_data.arriving(m_sha256);
    if (m_hash.finish() != m_sha256) {
        ::unlink(part.c_str());
        return fail(ErrorKind::TransferDamaged, m_sha256);
    }
    if (::fchmod(m_file.get(), 0444) != 0 || ::rename(part.c_str(), m_data.object(m_sha256).c_str()) != 0)
        return failErrno(part.string());
    m_file.reset();
    ++m_files;
    return {};
}

Result<void> removeUnusedObjects(const DataTree& data, std::span<const std::string> sha256s)
{
    const std::set<std::string> named(sha256s.begin(), sha256s.end());
    std::error_code failed;
    std::filesystem::directory_iterator it(data.objects(), failed);
    for (; !failed && it != std::filesystem::directory_iterator(); it.increment(failed)) {
        struct stat status {
        };
        if (::lstat(it->path().c_str(), &status) != 0 || status.st_nlink > 1)
            continue;
        const bool old = now().time_since_epoch() - std::chrono::seconds(status.st_mtime) > unusedFor;
        if ((old || named.contains(it->path().filename().string())) && ::unlink(it->path().c_str()) != 0)
            return failErrno(it->path().string());
    }
    return {};
}

} // namespace pupitre
