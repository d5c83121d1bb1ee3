// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// docker images, image inspect, import, build and rmi.
#include "core/agent/engines/dockerimages.h"

#include "core/agent/engines/dockerclient.h"
#include "core/agent/engines/imagebuilding.h"
#include "core/agent/system/smallfile.h"
#include "core/domain/instant.h"
#include "core/wire/json.h"
#include "core/wire/sha256.h"

#include <nlohmann/json.hpp>

#include <sstream>

namespace pupitre
{

namespace
{

constexpr std::chrono::minutes dockerImportLimit{30}; // some gigabytes from a desktop behind a slow line

constexpr std::chrono::hours dockerBuildLimit{6}; // whoever waits can cancel
constexpr std::chrono::hours dockerCopyLimit{6};

/// Of this state tree: an account may have two.
std::string labelOf(const StateTree& tree)
{
    return "pupitre=" + sha256Hex(tree.root().string()).substr(0, 16);
}

Result<ChildOutput> askImages(const StateTree& tree, const Argv& arguments, ChildOptions options = {})
{
    auto output = runDocker(tree, arguments, std::move(options));
    if (output && output->exit != 0)
        return tl::unexpected<Error>(dockerError(output->err, arguments.back()));
    return output;
}

Argv idsOf(const std::string& lines)
{
    std::istringstream words(lines);
    Argv ids;
    for (std::string id; words >> id;)
        ids.push_back(id);
    return ids;
}

std::int64_t secondsOf(const Json& created)
{
    if (!created.is_string() || created.get_ref<const std::string&>().size() < 19)
        return 0;
    const auto instant = instantFromIso(created.get_ref<const std::string&>().substr(0, 19) + "Z");
    return instant ? std::chrono::duration_cast<std::chrono::seconds>(instant->time_since_epoch()).count()
                   : 0;
}

} // namespace

Result<std::vector<ImageFacts>> dockerImagesFromJson(std::string_view text)
{
    return imagesIn(text, "RepoTags", secondsOf);
}

Result<std::vector<ImageFacts>> DockerImages::list() const
{
    const auto ids = askImages(m_tree, {"images", "--quiet", "--no-trunc"});
    if (!ids)
        return tl::unexpected<Error>(ids.error());
    Argv arguments{"image", "inspect"};
    const auto each = idsOf(ids->out);
    if (each.empty())
        return std::vector<ImageFacts>{};
    arguments.insert(arguments.end(), each.begin(), each.end());
    const auto output = askImages(m_tree, arguments);
    if (!output)
        return tl::unexpected<Error>(output.error());
    return dockerImagesFromJson(output->out);
}

Result<void> DockerImages::import(const std::string& reference, int tar, std::stop_token stop) const
{
    if (!isValidImageReference(reference))
        return fail(ErrorKind::InvalidArgument, "image", reference);
    if (auto made = makeFolders(m_tree.engine() / "docker"); !made)
        return made;
    ChildOptions options;
    options.limit = dockerImportLimit;
    options.stop = std::move(stop);
    options.inputFd = tar;
    const auto output =
        askImages(m_tree, {"import", "--change", "LABEL " + labelOf(m_tree), "-", reference}, options);
    return output ? Result<void>{} : tl::unexpected<Error>(output.error());
}

Result<void> DockerImages::remove(const std::string& reference) const
{
    if (!isValidImageReference(reference))
        return fail(ErrorKind::InvalidArgument, "image", reference);
    const auto output = askImages(m_tree, {"rmi", reference});
    return output ? Result<void>{} : tl::unexpected<Error>(output.error());
}

Result<void> DockerImages::build(const ImageBuild& build) const
{
    if (auto made = makeFolders(m_tree.engine() / "docker"); !made)
        return made;
    ChildOptions options;
    options.limit = dockerBuildLimit;
    options.stop = build.stop;
    options.heard = build.heard;
    const auto output =
        runDocker(m_tree, buildArguments(build, {"--force-rm", "--label", labelOf(m_tree)}), options);
    if (!output)
        return tl::unexpected<Error>(output.error());
    if (output->exit != 0)
        return tl::unexpected<Error>(buildError(output->out + "\n" + output->err, build.reference));
    return {};
}

Result<std::string> DockerImages::ask(const std::string& reference, const std::vector<std::string>& argv,
                                      std::stop_token stop) const
{
    ChildOptions options;
    options.stop = std::move(stop);
    auto output = askImages(m_tree, askArguments(reference, argv), options);
    return output ? Result<std::string>(std::move(output->out)) : tl::unexpected<Error>(output.error());
}

Result<void> DockerImages::makeReady(const std::string& reference, std::stop_token stop) const
{
    if (!isValidImageReference(reference))
        return fail(ErrorKind::InvalidArgument, "image", reference);
    ChildOptions options;
    options.stop = std::move(stop);
    const auto output = askImages(m_tree, {"image", "inspect", "--format", "{{.Id}}", reference}, options);
    return output ? Result<void>{} : tl::unexpected<Error>(output.error());
}

Result<ImageIdentity> DockerImages::identify(const std::string& reference) const
{
    if (!isValidImageReference(reference))
        return fail(ErrorKind::InvalidArgument, "image", reference);
    const auto output =
        askImages(m_tree, {"image", "inspect", "--format", "{{.Id}} {{.Architecture}}", reference});
    return output ? identityIn(output->out) : tl::unexpected<Error>(output.error());
}

/// The daemon keeps what it puts down for itself.
Result<void> DockerImages::save(const std::string& reference, int out, const std::filesystem::path&,
                                std::stop_token stop) const
{
    if (!isValidImageReference(reference))
        return fail(ErrorKind::InvalidArgument, "image", reference);
    ChildOptions options;
    options.limit = dockerCopyLimit;
    options.stop = std::move(stop);
    options.outputFd = out;
    const auto output = askImages(m_tree, {"save", reference}, options);
    return output ? Result<void>{} : tl::unexpected<Error>(output.error());
}

Result<void> DockerImages::load(int archive, const std::filesystem::path&, std::stop_token stop) const
{
    ChildOptions options;
    options.limit = dockerCopyLimit;
    options.stop = std::move(stop);
    options.inputFd = archive;
    const auto output = askImages(m_tree, {"load", "--quiet"}, options);
    return output ? Result<void>{} : tl::unexpected<Error>(output.error());
}

Result<void> removeDocker(const StateTree& tree)
{
    if (!pupitre::exists(tree.engine() / "docker"))
        return {};
    const auto listed = askImages(tree, {"images", "--quiet", "--filter", "label=" + labelOf(tree)});
    if (!listed)
        return tl::unexpected<Error>(listed.error());
    const auto ids = idsOf(listed->out);
    if (ids.empty())
        return {};
    Argv arguments{"rmi", "--force"};
    arguments.insert(arguments.end(), ids.begin(), ids.end());
    const auto removed = askImages(tree, arguments);
    return removed ? Result<void>{} : tl::unexpected<Error>(removed.error());
}

} // namespace pupitre
