// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See build.h.
#include "core/domain/build.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace pupitre
{

namespace
{

constexpr std::size_t recipeDigits = 12;
constexpr std::size_t mostSteps = 256 * 1024; // bytes of a Containerfile

/// Relative, one name after the other, nothing that leads up, nothing a program reads as an option.
bool staysInside(std::string_view path)
{
    if (path.empty() || path.size() > 1000 || path.find('\0') != std::string_view::npos)
        return false;
    while (true) {
        const auto slash = path.find('/');
        const auto name = path.substr(0, slash);
        if (name.empty() || name == "." || name == ".." || name.front() == '-')
            return false;
        if (slash == std::string_view::npos)
            return true;
        path.remove_prefix(slash + 1);
    }
}

/// http(s) with a host, without blanks, quotes, and without a user: a password would be in every image.
bool isPlainAddress(std::string_view text)
{
    for (const std::string_view scheme : {"https://", "http://"})
        if (text.starts_with(scheme)) {
            const auto rest = text.substr(scheme.size());
            return !rest.empty() && rest.size() < 500 && rest.front() != '/' && rest.front() != '-'
                   && std::ranges::all_of(rest, [](char c) {
                          return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                                 || std::string_view("._-/:~+%[]").find(c) != std::string_view::npos;
                      });
        }
    return false;
}

} // namespace

const char* usualImage(Platform platform, bool gpu)
{
    switch (platform) {
    case Platform::PyTorch:
        if (gpu)
            return "docker.io/pytorch/pytorch:2.4.1-cuda12.4-cudnn9-runtime";
        break;
    case Platform::TensorFlow:
        return gpu ? "docker.io/tensorflow/tensorflow:2.15.0-gpu" : "docker.io/tensorflow/tensorflow:2.15.0";
    case Platform::Cpp:
        if (gpu)
            return "docker.io/nvidia/cuda:12.4.1-devel-ubuntu22.04";
        break;
    case Platform::Python:
    case Platform::Java:
    case Platform::Other:
        break;
    }
    return "docker.io/library/debian:bookworm-slim";
}

std::string builtReference(const EnvironmentId& environment, const std::string& recipe)
{
    return "localhost/pupitre/" + environment.text() + ":" + recipe.substr(0, recipeDigits);
}

Result<void> check(const BuildOrder& order)
{
    if (order.environment.empty())
        return fail(ErrorKind::InvalidArgument, "environment");
    if (!order.image.empty() && !order.packages.empty())
        return fail(ErrorKind::InvalidArgument, "packages", order.image);
    if (order.image.empty() && order.packages.empty() && order.containerfile.empty())
        return fail(ErrorKind::InvalidArgument, "image");
    for (const std::string& package : order.packages)
        if (!isValidDebianPackage(package))
            return fail(ErrorKind::InvalidArgument, "packages", package.substr(0, 100));
    if (order.containerfile.size() > mostSteps)
        return fail(ErrorKind::TooLarge, "Containerfile", std::to_string(mostSteps));
    for (const auto& [name, value] : order.arguments)
        if (!isValidVariableName(name) || value.find('\0') != std::string::npos)
            return fail(ErrorKind::InvalidArgument, "arguments", name.substr(0, 100));
    if (!order.target.empty() && !isValidStageName(order.target))
        return fail(ErrorKind::InvalidArgument, "target", order.target.substr(0, 100));
    std::set<std::string_view> paths;
    std::size_t bytes = 0;
    for (const BuildFile& file : order.files) {
        if (!staysInside(file.path) || !paths.insert(file.path).second)
            return fail(ErrorKind::UnsafePath, file.path.substr(0, 200));
        bytes += file.bytes.size();
        if (bytes > mostBuildBytes)
            return fail(ErrorKind::TooLarge, file.path, std::to_string(mostBuildBytes));
    }
    return {};
}

Result<void> check(const BuildSources& sources)
{
    if (!sources.pythonIndex.empty() && !isPlainAddress(sources.pythonIndex))
        return fail(ErrorKind::InvalidArgument, "pythonIndex");
    if (!sources.debianMirror.empty() && !isPlainAddress(sources.debianMirror))
        return fail(ErrorKind::InvalidArgument, "debianMirror");
    return {};
}

} // namespace pupitre
