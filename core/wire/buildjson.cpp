// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/buildjson.h"

#include "core/domain/base64.h"
#include "core/wire/fields.h"
#include "core/wire/sha256.h"

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr NamedValues<InstalledPackage::Kind, 2> packageKinds{
    {{InstalledPackage::Kind::System, "system"}, {InstalledPackage::Kind::Python, "python"}}};

Json toJson(const BuildFile& file)
{
    return {{"path", file.path}, {"base64", toBase64(file.bytes)}, {"executable", file.executable}};
}

Result<BuildFile> buildFileFromJson(const Json& json)
{
    Fields f(json, "file");
    BuildFile file;
    file.path = f.text("path");
    file.executable = f.flagOr("executable", false);
    if (auto bytes = fromBase64(f.textOr("base64", {})))
        file.bytes = *std::move(bytes);
    else
        f.complain("base64");
    return f.finish(std::move(file));
}

Result<InstalledPackage> packageFromJson(const Json& json)
{
    Fields f(json, "package");
    InstalledPackage package;
    package.kind = packageKinds.read(f, "kind", InstalledPackage::Kind::System);
    package.name = f.text("name");
    package.version = f.textOr("version", {});
    return f.finish(std::move(package));
}

template <class T>
Result<T> checked(Result<T> value)
{
    if (value)
        if (auto sound = check(*value); !sound)
            return tl::unexpected<Error>(sound.error());
    return value;
}

} // namespace

Json toJson(const BuildOrder& order)
{
    Json json{{"environment", order.environment.text()},
              {"image", order.image},
              {"packages", order.packages},
              {"containerfile", order.containerfile},
              {"arguments", order.arguments},
              {"target", order.target},
              {"files", Json::array()}};
    for (const BuildFile& file : order.files)
        json["files"].push_back(toJson(file));
    return json;
}

Result<BuildOrder> buildOrderFromJson(const Json& json)
{
    Fields f(json, "build");
    BuildOrder order;
    order.environment = f.id<EnvironmentId>("environment");
    order.image = f.textOr("image", {});
    order.packages = f.texts("packages");
    order.containerfile = f.textOr("containerfile", {});
    order.target = f.textOr("target", {});
    for (const auto& [name, value] : f.object("arguments").items())
        if (value.is_string())
            order.arguments.emplace(name, value.get<std::string>());
        else
            f.complain("arguments");
    for (const Json& file : f.list("files"))
        order.files.push_back(f.take(buildFileFromJson(file)));
    return checked(f.finish(std::move(order)));
}

Json toJson(const BuildLine& line)
{
    return {{"step", line.step}, {"steps", line.steps}, {"text", line.text}};
}

Result<BuildLine> buildLineFromJson(const Json& json)
{
    Fields f(json, "line");
    BuildLine line;
    line.step = static_cast<int>(f.integerOr("step", 0, 0, 100'000));
    line.steps = static_cast<int>(f.integerOr("steps", 0, 0, 100'000));
    line.text = f.textOr("text", {});
    return f.finish(std::move(line));
}

Json toJson(const BuiltEnvironment& built)
{
    Json packages = Json::array();
    for (const InstalledPackage& package : built.packages)
        packages.push_back({{"kind", packageKinds.name(package.kind)},
                            {"name", package.name},
                            {"version", package.version}});
    return {{"environment", built.environment.text()},
            {"recipe", built.recipe},
            {"reference", built.reference},
            {"engine", built.engine},
            {"base", built.base},
            {"built", toIso(built.built)},
            {"tookMs", built.took.count()},
            {"bytes", built.bytes},
            {"packages", std::move(packages)}};
}

Result<BuiltEnvironment> builtEnvironmentFromJson(const Json& json)
{
    Fields f(json, "built");
    BuiltEnvironment built;
    built.environment = f.id<EnvironmentId>("environment");
    built.recipe = f.text("recipe");
    built.reference = f.text("reference");
    built.engine = f.textOr("engine", {});
    built.base = f.textOr("base", {});
    built.built = f.instant("built");
    built.took = std::chrono::milliseconds(f.integerOr("tookMs", 0, 0));
    built.bytes = static_cast<std::uint64_t>(f.integerOr("bytes", 0, 0));
    for (const Json& package : f.list("packages"))
        built.packages.push_back(f.take(packageFromJson(package)));
    return f.finish(std::move(built));
}

Json toJson(const BuildSources& sources)
{
    Json images = Json::object();
    for (const auto& [platform, image] : sources.images)
        images[wireName(platform)] = image;
    return {{"ownPackages", sources.ownPackages},
            {"images", std::move(images)},
            {"pythonIndex", sources.pythonIndex},
            {"debianMirror", sources.debianMirror}};
}

Result<BuildSources> buildSourcesFromJson(const Json& json)
{
    Fields f(json, "sources");
    BuildSources sources;
    sources.ownPackages = f.flagOr("ownPackages", false);
    sources.pythonIndex = f.textOr("pythonIndex", {});
    sources.debianMirror = f.textOr("debianMirror", {});
    for (const auto& [name, image] : f.object("images").items()) {
        const auto platform = platformFromWireName(name);
        if (platform && image.is_string())
            sources.images[*platform] = image.get<std::string>();
        else
            f.complain("images");
    }
    return checked(f.finish(std::move(sources)));
}

std::string recipeOf(const BuildOrder& order)
{
    BuildOrder same = order;
    same.environment = {};
    std::ranges::sort(same.files, {}, &BuildFile::path);
    std::ranges::sort(same.packages);
    return sha256Hex(toText(toJson(same)));
}

} // namespace pupitre
