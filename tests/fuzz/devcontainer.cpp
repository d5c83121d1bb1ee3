// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// devcontainer.json of strangers: no path leaves the folder, no key passes silently, nothing looks like an
// option.
#include "core/formats/environments/devcontainer.h"

#include "tests/formats/environments/everykey.h"
#include "tests/fuzz/input.h"

namespace
{

void mustStayInside(const std::string& path)
{
    pupitre::promise(path.empty() || (path.front() != '/' && path.front() != '-'));
    pupitre::promise(("/" + path + "/").find("/../") == std::string::npos);
}

void mustBeSafe(const pupitre::Devcontainer& devcontainer)
{
    if (const auto* build = std::get_if<pupitre::DevcontainerBuild>(&devcontainer.base)) {
        mustStayInside(build->containerfile);
        mustStayInside(build->context);
        pupitre::promise(build->target.substr(0, 1) != "-");
    }
    if (const auto* compose = std::get_if<pupitre::DevcontainerCompose>(&devcontainer.base)) {
        pupitre::promise(!compose->files.empty() && compose->service.substr(0, 1) != "-");
        for (const std::string& file : compose->files)
            mustStayInside(file);
    }
    for (const pupitre::ForwardedPort& port : devcontainer.ports)
        pupitre::promise(port.port > 0 && port.port <= 65535);
    for (const pupitre::SetupCommand& command : devcontainer.commands)
        pupitre::promise(command.shell.empty() != command.argv.empty()
                         && command.shell.find("${localEnv") == std::string::npos);
    pupitre::promise(devcontainer.remoteUser.substr(0, 1) != "-"
                     && devcontainer.containerUser.substr(0, 1) != "-");
    pupitre::promise(devcontainer.workspaceFolder.empty() || devcontainer.workspaceFolder.front() == '/');
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = pupitre::textOf(data, size);
    const auto devcontainer = pupitre::devcontainerFrom(text, {".devcontainer/devcontainer.json", "tp"});
    if (!devcontainer)
        return 0;
    mustBeSafe(*devcontainer);
    for (const pupitre::ImportRemark& remark : devcontainer->remarks)
        pupitre::promise(remark.detail.size() <= pupitre::maxRemarkText && remark.line >= 0);
    pupitre::promise(
        pupitre::firstUnheardKey(pupitre::documentFromJsonc(text)->value, devcontainer->remarks).empty());
    return 0;
}
