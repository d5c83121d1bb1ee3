// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environments/import/importing.h"

#include "core/environments/build/buildcontext.h"
#include "core/environments/foldercopy.h"
#include "core/environments/import/archive.h"
#include "core/environments/import/gitaddress.h"
#include "core/environments/import/localsource.h"
#include "core/environments/templatefolder.h"
#include "core/remote/capture.h"
#include "core/remote/localmachine.h"
#include "core/remote/waiter.h"

#include <algorithm>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

constexpr auto unpackedName = "files";                       // in the work folder
constexpr Milliseconds cloneTakes{std::chrono::minutes{30}}; // without a word: --quiet

std::string lastLineOf(std::string text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.pop_back();
    return text.substr(text.rfind('\n') == std::string::npos ? 0 : text.rfind('\n') + 1);
}

Result<void> fetch(const std::string& address, const fs::path& to, std::stop_token stop)
{
    Patience patience;
    patience.idle = cloneTakes;
    Waiter waiter(address, patience, std::move(stop));
    LocalMachine here({{"GIT_TERMINAL_PROMPT", "0"},
                       {"GIT_ASKPASS", "true"},
                       {"GIT_SSH_COMMAND", "ssh -oBatchMode=yes -oStrictHostKeyChecking=yes"}});
    const auto output = capture(here, cloneCommand(address, to), {}, waiter);
    if (!output)
        return tl::unexpected<Error>(output.error());
    if (output->exit.code == 0)
        return {};
    const std::string said = lastLineOf(output->exit.stderrTail);
    const bool offline =
        said.find("resolve host") != std::string::npos || said.find("connect to") != std::string::npos;
    return fail(offline ? ErrorKind::HostOffline : ErrorKind::NotPermitted, address, said);
}

/// The folder with the files, wherever they had to come from.
Result<fs::path> filesOf(ImportKind kind, const std::string& source, const fs::path& work,
                         const std::stop_token& stop)
{
    if (kind == ImportKind::Folder)
        return fs::path(source);
    const auto files = work / unpackedName;
    const auto done =
        kind == ImportKind::Git ? fetch(source, files, stop) : unpackArchive(source, files, stop);
    if (!done)
        return tl::unexpected<Error>(done.error());
    // An archive of a folder holds that folder and nothing else.
    std::error_code none;
    const fs::directory_iterator first(files, none);
    const bool alone = first != fs::directory_iterator()
                       && std::next(fs::directory_iterator(files, none)) == fs::directory_iterator();
    return kind == ImportKind::Archive && alone && first->is_directory(none) ? first->path() : files;
}

/// Our own template, with everything in it.
std::optional<ImportPlan> oursIn(const fs::path& folder)
{
    auto environment = readTemplate(folder);
    if (!environment)
        return std::nullopt;
    ImportPlan plan;
    plan.environment = *std::move(environment);
    return plan;
}

/// Of a path with wildcards, the folder before the first of them.
fs::path withoutWildcards(const std::string& source)
{
    fs::path plain;
    for (const auto& part : fs::path(source)) {
        if (part.string().find_first_of("*?[") != std::string::npos)
            break;
        plain /= part;
    }
    return plain;
}

Result<void> copyInto(const fs::path& from, const fs::path& to, const std::stop_token& stop)
{
    std::error_code failed;
    if (fs::is_directory(from, failed)) {
        fs::remove_all(to, failed); // the same folder may have been named before, in part
        return copyFolder(from, to, stop);
    }
    fs::create_directories(to.parent_path(), failed);
    fs::copy_file(from, to, fs::copy_options::overwrite_existing, failed);
    return failed ? fail(ErrorKind::FileUnwritable, to.string(), failed.message()) : Result<void>{};
}

Result<void> layOutContext(const ImportPreview& preview, const fs::path& to, const std::stop_token& stop)
{
    const auto root = preview.folder / preview.plan.context;
    const auto context = buildContextFolder(to);
    for (const std::string& source : preview.plan.builtIn) {
        const auto path = withoutWildcards(source).lexically_normal();
        if (!path.empty() && (*path.begin() == ".." || path.is_absolute()))
            return fail(ErrorKind::UnsafePath, source);
        std::error_code none;
        if (path.empty() || path == ".") { // all of it, and no less
            fs::remove_all(context, none);
            if (auto copied = copyFolder(root, context, stop); !copied)
                return copied;
            fs::remove_all(context / ".git", none);
            break;
        }
        if (!fs::exists(root / path, none))
            return fail(ErrorKind::FileUnreadable, path.string()); // its build would fail too
        if (auto copied = copyInto(root / path, context / path, stop); !copied)
            return copied;
    }
    const auto fits = readBuildContext(to);
    return fits ? Result<void>{} : tl::unexpected<Error>(fits.error());
}

} // namespace

ImportKind importKindOf(const std::string& source)
{
    std::error_code none;
    if (fs::is_directory(source, none))
        return ImportKind::Folder;
    if (fs::exists(source, none))
        return ImportKind::Archive;
    return isGitAddress(source) ? ImportKind::Git : ImportKind::Image;
}

Result<ImportPreview> previewImport(const std::string& source, const fs::path& work, std::stop_token stop)
{
    ImportPreview preview;
    preview.kind = importKindOf(source);
    preview.source = source;
    if (preview.kind == ImportKind::Image) {
        const auto imported = environmentFromImage(source);
        if (!imported)
            return tl::unexpected<Error>(imported.error());
        preview.files = imported->sources;
        preview.plan = planImport(*imported);
        return preview;
    }
    const auto folder = filesOf(preview.kind, source, work, stop);
    if (!folder)
        return tl::unexpected<Error>(folder.error());
    preview.folder = *folder;
    if (auto ours = oursIn(*folder)) {
        preview.plan = *std::move(ours);
        preview.ours = true;
        return preview;
    }
    const auto listing = listFolder(*folder);
    const auto imported =
        listing ? environmentFrom(*listing, readerOf(*folder)) : tl::unexpected<Error>(listing.error());
    if (!imported)
        return tl::unexpected<Error>(imported.error());
    preview.files = imported->sources;
    preview.plan = planImport(*imported);
    return preview;
}

std::uint64_t fetchedBytes(const fs::path& work)
{
    std::uint64_t bytes = 0;
    std::error_code none;
    for (const auto& pack : fs::directory_iterator(work / unpackedName / ".git" / "objects" / "pack", none))
        if (const auto size = pack.file_size(none); !none)
            bytes += size;
    return bytes;
}

Result<void> layOutImport(const ImportPreview& preview, const fs::path& to, std::stop_token stop)
{
    if (preview.ours)
        return copyFolder(preview.folder, to, std::move(stop));
    std::error_code failed;
    fs::create_directories(to, failed);
    if (failed)
        return fail(ErrorKind::FileUnwritable, to.string(), failed.message());
    if (preview.folder.empty())
        return {};
    if (auto copied = copyFolder(preview.folder, to / "code", stop); !copied)
        return copied;
    for (const char* notCode : {".git", ".devcontainer", ".devcontainer.json"})
        fs::remove_all(to / "code" / notCode, failed);
    return layOutContext(preview, to, stop);
}

} // namespace pupitre
