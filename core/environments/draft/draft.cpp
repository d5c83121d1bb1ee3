// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environments/draft/draft.h"

#include "core/environments/build/recipe.h"
#include "core/environments/presets.h"

#include <algorithm>

namespace pupitre
{

namespace
{

/// The page where a member of an environment is filled in.
EnvironmentPage pageOf(const std::string& member)
{
    if (member == "name" || member == "id")
        return EnvironmentPage::Platform;
    if (member == "ports" || member == "editorExtensions")
        return EnvironmentPage::Tools;
    if (member == "data")
        return EnvironmentPage::Resources;
    if (member == "systemPackages" || member == "pythonPackages" || member == "packages")
        return EnvironmentPage::Packages;
    return EnvironmentPage::Platform; // what only an import brings
}

/// Where `was` is what the old preset said, what the new one says.
template <class T>
void follow(T& value, const T& was, const T& becomes)
{
    if (value == was)
        value = becomes;
}

} // namespace

EnvironmentDraft newEnvironmentDraft()
{
    EnvironmentDraft draft;
    draft.environment = preset(Platform::Python, false);
    return draft;
}

EnvironmentDraft draftOf(const Environment& onShelf)
{
    EnvironmentDraft draft;
    draft.origin = DraftOrigin::Shelf;
    draft.exercise = false;
    draft.environment = onShelf;
    draft.files.onPlaces = onShelf.data;
    return draft;
}

void usePlatform(EnvironmentDraft& draft, Platform platform, bool gpu)
{
    Environment& environment = draft.environment;
    const Environment fresh = preset(platform, gpu);
    if (draft.origin == DraftOrigin::Source) { // nothing of somebody else's stays
        const std::string name = environment.name;
        environment = fresh;
        environment.name = name;
        draft.origin = DraftOrigin::Preset;
        draft.source.clear();
        draft.packagesBelow.clear();
        return;
    }
    const Environment old = preset(environment.platform, environment.gpu);
    environment.platform = platform;
    environment.gpu = fresh.gpu;
    follow(environment.open, old.open, fresh.open);
    follow(environment.handIn, old.handIn, fresh.handIn);
    if (fresh.gpu != old.gpu)
        environment.open.seatsPerGpu = fresh.open.seatsPerGpu;
    if (!environment.containerfile.empty())
        return; // it says itself what is installed
    auto& packages = environment.systemPackages;
    std::erase_if(packages, [&](const std::string& package) {
        return std::ranges::find(old.systemPackages, package) != old.systemPackages.end();
    });
    std::vector<std::string> all = fresh.systemPackages;
    for (const std::string& added : packages)
        if (std::ranges::find(all, added) == all.end())
            all.push_back(added);
    packages = std::move(all);
}

void useImport(EnvironmentDraft& draft, const std::string& source, const ImportPlan& plan)
{
    const std::string name = draft.environment.name;
    draft.origin = DraftOrigin::Source;
    draft.source = source;
    draft.environment = plan.environment;
    draft.environment.id = {};
    if (!name.empty())
        draft.environment.name = name;
    draft.packagesBelow.clear();
    draft.files.onPlaces = plan.environment.data;
}

std::vector<EnvironmentProblem> validate(const EnvironmentDraft& draft)
{
    std::vector<EnvironmentProblem> problems;
    Environment whole = environmentOf(draft);
    if (draft.origin == DraftOrigin::Source && draft.source.empty())
        problems.push_back({EnvironmentProblemKind::SourceMissing, EnvironmentPage::Platform, {}, {}});
    if (whole.name.empty()) {
        problems.push_back({EnvironmentProblemKind::NameMissing, EnvironmentPage::Platform, {}, {}});
        whole.name = "x"; // said once
    }
    if (whole.id.empty())
        whole.id = *EnvironmentId::parse("x"); // the shelf gives it one
    const auto disk = [](const Limits& limits) { return limits.workspaceMiB.value_or(0); };
    if (disk(whole.handIn) > 0 && disk(whole.handIn) < disk(whole.open))
        problems.push_back({EnvironmentProblemKind::LessDiskToHandIn, EnvironmentPage::Hardware, {}, {}});
    for (const Error& error : validate(whole))
        problems.push_back(
            {EnvironmentProblemKind::EnvironmentRefused, pageOf(error.subject), error.subject, error.detail});
    std::ranges::stable_sort(problems, {}, &EnvironmentProblem::page);
    return problems;
}

std::vector<EnvironmentProblem> problemsOn(EnvironmentPage page, const EnvironmentDraft& draft)
{
    auto problems = validate(draft);
    std::erase_if(problems, [page](const EnvironmentProblem& problem) { return problem.page != page; });
    return problems;
}

Environment environmentOf(const EnvironmentDraft& draft)
{
    Environment environment = draft.environment;
    environment.data = draft.files.onPlaces;
    if (environment.containerfile.empty() || draft.packagesBelow.empty())
        return environment;
    Environment added;
    added.systemPackages = draft.packagesBelow;
    if (!environment.containerfile.ends_with('\n'))
        environment.containerfile += '\n';
    environment.containerfile += stepsBelow(added);
    return environment;
}

} // namespace pupitre
