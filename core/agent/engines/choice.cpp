// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See choice.h.
#include "core/agent/engines/choice.h"

#include "core/agent/system/smallfile.h"

namespace pupitre
{

namespace
{

std::filesystem::path choiceFile(const StateTree& tree)
{
    return tree.engine() / "choice";
}

} // namespace

std::optional<std::string> namedEngine(const StateTree& tree)
{
    const auto text = readFile(choiceFile(tree), 64);
    if (!text)
        return std::nullopt;
    const auto name = text->substr(0, text->find('\n'));
    return name.empty() ? std::nullopt : std::optional(name);
}

Result<void> nameEngine(const StateTree& tree, const std::string& engine)
{
    if (engine.empty())
        return removeFile(choiceFile(tree));
    return makeFolders(tree.engine()).and_then([&] {
        return writeFileAtomically(choiceFile(tree), engine + "\n");
    });
}

int worthOf(const EngineReport& report)
{
    if (!report.facts)
        return 0;
    const bool apart = report.facts->identity == IdentityKind::Subuid;
    if (report.name == "podman")
        return apart ? 4 : 2;
    if (report.name == "docker")
        return apart ? 3 : 0;
    return 1;
}

} // namespace pupitre
