// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Containerfiles of strangers: steps in the order of their lines, stages that exist, sources inside the
// context.
#include "core/formats/environments/containerfile.h"

#include "tests/fuzz/input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto file = pupitre::containerfileFrom(pupitre::textOf(data, size));
    if (!file)
        return 0;
    const int stages = static_cast<int>(file->stages.size());
    pupitre::promise(stages > 0 && !file->steps.empty());
    int before = 0;
    for (const pupitre::ContainerfileStep& step : file->steps) {
        pupitre::promise(step.line > before && step.lastLine >= step.line && step.stage < stages);
        before = step.lastLine;
    }
    for (int stage = 0; stage < stages; ++stage)
        pupitre::promise(file->stages[static_cast<std::size_t>(stage)].fromStage < stage);
    for (const pupitre::CopiedSource& copied : file->copied)
        if (copied.kind == pupitre::CopiedKind::ContextPath)
            pupitre::promise(("/" + copied.source + "/").find("/../") == std::string::npos
                             && copied.source.substr(0, 1) != "/");
    const int last = pupitre::stageFor(*file, "");
    (void)pupitre::baseImages(*file, last, {{"VERSION", "1"}});
    (void)pupitre::userOf(*file, last);
    return 0;
}
