// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See building.h. First a base, then steps; either may be all there is.
#include "core/agent/environments/building.h"

#include "core/agent/engines/hostimage.h"
#include "core/agent/engines/installedpackages.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/buildjson.h"
#include "core/wire/sha256.h"

#include <algorithm>
#include <sys/stat.h>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

constexpr auto containerfileName = "Containerfile";
constexpr std::size_t baseDigits = 12;

/// The same packages of the place's own, whichever environment asks.
std::string baseReference(const std::vector<std::string>& packages)
{
    auto sorted = packages;
    std::ranges::sort(sorted);
    std::string text;
    for (const std::string& package : sorted)
        text += package + "\n";
    return "localhost/pupitre/base:" + sha256Hex(text).substr(0, baseDigits);
}

std::optional<ImageFacts> imageCalled(const Images& images, const std::string& reference)
{
    const auto list = images.list();
    if (!list)
        return std::nullopt;
    const auto found = std::ranges::find(*list, reference, &ImageFacts::reference);
    return found == list->end() ? std::nullopt : std::optional(*found);
}

Result<void> layOut(const BuildOrder& order, const fs::path& folder)
{
    auto laid = removeTree(folder).and_then([&] { return makeFolders(folder / "files"); });
    if (laid)
        laid = replaceFile(folder / containerfileName, order.containerfile);
    for (const BuildFile& file : order.files) {
        const auto path = folder / "files" / file.path;
        if (laid)
            laid = makeFolders(path.parent_path());
        if (laid)
            laid = replaceFile(path, file.bytes, file.executable ? 0755 : 0644);
    }
    return laid;
}

/// One attempt: what its parts share.
class Building final
{
public:
    Building(const Builder& builder, const BuildOrder& order, std::string recipe, BuildOutput& output,
             std::stop_token stop)
        : m_builder(builder), m_order(order), m_recipe(std::move(recipe)), m_output(output),
          m_stop(std::move(stop)), m_reference(builtReference(order.environment, m_recipe))
    {
    }

    Result<BuiltEnvironment> run()
    {
        const auto began = sinceBoot();
        auto done = makeBase();
        if (done && !m_order.containerfile.empty())
            done = makeSteps();
        if (done)
            done = m_builder.images.makeReady(m_reference, m_stop);
        if (!done)
            return tl::unexpected<Error>(done.error());
        BuiltEnvironment built;
        built.environment = m_order.environment;
        built.recipe = m_recipe;
        built.reference = m_reference;
        built.engine = m_builder.engine;
        built.base = m_order.image;
        built.built = now();
        built.took = sinceBoot() - began;
        if (const auto facts = imageCalled(m_builder.images, m_reference))
            built.bytes = facts->bytes;
        built.packages = installed();
        return built;
    }

private:
    Result<void> makeBase()
    {
        if (m_order.packages.empty())
            return {};
        const auto reference = m_order.containerfile.empty() ? m_reference : baseReference(m_order.packages);
        m_output.say("Base: " + std::to_string(m_order.packages.size()) + " packages of this place");
        auto made = makeHostImage(m_builder.tree, m_builder.images, reference, m_order.packages, m_stop);
        if (!made)
            return tl::unexpected<Error>(made.error());
        m_base = reference;
        m_ofBase = *std::move(made);
        return {};
    }

    Result<void> makeSteps()
    {
        const auto folder = m_builder.tree.engine() / "build-work" / m_recipe;
        auto done = layOut(m_order, folder);
        if (done)
            done = m_builder.images.build({m_reference, m_base.empty() ? m_order.image : m_base,
                                           folder / "files", folder / containerfileName, m_order.arguments,
                                           m_order.target,
                                           [this](std::string_view bytes) { m_output.hear(bytes); }, m_stop});
        m_output.finish();
        const auto removed = removeTree(folder);
        return done ? removed : done;
    }

    /// As far as its programs say; a list that is short is no reason to throw an image away.
    std::vector<InstalledPackage> installed() const
    {
        auto packages = m_ofBase;
        if (m_order.containerfile.empty())
            return packages;
        if (packages.empty())
            if (const auto list = m_builder.images.ask(
                    m_reference, {"dpkg-query", "--show", std::string("--showformat=") + debVersionFormat},
                    m_stop))
                packages = installedIn(*list);
        if (const auto list = m_builder.images.ask(
                m_reference, {"python3", "-m", "pip", "list", "--format=json", "--disable-pip-version-check"},
                m_stop))
            std::ranges::copy(pythonPackagesIn(*list), std::back_inserter(packages));
        std::ranges::sort(packages);
        return packages;
    }

    const Builder& m_builder;
    const BuildOrder& m_order;
    std::string m_recipe;
    BuildOutput& m_output;
    std::stop_token m_stop;
    std::string m_reference;
    std::string m_base;
    std::vector<InstalledPackage> m_ofBase;
};

} // namespace

Result<BuiltEnvironment> buildEnvironment(const Builder& builder, const BuildOrder& order, BuildAgain again,
                                          const BuildLineSink& sink, std::stop_token stop)
{
    if (auto sound = check(order); !sound)
        return tl::unexpected<Error>(sound.error());
    const auto recipe = recipeOf(order);
    if (auto made = makeFolders(builder.tree.environment(order.environment)); !made)
        return tl::unexpected<Error>(made.error());
    const auto lock = FileLock::tryTake(builder.tree.environment(order.environment) / (recipe + ".lock"));
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    if (again == BuildAgain::No)
        if (auto record = readBuild(builder.tree, order.environment, recipe);
            record && imageCalled(builder.images, record->built.reference))
            return std::move(record->built);
    auto output = BuildOutput::open(builder.tree.buildLog(order.environment, recipe), sink);
    if (!output)
        return tl::unexpected<Error>(output.error());
    auto built = Building(builder, order, recipe, *output, std::move(stop)).run();
    if (built)
        if (auto written = writeBuild(builder.tree, {order, *built}); !written)
            return tl::unexpected<Error>(written.error());
    return built;
}

} // namespace pupitre
