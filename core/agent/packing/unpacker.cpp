// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file is kept in memory until all of it is here, then written under a name of its own and renamed: whoever
// cuts the stream leaves nothing, and only a kill in between leaves a part. The archive is a stranger's:
// TarReader refuses what could lead out, and every step here is beneath the folder and follows no link.
#include "core/agent/packing/unpacker.h"

#include "core/agent/packing/boxfolder.h"
#include "core/agent/packing/boxstream.h"
#include "core/agent/system/errnoerror.h"
#include "core/wire/partname.h"

#include <array>
#include <climits>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

class Unpacker final : public TarSink
{
public:
    Unpacker(int in, int out) : m_in(in), m_out(out) {}

    Result<void> run()
    {
        if (auto begun = begin(); !begun)
            return begun;
        if (!m_root.valid())
            return {};
        if (auto compared = compare(); !compared)
            return compared;
        const auto taken = takeArchive();
        if (!taken && taken.error().kind != ErrorKind::DiskFull) // which is told of like the others
            return taken;
        return m_out.addRecord("done " + std::to_string(m_files))
            .and_then([this] { return m_out.addRecord({}); })
            .and_then([this] { return m_out.flush(); });
    }

    Result<void> begin(const TarEntry& entry) override
    {
        m_entry = entry;
        m_content.clear();
        m_skips = false;
        if (!entry.path.starts_with(packedFiles))
            return fail(ErrorKind::Malformed, entry.path);
        m_entry.path.erase(0, packedFiles.size());
        if (!isPlainPath(m_entry.path))
            return fail(ErrorKind::UnsafePath, entry.path);
        switch (entry.kind) {
        case TarEntry::Kind::Folder:
            return tell(makeFolder(m_entry.path));
        case TarEntry::Kind::Link:
            return tell(putLink());
        case TarEntry::Kind::File:
            m_skips = entry.size > mostPackedBytes;
            return m_skips ? tell(fail(ErrorKind::TooLarge, m_entry.path)) : Result<void>{};
        }
        return {};
    }

    Result<void> content(std::span<const std::byte> bytes) override
    {
        if (!m_skips)
            m_content.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return {};
    }

    Result<void> end() override
    {
        if (m_skips)
            return {};
        const auto put = putFile();
        m_files += put ? 1 : 0;
        return tell(put);
    }

private:
    Result<void> begin()
    {
        const auto folder = m_in.record();
        if (!folder)
            return tl::unexpected(folder.error());
        if (!*folder || (*folder)->empty())
            return fail(ErrorKind::Malformed, "request");
        auto opened = openRequested(**folder);
        auto said = m_out.addRecord(unpackGreeting);
        if (opened)
            m_root = std::move(*opened);
        else if (said)
            said = m_out.addRecord(failureRecord({opened.error().kind, {}, {}}))
                       .and_then([this] { return m_out.addRecord({}); })
                       .and_then([this] { return m_out.flush(); });
        return said;
    }

    /// Answers while the list still comes: nothing of it is remembered.
    Result<void> compare()
    {
        for (std::uint64_t number = 0;; ++number) {
            const auto record = m_in.record();
            if (!record)
                return tl::unexpected(record.error());
            if (!*record)
                return fail(ErrorKind::ConnectionLost, "desktop");
            if ((*record)->empty())
                break;
            const auto offered = packRecordFrom(**record);
            if (!offered)
                return tl::unexpected(offered.error());
            if (!offered->entry)
                return fail(ErrorKind::Malformed, "entry");
            if (auto said = answer(*offered->entry, number); !said)
                return said;
        }
        return m_out.addRecord({}).and_then([this] { return m_out.flush(); });
    }

    Result<void> answer(const TarEntry& offered, std::uint64_t number)
    {
        if (offered.kind == TarEntry::Kind::Folder)
            return tell(makeFolder(offered.path));
        return isHere(offered) ? Result<void>{} : m_out.addRecord(std::to_string(number));
    }

    bool isHere(const TarEntry& offered)
    {
        const auto folder = folderFor(folderOf(offered.path));
        struct stat status {
        };
        const auto name = nameOf(offered.path);
        if (!folder || ::fstatat(*folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
            return false;
        if (offered.kind == TarEntry::Kind::File)
            return S_ISREG(status.st_mode) && static_cast<std::uint64_t>(status.st_size) == offered.size
                   && status.st_mtime == offered.mtime;
        std::array<char, PATH_MAX> target{};
        const auto size = ::readlinkat(*folder, name.c_str(), target.data(), target.size());
        return size > 0 && std::string_view(target.data(), static_cast<std::size_t>(size)) == offered.target;
    }

    Result<void> takeArchive()
    {
        TarReader reader(*this);
        while (!reader.finished()) {
            const auto piece = m_in.piece();
            if (!piece)
                return tl::unexpected(piece.error());
            if (piece->empty())
                return fail(ErrorKind::ConnectionLost, "desktop");
            if (auto fed = reader.feed(*piece); !fed)
                return fed;
        }
        return {};
    }

    /// What concerns one path is told of; a full disk and a lost line concern all.
    Result<void> tell(const Result<void>& outcome)
    {
        if (outcome)
            return {};
        const auto said = m_out.addRecord(failureRecord(outcome.error()));
        return said && outcome.error().kind == ErrorKind::DiskFull ? outcome : said;
    }

    /// Open until the next call.
    Result<int> folderFor(const std::string& folder)
    {
        if (folder.empty())
            return m_root.get();
        if (m_folder.valid() && folder == m_folderPath)
            return m_folder.get();
        auto opened = openInBox(m_root.get(), folder, O_RDONLY | O_DIRECTORY);
        if (!opened)
            return tl::unexpected(opened.error());
        m_folder = std::move(*opened);
        m_folderPath = folder;
        return m_folder.get();
    }

    Result<void> makeFolder(const std::string& path)
    {
        const auto parent = folderFor(folderOf(path));
        if (!parent)
            return fail(parent.error().kind, path);
        if (::mkdirat(*parent, nameOf(path).c_str(), 0755) == 0)
            return {};
        if (errno != EEXIST)
            return failErrno(path);
        struct stat status {
        };
        const bool isFolder = ::fstatat(*parent, nameOf(path).c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0
                              && S_ISDIR(status.st_mode);
        return isFolder ? Result<void>{} : fail(ErrorKind::AlreadyExists, path);
    }

    Result<void> putLink()
    {
        const auto folder = folderFor(folderOf(m_entry.path));
        if (!folder)
            return fail(folder.error().kind, m_entry.path);
        const auto part = partNameOf(m_entry, m_writer);
        if (::symlinkat(m_entry.target.c_str(), *folder, part.c_str()) != 0)
            return failErrno(m_entry.path);
        return giveName(*folder, part);
    }

    Result<void> putFile()
    {
        const auto folder = folderFor(folderOf(m_entry.path));
        if (!folder)
            return fail(folder.error().kind, m_entry.path);
        const auto part = partNameOf(m_entry, m_writer);
        // Nobody else looks into it before it is whole, whatever its mode will be.
        const Fd file(
            ::openat(*folder, part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
        if (!file.valid())
            return failErrno(m_entry.path);
        if (auto written = fill(file.get()); !written) {
            ::unlinkat(*folder, part.c_str(), 0);
            return written;
        }
        return giveName(*folder, part);
    }

    Result<void> fill(int file)
    {
        for (std::string_view rest = m_content; !rest.empty();) {
            const auto put = ::write(file, rest.data(), rest.size());
            if (put < 0 && errno == EINTR)
                continue;
            if (put < 0)
                return errno == EFBIG ? fail(ErrorKind::TooLarge, m_entry.path) : failErrno(m_entry.path);
            rest.remove_prefix(static_cast<std::size_t>(put));
        }
        const timespec times[2] = {{m_entry.mtime, 0}, {m_entry.mtime, 0}};
        if (::fchmod(file, m_entry.mode & 0777U) != 0 || ::futimens(file, times) != 0)
            return failErrno(m_entry.path);
        return {};
    }

    Result<void> giveName(int folder, const std::string& part)
    {
        if (::renameat(folder, part.c_str(), folder, nameOf(m_entry.path).c_str()) == 0)
            return {};
        const auto failed = errno == EISDIR || errno == ENOTEMPTY || errno == EEXIST
                                ? Error{ErrorKind::AlreadyExists, m_entry.path, {}} // a folder has that name
                                : errnoError(errno, m_entry.path);
        ::unlinkat(folder, part.c_str(), 0);
        return tl::unexpected(failed);
    }

    BoxInput m_in;
    BoxOutput m_out;
    Fd m_root;
    Fd m_folder;
    std::string m_folderPath;
    PartWriter m_writer = PartWriter::ofThisRun();
    TarEntry m_entry;
    std::string m_content;
    bool m_skips = false; // the file that is coming
    std::uint64_t m_files = 0;
};

} // namespace

int runUnpacker(int in, int out)
{
    std::signal(SIGPIPE, SIG_IGN); // a line that is lost is an outcome, not an end between two steps
    return Unpacker(in, out).run() ? 0 : 1;
}

} // namespace pupitre
