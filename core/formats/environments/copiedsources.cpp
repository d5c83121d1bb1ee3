// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/copiedsources.h"

#include "core/formats/environments/containerfilewords.h"
#include "core/formats/environments/folderpath.h"

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr std::size_t maxCopiedSources = 10'000; // of the whole file

bool beginsWith(std::string_view text, std::string_view with)
{
    return text.substr(0, with.size()) == with;
}

const std::string* flagNamed(const ContainerfileStep& step, std::string_view name)
{
    const auto found = std::find_if(step.flags.begin(), step.flags.end(),
                                    [name](const InstructionFlag& flag) { return flag.name == name; });
    return found == step.flags.end() ? nullptr : &found->value;
}

/// KEY=VALUE of --mount, or empty; `other` is a second spelling of the key.
std::string mountOption(std::string_view mount, std::string_view key, std::string_view other = {})
{
    while (!mount.empty()) {
        const std::string_view part = mount.substr(0, mount.find(','));
        mount.remove_prefix(std::min(part.size() + 1, mount.size()));
        const auto equals = std::min(part.find('='), part.size());
        const std::string_view name = part.substr(0, equals);
        if (name == key || (!other.empty() && name == other))
            return std::string(part.substr(std::min(equals + 1, part.size())));
    }
    return {};
}

void remarkAt(Containerfile& file, const ContainerfileStep& step, std::string_view part,
              RemarkStanding standing, RemarkReason reason, std::string_view detail)
{
    std::string where = keywordOf(step.kind);
    if (!part.empty())
        where.append(" ").append(part);
    file.remarks.push_back({{}, std::move(where), step.line, standing, reason, remarkText(detail)});
}

bool isGitAddress(std::string_view source)
{
    return beginsWith(source, "git://") || beginsWith(source, "git@") || beginsWith(source, "ssh://")
           || beginsWith(source, "github.com/")
           || ((beginsWith(source, "https://") || beginsWith(source, "http://"))
               && (source.substr(0, source.find('#')).ends_with(".git")));
}

void addContextPath(Containerfile& file, const ContainerfileStep& step, std::string_view source)
{
    if (source.find('$') != std::string_view::npos)
        return remarkAt(file, step, "", RemarkStanding::NotSupported, RemarkReason::UnknownVariable, source);
    std::string_view relative = source; // "/x" is the context's x
    relative.remove_prefix(std::min(relative.find_first_not_of('/'), relative.size()));
    const auto inside = pathInside("", relative);
    if (!inside)
        return remarkAt(file, step, "", RemarkStanding::Refused, RemarkReason::LeavesFolder, source);
    file.copied.push_back({CopiedKind::ContextPath, step.line, *inside});
}

void readCopyOrAdd(Containerfile& file, const ContainerfileStep& step)
{
    std::vector<std::string> words;
    if (auto list = execForm(step.arguments))
        words = std::move(*list);
    else
        words = plainWords(step.arguments, file.escape);
    if (!words.empty())
        words.pop_back(); // where it goes
    if (file.copied.size() + file.remarks.size() + words.size() > maxCopiedSources)
        return remarkAt(file, step, "", RemarkStanding::Refused, RemarkReason::TooMuch,
                        std::to_string(maxCopiedSources));
    for (const std::string& source : words) {
        if (beginsWith(source, "<<")) {
            file.copied.push_back({CopiedKind::Heredoc, step.line, source.substr(2)});
        } else if (flagNamed(step, "from") != nullptr) {
            file.copied.push_back({CopiedKind::Elsewhere, step.line, source});
        } else if (step.kind == InstructionKind::Add && isGitAddress(source)) {
            file.copied.push_back({CopiedKind::Git, step.line, source});
            remarkAt(file, step, "", RemarkStanding::Taken, RemarkReason::Understood, source);
        } else if (step.kind == InstructionKind::Add
                   && (beginsWith(source, "http://") || beginsWith(source, "https://"))) {
            file.copied.push_back({CopiedKind::Url, step.line, source});
            remarkAt(file, step, "", RemarkStanding::Taken, RemarkReason::Understood, source);
        } else {
            addContextPath(file, step, source);
        }
    }
}

void readMount(Containerfile& file, const ContainerfileStep& step, const std::string& mount)
{
    const std::string type = mountOption(mount, "type");
    if (type == "secret" || type == "ssh")
        return remarkAt(file, step, "--mount", RemarkStanding::Ignored, RemarkReason::UsesSecret, mount);
    if (type != "bind" && !type.empty()) // bind is what is meant where nothing is said
        return;                          // cache and tmpfs end with the build
    if (!mountOption(mount, "from").empty())
        file.copied.push_back({CopiedKind::Elsewhere, step.line, mountOption(mount, "source", "src")});
    else
        addContextPath(file, step, mountOption(mount, "source", "src"));
}

} // namespace

void readCopied(Containerfile& file, const ContainerfileStep& step)
{
    if (step.kind == InstructionKind::Add || step.kind == InstructionKind::Copy)
        readCopyOrAdd(file, step);
    if (step.kind != InstructionKind::Run)
        return;
    for (const InstructionFlag& flag : step.flags)
        if (flag.name == "mount")
            readMount(file, step, flag.value);
}

void remarkStep(Containerfile& file, const ContainerfileStep& step)
{
    switch (step.kind) {
    case InstructionKind::Run:
        for (const char* flag : {"network", "security", "device"})
            if (const auto* value = flagNamed(step, flag);
                value != nullptr && *value != "none" && *value != "default" && *value != "sandbox")
                remarkAt(file, step, std::string("--") + flag, RemarkStanding::Refused,
                         RemarkReason::OpensHost, *value);
        break;
    case InstructionKind::Cmd:
    case InstructionKind::Entrypoint:
    case InstructionKind::Expose:
    case InstructionKind::Healthcheck:
    case InstructionKind::Stopsignal:
    case InstructionKind::Volume: // an instance begins and ends as its place says
        remarkAt(file, step, "", RemarkStanding::Ignored, RemarkReason::PlaceDecides, step.arguments);
        break;
    case InstructionKind::Label:
    case InstructionKind::Maintainer:
        remarkAt(file, step, "", RemarkStanding::Ignored, RemarkReason::Description, step.arguments);
        break;
    case InstructionKind::Onbuild: // only for images that are built on this one
        remarkAt(file, step, "", RemarkStanding::Ignored, RemarkReason::NotDone, step.arguments);
        break;
    case InstructionKind::Add:
    case InstructionKind::Arg:
    case InstructionKind::Copy:
    case InstructionKind::Env:
    case InstructionKind::From:
    case InstructionKind::Shell:
    case InstructionKind::User:
    case InstructionKind::Workdir:
        break;
    }
}

} // namespace pupitre
