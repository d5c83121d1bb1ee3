// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which stage is built, what it is based on, and as whom and where its commands run.
#include "core/formats/environments/containerfile.h"
#include "core/formats/environments/containerfilewords.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

namespace pupitre
{

namespace
{

/// A stage by name, or by number.
std::optional<int> stageNamed(const Containerfile& file, std::string_view name)
{
    std::string lower(name);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    for (std::size_t i = file.stages.size(); i-- > 0;)
        if (!lower.empty() && file.stages[i].name == lower)
            return static_cast<int>(i);
    int number = -1;
    const char* end = lower.data() + lower.size();
    const auto [rest, code] = std::from_chars(lower.data(), end, number);
    if (code == std::errc() && rest == end && number >= 0 && number < static_cast<int>(file.stages.size()))
        return number;
    return std::nullopt;
}

bool isStage(const Containerfile& file, int stage)
{
    return stage >= 0 && stage < static_cast<int>(file.stages.size());
}

/// --from=NAME of COPY and ADD, and from=NAME of --mount.
std::vector<std::string> copiesFrom(const ContainerfileStep& step)
{
    std::vector<std::string> names;
    for (const InstructionFlag& flag : step.flags) {
        if (flag.name == "from")
            names.push_back(flag.value);
        std::string_view rest = flag.name == "mount" ? std::string_view(flag.value) : std::string_view();
        while (!rest.empty()) {
            const std::string_view part = rest.substr(0, rest.find(','));
            if (part.substr(0, 5) == "from=")
                names.emplace_back(part.substr(5));
            rest.remove_prefix(std::min(part.size() + 1, rest.size()));
        }
    }
    return names;
}

std::string lastArguments(const Containerfile& file, int stage, InstructionKind kind)
{
    for (int at = isStage(file, stage) ? stage : -1; at >= 0;
         at = file.stages[static_cast<std::size_t>(at)].fromStage)
        for (auto step = file.steps.rbegin(); step != file.steps.rend(); ++step)
            if (step->stage == at && step->kind == kind)
                return step->arguments;
    return {};
}

} // namespace

int stageFor(const Containerfile& file, std::string_view target)
{
    if (target.empty())
        return static_cast<int>(file.stages.size()) - 1;
    return stageNamed(file, target).value_or(-1);
}

std::vector<BaseImage> baseImages(const Containerfile& file, int stage,
                                  const std::map<std::string, std::string>& args)
{
    std::vector<BaseImage> images;
    const auto add = [&](int line, const std::string& written) {
        const Expanded image = expanded(written, args, file.globalArgs);
        const auto known = std::find_if(images.begin(), images.end(),
                                        [&](const BaseImage& one) { return one.text == image.text; });
        if (image.text != "scratch" && (known == images.end() || !image.unresolved.empty()))
            images.push_back({line, image.text, image.unresolved});
    };
    std::vector<bool> needed(file.stages.size(), false);
    if (isStage(file, stage))
        needed[static_cast<std::size_t>(stage)] = true;
    // A stage needs only earlier ones, so one pass from the last to the first finds all.
    for (std::size_t i = needed.size(); i-- > 0;) {
        if (!needed[i])
            continue;
        if (file.stages[i].fromStage >= 0)
            needed[static_cast<std::size_t>(file.stages[i].fromStage)] = true;
        else
            add(file.stages[i].line, file.stages[i].image);
        for (const ContainerfileStep& step : file.steps) {
            if (step.stage != static_cast<int>(i))
                continue;
            for (const std::string& name : copiesFrom(step)) {
                const auto other = stageNamed(file, name);
                if (other && *other < static_cast<int>(i))
                    needed[static_cast<std::size_t>(*other)] = true;
                else if (!other)
                    add(step.line, name);
            }
        }
    }
    std::stable_sort(images.begin(), images.end(),
                     [](const BaseImage& a, const BaseImage& b) { return a.line < b.line; });
    return images;
}

std::string userOf(const Containerfile& file, int stage)
{
    return lastArguments(file, stage, InstructionKind::User);
}

std::string workdirOf(const Containerfile& file, int stage)
{
    return lastArguments(file, stage, InstructionKind::Workdir);
}

} // namespace pupitre
