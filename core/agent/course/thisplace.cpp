// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See thisplace.h. Asking costs: an engine is asked only where none better is there.
#include "core/agent/course/thisplace.h"

#include "core/agent/check/gpus.h"

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr int bestWorth = 4; // nothing can be better: no need to ask the others

bool isAllowed(const Policy& policy, const std::string& engine)
{
    return !policy.engines || std::ranges::find(*policy.engines, engine) != policy.engines->end();
}

} // namespace

std::vector<ThisPlace::Choice> ThisPlace::every()
{
    return {{podmanName, m_podman, m_podmanImages},
            {dockerName, m_docker, m_dockerImages},
            {bubblewrapName, m_bubblewrap, m_rootfsImages}};
}

ThisPlace::Choice ThisPlace::best()
{
    const auto policy = readPolicy(m_policy).value_or(Policy{}); // unreadable: no key is written either
    const auto named = namedEngine(m_tree);
    std::optional<Choice> best;
    int worth = -1;
    for (const auto& choice : every())
        if (named == choice.name && isAllowed(policy, choice.name))
            return choice;
    for (const auto& choice : every()) {
        if (!isAllowed(policy, choice.name))
            continue;
        const int found = worth == bestWorth ? 0 : worthOf({choice.name, choice.engine.available()});
        if (found > worth) {
            best.emplace(choice);
            worth = found;
        }
    }
    return *best; // a policy allows at least one
}

ThisPlace::Choice& ThisPlace::chosen()
{
    if (!m_chosen)
        m_chosen.emplace(best());
    return *m_chosen;
}

std::vector<EngineReport> ThisPlace::everyEngine()
{
    std::vector<EngineReport> reports;
    for (const auto& choice : every())
        reports.push_back({choice.name, choice.engine.available()});
    std::ranges::stable_sort(reports, std::greater{}, worthOf);
    return reports;
}

Result<void> ThisPlace::choose(const std::string& name)
{
    const auto policy = readPolicy(m_policy);
    if (!policy)
        return tl::unexpected<Error>(policy.error());
    if (!name.empty()) {
        const auto choices = every();
        const auto found =
            std::ranges::find_if(choices, [&](const Choice& choice) { return choice.name == name; });
        if (found == choices.end())
            return fail(ErrorKind::InvalidArgument, "engine", name);
        if (!isAllowed(*policy, name))
            return fail(ErrorKind::PolicyForbids, "engines", name);
        if (const auto facts = found->engine.available(); !facts)
            return tl::unexpected<Error>(facts.error());
    }
    m_chosen.reset();
    return nameEngine(m_tree, name);
}

Machine ThisPlace::machine()
{
    auto& choice = chosen();
    return {choice.engine,
            [&images = choice.images](const std::string& image, std::stop_token stop) {
                return images.makeReady(image, std::move(stop));
            },
            [] { return gpusHere().value_or(std::vector<Gpu>()); }};
}

} // namespace pupitre
