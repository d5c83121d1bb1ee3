// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See showing.h. Each text comes from the function that would write it.
#include "core/agent/check/showing.h"

#include "core/agent/course/home.h"
#include "core/agent/course/reserve.h"
#include "core/agent/course/timer.h"
#include "core/agent/engines/podmanconfig.h"
#include "core/agent/keys/authorizedkeys.h"
#include "core/agent/keys/keylines.h"

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
    for (const TimerText& timer : timerTexts(tree))
        files.push_back(shown(timer.path, timer.text));
    const PodmanSetup setup = podmanSetup(tree);
    files.push_back(shown(setup.containersConf, containersConfText(setup)));
    files.push_back(shown(setup.storageConf, storageConfText(setup)));
    auto keys = shownKeys(tree);
    if (!keys)
        return tl::unexpected(keys.error());
    files.push_back(std::move(*keys));
    return files;
}

} // namespace pupitre
