// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file is read whole before its header is written, so that an archive never promises bytes it has not got:
// whoever writes to the file meanwhile is told of, and nothing of it is sent.
#include "core/agent/packing/packer.h"

#include "core/agent/packing/boxfolder.h"
#include "core/agent/packing/boxstream.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/errnoerror.h"

#include <array>
#include <climits>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

class Packer final
{
public:
    Packer(int in, int out) : m_in(in), m_out(out) {}

    Result<void> run()
    {
        if (auto listed = list(); !listed)
            return listed;
        for (;;) {
            const auto more = sendWhatIsAsked();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
        }
        return m_out.add(tarEnd()).and_then([this] { return m_out.flush(); });
    }

private:
    /// Up to the empty record; nothing where the stream ends instead.
    Result<std::optional<std::vector<std::string>>> takeList()
    {
        std::vector<std::string> list;
        for (std::size_t bytes = 0;;) {
            auto record = m_in.record();
            if (!record)
                return tl::unexpected(record.error());
            if (!*record)
                return list.empty() ? Result<std::optional<std::vector<std::string>>>(std::nullopt)
                                    : fail(ErrorKind::ConnectionLost, "desktop");
            if ((*record)->empty())
                return std::optional(std::move(list));
            bytes += (*record)->size() + 1;
            if (list.size() == mostAskedPaths || bytes > mostAskedBytes)
                return fail(ErrorKind::TooLarge, "list");
            list.push_back(std::move(**record));
        }
    }

    Result<void> list()
    {
        auto request = takeList();
        if (!request)
            return tl::unexpected(request.error());
        if (!*request || (*request)->empty())
            return fail(ErrorKind::Malformed, "request");
        auto& words = **request;
        auto folder = openRequested(words.front());
        words.erase(words.begin());
        auto said = m_out.addRecord(packGreeting);
        if (said && !folder)
            said = m_out.addRecord(failureRecord({folder.error().kind, {}, {}}));
        if (said && folder) {
            m_folder = std::move(*folder);
            said = words.empty() ? listFolder(m_folder.get(), {}) : listNamed(words);
        }
        return said.and_then([this] { return m_out.addRecord({}); }).and_then([this] {
            return m_out.flush();
        });
    }

    Result<void> listNamed(const std::vector<std::string>& names)
    {
        for (const auto& name : names) {
            WalkEntry entry;
            entry.folder = m_folder.get();
            entry.name = name;
            entry.path = name;
            const bool isName = isPlainPath(name) && name.find('/') == std::string::npos;
            if (!isName || ::fstatat(m_folder.get(), name.c_str(), &entry.status, AT_SYMLINK_NOFOLLOW) != 0) {
                const auto kind = isName ? errnoError(errno, {}).kind : ErrorKind::UnsafePath;
                if (auto said = m_out.addRecord(failureRecord({kind, name, {}})); !said)
                    return said;
                continue;
            }
            if (auto said = tell(entry); !said)
                return said;
            if (!S_ISDIR(entry.status.st_mode))
                continue;
            const auto inner = openInBox(m_folder.get(), name, O_RDONLY | O_DIRECTORY);
            const auto walked = inner ? listFolder(inner->get(), name + "/")
                                      : m_out.addRecord(failureRecord({inner.error().kind, name, {}}));
            if (!walked)
                return walked;
        }
        return {};
    }

    /// A walk stays on one mount; where it meets another, one more begins.
    Result<void> listFolder(int folder, const std::string& prefix)
    {
        return walkBeneath(folder, [&](const WalkEntry& found) -> Result<WalkStep> {
            WalkEntry entry = found;
            entry.path = prefix + found.path;
            if (auto said = tell(entry); !said)
                return tl::unexpected(said.error());
            if (!S_ISDIR(entry.status.st_mode) || entry.tooDeep)
                return WalkStep::Skip;
            const auto inner = openBeneath(entry.folder, entry.name, O_RDONLY | O_DIRECTORY);
            if (inner)
                return WalkStep::Descend;
            const auto mounted = inner.error().kind == ErrorKind::UnsafePath
                                     ? openInBox(entry.folder, entry.name, O_RDONLY | O_DIRECTORY)
                                     : tl::unexpected(inner.error());
            const auto walked = mounted
                                    ? listFolder(mounted->get(), entry.path + "/")
                                    : m_out.addRecord(failureRecord({mounted.error().kind, entry.path, {}}));
            return walked ? Result<WalkStep>(WalkStep::Skip) : tl::unexpected(walked.error());
        });
    }

    Result<void> tell(const WalkEntry& found)
    {
        const auto left = [&](ErrorKind kind) {
            return m_out.addRecord(failureRecord({kind, found.path, {}}));
        };
        if (!isPlainPath(found.path) || found.tooDeep)
            return left(ErrorKind::InvalidArgument); // longer than any path may be
        TarEntry entry{found.path, TarEntry::Kind::File,  found.status.st_mode & 07777U,
                       0,          found.status.st_mtime, {}};
        if (S_ISREG(found.status.st_mode)) {
            entry.size = static_cast<std::uint64_t>(found.status.st_size);
        } else if (S_ISDIR(found.status.st_mode)) {
            entry.kind = TarEntry::Kind::Folder;
        } else if (S_ISLNK(found.status.st_mode)) {
            std::array<char, PATH_MAX> target{};
            const auto size =
                ::readlinkat(found.folder, found.name.c_str(), target.data(), target.size() - 1);
            if (size <= 0)
                return left(errnoError(errno, {}).kind);
            entry.kind = TarEntry::Kind::Link;
            entry.target.assign(target.data(), static_cast<std::size_t>(size));
        } else {
            return left(ErrorKind::UnsafePath); // neither file, folder nor link
        }
        return m_out.addRecord(entryRecord(entry));
    }

    /// False where nothing is asked for any more.
    Result<bool> sendWhatIsAsked()
    {
        const auto asked = takeList();
        if (!asked)
            return tl::unexpected(asked.error());
        if (!*asked)
            return false;
        std::string left;
        for (const auto& path : **asked) {
            auto entry = readWhole(path);
            if (!entry) {
                left += failureRecord({entry.error().kind, path, {}}) + '\0';
                continue;
            }
            if (auto sent = send(*entry, m_content); !sent)
                return tl::unexpected(sent.error());
        }
        TarEntry last;
        last.path = packedLeft;
        last.size = left.size();
        return send(last, left).and_then([this] { return m_out.flush(); }).map([] { return true; });
    }

    Result<void> send(const TarEntry& entry, std::string_view content)
    {
        return m_out.add(tarHeader(entry)).and_then([&] { return m_out.add(content); }).and_then([&] {
            return m_out.add(std::string(tarPadding(entry.size), '\0'));
        });
    }

    /// Into m_content.
    Result<TarEntry> readWhole(const std::string& path)
    {
        if (!isPlainPath(path) || !m_folder.valid())
            return fail(ErrorKind::UnsafePath, path);
        const auto file = openInBox(m_folder.get(), path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
        if (!file)
            return tl::unexpected(file.error());
        struct stat before {
        };
        if (::fstat(file->get(), &before) != 0)
            return failErrno(path);
        if (!S_ISREG(before.st_mode))
            return fail(ErrorKind::UnsafePath, path);
        const auto size = static_cast<std::uint64_t>(before.st_size);
        if (size > mostPackedBytes)
            return fail(ErrorKind::TooLarge, path);
        m_content.resize(size + 1); // one more byte would show that it grew
        std::size_t have = 0;
        for (ssize_t got = 1; got > 0 && have != size; have += static_cast<std::size_t>(got)) {
            got = ::read(file->get(), m_content.data() + have, m_content.size() - have);
            if (got < 0)
                return failErrno(path);
        }
        m_content.resize(size);
        struct stat after {
        };
        if (have != size || ::fstat(file->get(), &after) != 0 || after.st_size != before.st_size
            || after.st_mtim.tv_sec != before.st_mtim.tv_sec
            || after.st_mtim.tv_nsec != before.st_mtim.tv_nsec)
            return fail(ErrorKind::ChangedMeanwhile, path);
        return TarEntry{std::string(packedFiles) + path,
                        TarEntry::Kind::File,
                        before.st_mode & 0777U,
                        size,
                        before.st_mtime,
                        {}};
    }

    BoxInput m_in;
    BoxOutput m_out;
    Fd m_folder;
    std::string m_content;
};

} // namespace

int runPacker(int in, int out)
{
    return Packer(in, out).run() ? 0 : 1;
}

} // namespace pupitre
