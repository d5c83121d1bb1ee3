// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See instancefiles.h.
#include "core/agent/engines/instancefiles.h"

#include "core/agent/check/account.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/smallfile.h"

#include <sys/stat.h>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

constexpr auto studentShell = "/bin/bash";

std::string studentLine(int uid)
{
    const auto id = std::to_string(uid);
    return "student:x:" + id + ":" + id + "::/home/student:" + studentShell + "\n";
}

Result<void> refuseLinks(const fs::path& root, const fs::path& inside)
{
    auto path = root;
    for (const auto& part : inside) {
        path /= part;
        struct stat status {
        };
        if (::lstat(path.c_str(), &status) == 0 && S_ISLNK(status.st_mode))
            return fail(ErrorKind::LinkRefused, path.string());
    }
    return {};
}

Result<void> completeFolder(const fs::path& root, const fs::path& inside, mode_t mode)
{
    if (auto safe = refuseLinks(root, inside); !safe)
        return safe;
    const auto folder = root / inside;
    if (pupitre::exists(folder))
        return {};
    if (auto made = makeFolders(folder); !made)
        return made;
    for (auto part = folder; part != root; part = part.parent_path()) // students pass through
        if (::chmod(part.c_str(), part == folder ? mode : 0755) != 0)
            return failErrno(part.string());
    return {};
}

/// The image's own file stays, with the student added to it.
Result<void> completeNames(const fs::path& file, const std::string& line, int uid)
{
    auto text = readFile(file);
    if (!text)
        return tl::unexpected<Error>(text.error());
    if (!nameInPasswd(*text, static_cast<std::uint32_t>(uid)).empty())
        return {};
    if (!text->empty() && text->back() != '\n')
        *text += '\n';
    return replaceFile(file, *text + line, 0644);
}

} // namespace

std::vector<std::pair<std::string, std::string>> etcTexts(int uid)
{
    return {{"passwd", "root:x:0:0:root:/root:/bin/bash\nsshd:x:100:65534::/run/sshd:/usr/sbin/nologin\n"
                       "nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n"
                           + studentLine(uid)},
            {"group", "root:x:0:\ntty:x:5:\nnogroup:x:65534:\nstudent:x:" + std::to_string(uid) + ":\n"},
            {"nsswitch.conf", "passwd: files\ngroup: files\nhosts: files dns\n"},
            {"profile", "PATH=/usr/local/bin:/usr/bin:/bin\nexport PATH\nPS1='\\u@\\h:\\w\\$ '\n"}};
}

Result<void> completeRoot(const std::filesystem::path& root, int uid)
{
    for (const char* folder : {"etc", "home/student", "run", "proc", "sys", "dev", "data", "documents",
                               "root", "var/lib", "var/log"})
        if (auto made = completeFolder(root, folder, 0755); !made)
            return made;
    for (const char* folder : {"tmp", "var/tmp"})
        if (auto made = completeFolder(root, folder, 01777); !made)
            return made;
    for (const auto& [name, text] : etcTexts(uid)) {
        const auto file = root / "etc" / name;
        if (pupitre::exists(file))
            continue;
        if (auto written = replaceFile(file, text, 0644); !written)
            return written;
    }
    if (auto named = completeNames(root / "etc/passwd", studentLine(uid), uid); !named)
        return named;
    return completeNames(root / "etc/group", "student:x:" + std::to_string(uid) + ":\n", uid);
}

} // namespace pupitre
