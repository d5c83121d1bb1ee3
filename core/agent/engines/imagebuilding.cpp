// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sentences are those of Buildah 1.28 to 1.33 and of Docker 20 to 24.
#include "core/agent/engines/imagebuilding.h"

#include "core/agent/system/child.h"

#include <charconv>
#include <initializer_list>

namespace pupitre
{

namespace
{

bool buildSays(std::string_view words, std::initializer_list<std::string_view> sentences)
{
    for (const auto sentence : sentences)
        if (words.find(sentence) != std::string_view::npos)
            return true;
    return false;
}

int takeNumber(std::string_view& text)
{
    int number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return failed == std::errc{} ? number : 0;
}

/// "pinging container registry registry-1.docker.io: Get …" of Podman, "Get "https://registry/v2/": …" of
/// Docker; empty where none is named.
std::string registryIn(std::string_view words)
{
    for (const std::string_view before :
         {std::string_view("pinging container registry "), std::string_view("://")}) {
        const auto at = words.find(before);
        if (at == std::string_view::npos)
            continue;
        const auto rest = words.substr(at + before.size());
        auto host = rest.substr(0, rest.find_first_of("/\" \n"));
        if (host.ends_with(':')) // of the sentence; a port has digits behind it
            host.remove_suffix(1);
        return std::string(host);
    }
    return {};
}

std::string lastStepIn(std::string_view words)
{
    std::string step;
    while (!words.empty()) {
        const auto end = words.find('\n');
        if (const auto line = stepIn(words.substr(0, end)))
            step = line->text;
        words.remove_prefix(end == std::string_view::npos ? words.size() : end + 1);
    }
    return step;
}

/// The line before "Error: building at STEP …" is the program's own, and says more.
std::string reasonIn(std::string_view words)
{
    const auto builder = std::min(words.rfind("\nError: "), words.rfind("\nThe command '"));
    const auto before =
        builder == std::string_view::npos ? std::string() : lastLine(words.substr(0, builder));
    return before.empty() || stepIn(before) ? lastLine(words) : before;
}

} // namespace

Argv buildArguments(const ImageBuild& build, const Argv& further)
{
    Argv argv{"build", "--tag", build.reference, "--file", build.containerfile.string()};
    argv.insert(argv.end(), further.begin(), further.end());
    if (!build.base.empty())
        argv.insert(argv.end(), {"--build-arg", "BASE=" + build.base});
    for (const auto& [name, value] : build.arguments)
        argv.insert(argv.end(), {"--build-arg", name + "=" + value});
    if (!build.target.empty())
        argv.insert(argv.end(), {"--target", build.target});
    argv.push_back(build.folder.string());
    return argv;
}

Argv askArguments(const std::string& reference, const std::vector<std::string>& argv)
{
    Argv arguments{"run",        "--rm", "--network",    "none",       "--read-only",
                   "--cap-drop", "all",  "--entrypoint", argv.front(), reference};
    arguments.insert(arguments.end(), argv.begin() + 1, argv.end());
    return arguments;
}

std::optional<BuildLine> stepIn(std::string_view line)
{
    if (!line.starts_with("STEP ") && !line.starts_with("Step "))
        return std::nullopt;
    line.remove_prefix(5);
    BuildLine found;
    found.step = takeNumber(line);
    if (found.step < 1 || !line.starts_with('/'))
        return std::nullopt;
    line.remove_prefix(1);
    found.steps = takeNumber(line);
    const auto text = line.find_first_not_of(" :");
    if (found.steps < found.step || text == std::string_view::npos)
        return std::nullopt;
    found.text = std::string(line.substr(text, line.find_last_not_of("\r ") + 1 - text));
    return found;
}

Error buildError(std::string_view words, const std::string& reference)
{
    const auto detail = reasonIn(words);
    if (buildSays(words, {"no space left on device", "disk quota exceeded"}))
        return {ErrorKind::DiskFull, reference, detail};
    const bool fetching =
        buildSays(words, {"initializing source docker://", "Error response from daemon: Get",
                          "pinging container registry", "failed to resolve reference"});
    if (fetching
        && buildSays(words, {"no such host", "dial tcp", "connection refused", "i/o timeout",
                             "network is unreachable", "TLS handshake timeout"}))
        return {ErrorKind::HostOffline,
                registryIn(words.substr(std::min(words.rfind("Error"), words.size()))), detail};
    if (buildSays(words,
                  {"unauthorized", "authentication required", "requested access to the resource is denied"}))
        return {ErrorKind::NotPermitted, reference, detail};
    if (buildSays(words, {"manifest unknown", "image not known", "did not resolve to an alias"}))
        return {ErrorKind::NoImage, reference, detail};
    const auto step = lastStepIn(words);
    return {ErrorKind::EngineFailed, step.empty() ? reference : step, detail};
}

} // namespace pupitre
