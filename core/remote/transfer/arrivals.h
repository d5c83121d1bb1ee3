// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where what arrives from others is put. Every step is relative to an open folder and follows no link, so a
// path cannot reach outside, whatever was there before; files appear under their name only when complete.
#pragma once

#include "core/domain/error.h"
#include "core/remote/unixfd.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace pupitre
{

class Arrivals;

/// A file on its way, under another name. Dropped, it is removed; what is kept is found again by that name.
class ArrivingFile final
{
public:
    ArrivingFile() = default;
    ArrivingFile(ArrivingFile&& other) noexcept = default;
    ArrivingFile& operator=(ArrivingFile&& other) noexcept;
    ~ArrivingFile() { drop(); }

    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    /// For reading again what an earlier run left.
    [[nodiscard]] int fd() const { return m_file.get(); }
    /// Appends. DiskFull, FileUnwritable.
    [[nodiscard]] Result<void> write(std::span<const std::byte> bytes);
    /// Leaves what is here for a later run.
    void keep();

private:
    friend class Arrivals;
    void drop();

    UnixFd m_file;
    std::shared_ptr<UnixFd> m_folder; // where it is until it is complete
    std::string m_name;
    std::string m_path; // within the root
    bool m_inPlace = false;
    std::string m_full; // subject of errors
};

class Arrivals final
{
public:
    /// Makes the folders if absent. `parts` is where files are until they are complete: on the same file
    /// system as `root`, with nothing of others below it.
    [[nodiscard]] static Result<Arrivals> into(const std::filesystem::path& root,
                                               const std::filesystem::path& parts);
    /// The same for a root that nobody looks into before all has arrived. Files that begin anew have their
    /// own names there at once, which saves a quarter of the time of small ones; one that was cut is known by
    /// its time of change.
    [[nodiscard]] static Result<Arrivals> outOfSight(const std::filesystem::path& root,
                                                     const std::filesystem::path& parts);

    [[nodiscard]] Result<void> makeFolder(const std::string& path);
    /// Replaces a file or a link.
    [[nodiscard]] Result<void> makeLink(const std::string& path, const std::string& target);
    enum class Before { Forget, Continue };
    /// `name`: within the parts. Continue: at the end of what an earlier run kept; Busy where another is at
    /// it. `mode`: of a file that is out of sight under its own name from the beginning.
    [[nodiscard]] Result<ArrivingFile> begin(const std::string& path, const std::string& name, Before before,
                                             unsigned mode = 0600);
    /// Gives the file its name, in place of a file or link that has it. Nobody else may write to it, whatever
    /// `mode` says; executable stays executable.
    [[nodiscard]] Result<void> settle(ArrivingFile& file, unsigned mode, std::int64_t mtime);

    /// Takes away what runs that were cut left among the parts, unless another program works there now. For
    /// when everything has arrived.
    void tidyParts();

    /// UnsafePath where something on the way is no folder.
    [[nodiscard]] Error failed(const std::string& path, int error) const;
    /// The folder, made and open; the root's for "". Valid until the next call.
    [[nodiscard]] Result<int> folderFor(const std::string& folder);

private:
    Arrivals(std::filesystem::path root, std::filesystem::path parts, UnixFd rootFd, UnixFd partsFd)
        : m_root(std::move(root)), m_parts(std::move(parts)),
          m_rootFd(std::make_shared<UnixFd>(std::move(rootFd))),
          m_partsFd(std::make_shared<UnixFd>(std::move(partsFd)))
    {
    }
    [[nodiscard]] Result<ArrivingFile> beginInPlace(ArrivingFile file, unsigned mode);
    [[nodiscard]] Result<std::shared_ptr<UnixFd>> openedFolder(const std::string& folder);

    std::filesystem::path m_root;
    std::filesystem::path m_parts;
    std::shared_ptr<UnixFd> m_rootFd;
    std::shared_ptr<UnixFd> m_partsFd; // locked, shared, while somebody works there
    std::string m_openFolder;          // the folder m_folderFd is: most files share one with the file before
    bool m_outOfSight = false;
    std::shared_ptr<UnixFd> m_folderFd; // null before the first
};

} // namespace pupitre
