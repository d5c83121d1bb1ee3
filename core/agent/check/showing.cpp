// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See showing.h. Each text comes from the function that would write it.
#include "core/agent/check/showing.h"

#include "core/agent/course/home.h"
#include "core/agent/course/reserve.h"
#include "core/agent/course/timer.h"
#include "core/agent/engines/instancefiles.h"
#include "core/agent/engines/podmanconfig.h"
#include "core/agent/engines/rootfs.h"
#include "core/agent/keys/authorizedkeys.h"
#include "core/agent/keys/keylines.h"
#include "core/agent/sampling/ring.h"
#include "core/agent/system/child.h"

#include <sys/stat.h>

namespace pupitre
{

namespace
{
ShownFile shown(const std::filesystem::path& path, std::string text)
{
    const auto size = text.size();
    return {path.string(), std::move(text), size};
}

/// Of Podman, and of bubblewrap where it is there.
std::vector<ShownFile> shownEngineFiles(const StateTree& tree)
{
    const PodmanSetup setup = podmanSetup(tree);
    std::vector<ShownFile> files{shown(setup.containersConf, containersConfText(setup)),
                                 shown(setup.storageConf, storageConfText(setup))};
    if (findProgram("bwrap"))
        for (auto& [name, text] : etcTexts(instanceUid))
            files.push_back(shown(hostEtcFolder(tree) / name, std::move(text)));
    return files;
}

Result<ShownFile> shownKeys(const StateTree& tree)
{
    const auto file = authorizedKeysFile();
    const auto courses = file ? coursesWithKeys(tree) : tl::unexpected(file.error());
    if (!courses)
        return tl::unexpected(courses.error());
    auto text = previewKeyLines(tree, *courses);
    if (!text)
        return tl::unexpected(text.error());
    return shown(*file, std::move(*text));
}
} // namespace

Result<std::vector<ShownFile>> shownFiles(const StateTree& tree)
{
    std::vector<ShownFile> files;
    struct stat status {
    };
    if (::stat("/proc/self/exe", &status) == 0)
        files.push_back({tree.agentBinary().string(), "", static_cast<std::uint64_t>(status.st_size)});
    files.push_back({tree.reserve().string(), "", static_cast<std::uint64_t>(reserveBytes)});
    constexpr RingLimits ring; // it grows to this over days
    files.push_back({(ringFolder(tree) / "*.jsonl").string(), "", ring.fileBytes * ring.files});
    for (const TimerText& timer : timerTexts(tree))
        files.push_back(shown(timer.path, timer.text));
    for (auto& file : shownEngineFiles(tree))
        files.push_back(std::move(file));
    auto keys = shownKeys(tree);
    if (!keys)
        return tl::unexpected(keys.error());
    files.push_back(std::move(*keys));
    return files;
}

} // namespace pupitre
