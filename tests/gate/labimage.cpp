// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The programs, and the libraries that ldd names for them.
#include "tests/gate/labimage.h"

#include "core/agent/system/child.h"
#include "core/agent/system/smallfile.h"

#include <set>
#include <sstream>
#include <vector>

namespace pupitre
{

namespace
{

const std::vector<std::string> programs{"bash",   "sh",     "cat",       "ls",       "id",       "touch",
                                        "stat",   "head",   "wc",        "sleep",    "dd",       "mkdir",
                                        "rm",     "ln",     "chmod",     "mv",       "cp",       "env",
                                        "tty",    "stty",   "scp",       "rsync",    "nc",       "grep",
                                        "sshd",   "printf", "sha256sum", "setsid",   "readlink", "tr",
                                        "date",   "mkfifo", "mknod",     "truncate", "unshare",  "chrt",
                                        "renice", "perl"}; // and what an attacker likes

Result<std::set<std::string>> librariesOf(const std::string& program)
{
    const auto listed = runChild({"ldd", program});
    if (!listed)
        return tl::unexpected(listed.error());
    std::set<std::string> libraries;
    std::istringstream words(listed->out);
    for (std::string word; words >> word;)
        if (word.starts_with('/'))
            libraries.insert(word);
    return libraries;
}

/// Copied to where the image looks for it, links followed.
Result<void> copyInto(const std::filesystem::path& root, const std::string& file)
{
    const auto target = root / std::filesystem::path(file).relative_path();
    std::error_code failed;
    std::filesystem::create_directories(target.parent_path(), failed);
    std::filesystem::copy_file(file, target, std::filesystem::copy_options::skip_existing, failed);
    if (failed)
        return fail(ErrorKind::FileUnwritable, target, failed.message());
    return {};
}

Result<void> fill(const std::filesystem::path& root)
{
    for (const auto* folder : {"etc", "tmp", "run", "proc", "sys", "dev", "home/student", "data", "documents",
                               "usr/bin", "usr/lib", "usr/lib64", "usr/sbin"})
        std::filesystem::create_directories(root / folder);
    std::filesystem::permissions(root / "tmp",
                                 std::filesystem::perms(01777)); // runc gives its tmpfs the same
    for (const auto* name : {"bin", "lib", "lib64", "sbin"})     // as merged-/usr systems have it
        std::filesystem::create_symlink(std::string("usr/") + name, root / name);
    for (const auto& [file, text] : {std::pair{"etc/passwd", "root:x:0:0::/root:/bin/sh\n"},
                                     std::pair{"etc/group", "root:x:0:\nstudent:x:1000:\n"}})
        if (auto written = replaceFile(root / file, text, 0644); !written)
            return written;

    std::set<std::string> files{"/usr/lib/openssh/sftp-server"};
    for (const auto& name : programs) {
        const auto found = findProgram(name);
        if (!found)
            return fail(ErrorKind::NotFound, name);
        files.insert(*found);
    }
    for (const auto& program : std::set<std::string>(files)) {
        const auto libraries = librariesOf(program);
        if (!libraries)
            return tl::unexpected(libraries.error());
        files.insert(libraries->begin(), libraries->end());
    }
    for (const auto& file : files)
        if (auto copied = copyInto(root, file); !copied)
            return copied;
    return {};
}

} // namespace

Result<void> writeLabImage(const std::filesystem::path& tar)
{
    auto root = tar;
    root += ".root";
    if (auto filled = fill(root); !filled)
        return filled;
    const auto packed = runChildOk({"tar", "-C", root, "--owner=0", "--group=0", "-cf", tar, "."},
                                   ErrorKind::SystemCallFailed);
    std::error_code failed;
    std::filesystem::remove_all(root, failed);
    return packed ? Result<void>{} : tl::unexpected(packed.error());
}

} // namespace pupitre
