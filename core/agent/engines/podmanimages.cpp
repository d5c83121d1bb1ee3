// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// podman images, import, build and rmi.
#include "core/agent/engines/podmanimages.h"

#include "core/agent/engines/imagebuilding.h"
#include "core/agent/engines/podman.h"
#include "core/agent/engines/podmanconfig.h"
#include "core/agent/engines/podmanerror.h"
#include "core/agent/system/child.h"
#include "core/wire/json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

constexpr std::chrono::minutes importLimit{30}; // some gigabytes from a desktop behind a slow line
constexpr std::chrono::hours buildLimit{6};     // whoever waits can cancel
constexpr std::chrono::hours copyLimit{6};

Result<ChildOutput> runPodman(const StateTree& tree, const std::vector<std::string>& arguments,
                              const ChildOptions& options, const std::filesystem::path& work = {})
{
    if (const auto facts = Podman(tree).available(); !facts)
        return tl::unexpected<Error>(facts.error());
    auto argv = podmanPrefix(podmanSetup(tree));
    if (!work.empty()) // behind "env -i"
        argv.insert(argv.begin() + 2, "TMPDIR=" + work.string());
    argv.insert(argv.end(), arguments.begin(), arguments.end());
    return runChild(argv, options);
}

Result<ChildOutput> runChecked(const StateTree& tree, const std::vector<std::string>& arguments,
                               ChildOptions options, const std::filesystem::path& work = {})
{
    auto output = runPodman(tree, arguments, options, work);
    if (output && output->exit != 0)
        return tl::unexpected<Error>(podmanError(output->err, arguments.back()));
    return output;
}

} // namespace

Result<std::vector<ImageFacts>> imagesFromJson(std::string_view text)
{
    return imagesIn(text, "Names", [](const Json& created) -> std::int64_t {
        return created.is_number_integer() ? created.get<std::int64_t>() : 0;
    });
}

Result<std::vector<ImageFacts>> PodmanImages::list() const
{
    const auto output = runChecked(m_tree, {"images", "--format", "json"}, {});
    if (!output)
        return tl::unexpected<Error>(output.error());
    return imagesFromJson(output->out);
}

Result<void> PodmanImages::import(const std::string& reference, int tar, std::stop_token stop) const
{
    if (!isValidImageReference(reference))
        return fail(ErrorKind::InvalidArgument, "image", reference);
    ChildOptions options;
    options.limit = importLimit;
    options.stop = std::move(stop);
    options.inputFd = tar;
    if (const auto output = runChecked(m_tree, {"import", "--quiet", "-", reference}, options); !output)
        return tl::unexpected<Error>(output.error());
    return Podman(m_tree).makeReady(reference);
}

Result<void> PodmanImages::build(const ImageBuild& build) const
{
    ChildOptions options;
    options.limit = buildLimit;
    options.stop = build.stop;
    options.heard = build.heard;
    const auto facts = Podman(m_tree).available();
    if (!facts)
        return tl::unexpected<Error>(facts.error());
    Argv further{"--pull=missing", "--layers", "--force-rm"};
    if (std::ranges::find(facts->lacks, "internet") != facts->lacks.end())
        further.emplace_back("--network=none"); // steps that need none still work
    const auto output = runPodman(m_tree, buildArguments(build, further), options);
    if (!output)
        return tl::unexpected<Error>(output.error());
    if (output->exit != 0)
        return tl::unexpected<Error>(buildError(output->out + "\n" + output->err, build.reference));
    return {};
}

Result<std::string> PodmanImages::ask(const std::string& reference, const std::vector<std::string>& argv,
                                      std::stop_token stop) const
{
    ChildOptions options;
    options.stop = std::move(stop);
    auto output = runChecked(m_tree, askArguments(reference, argv), options);
    return output ? Result<std::string>(std::move(output->out)) : tl::unexpected<Error>(output.error());
}

Result<void> PodmanImages::makeReady(const std::string& reference, std::stop_token stop) const
{
    return Podman(m_tree).makeReady(reference, std::move(stop));
}

Result<ImageIdentity> PodmanImages::identify(const std::string& reference) const
{
    if (!isValidImageReference(reference))
        return fail(ErrorKind::InvalidArgument, "image", reference);
    const auto output =
        runChecked(m_tree, {"image", "inspect", "--format", "{{.Id}} {{.Architecture}}", reference}, {});
    return output ? identityIn(output->out) : tl::unexpected<Error>(output.error());
}

Result<void> PodmanImages::save(const std::string& reference, int out, const std::filesystem::path& work,
                                std::stop_token stop) const
{
    if (!isValidImageReference(reference))
        return fail(ErrorKind::InvalidArgument, "image", reference);
    ChildOptions options;
    options.limit = copyLimit;
    options.stop = std::move(stop);
    options.outputFd = out;
    const auto output =
        runChecked(m_tree, {"save", "--quiet", "--format", "docker-archive", reference}, options, work);
    return output ? Result<void>{} : tl::unexpected<Error>(output.error());
}

/// Not `podman load`, which tries one format after another: an archive that is two would be checked as the
/// one and read as the other.
Result<void> PodmanImages::load(int archive, const std::filesystem::path& work, std::stop_token stop) const
{
    ChildOptions options;
    options.limit = copyLimit;
    options.stop = std::move(stop);
    options.inputFd = archive;
    const auto output = runChecked(m_tree, {"pull", "--quiet", "docker-archive:/dev/stdin"}, options, work);
    return output ? Result<void>{} : tl::unexpected<Error>(output.error());
}

Result<void> PodmanImages::remove(const std::string& reference) const
{
    if (!isValidImageReference(reference))
        return fail(ErrorKind::InvalidArgument, "image", reference);
    const auto output = runChecked(m_tree, {"rmi", reference}, {});
    if (!output)
        return tl::unexpected<Error>(output.error());
    return {};
}

} // namespace pupitre
