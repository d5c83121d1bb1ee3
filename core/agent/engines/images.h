// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The root file systems an engine has for instances.
#pragma once

#include "core/domain/error.h"
#include "core/wire/json.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

struct ImageFacts {
    std::string reference; // "localhost/pupitre/python:1"
    std::uint64_t bytes = 0;
    std::int64_t created = 0; // seconds since 1970, UTC

    bool operator==(const ImageFacts&) const = default;
};

/// Steps on top of a base, as a Containerfile in a folder of its own says them.
struct ImageBuild {
    std::string reference;
    std::string base; // what its ARG BASE is; empty: it says itself
    std::filesystem::path folder;
    std::filesystem::path containerfile;
    std::map<std::string, std::string> arguments{};
    std::string target{};                          // empty: the last stage
    std::function<void(std::string_view)> heard{}; // the builder's words, as they come
    std::stop_token stop{};
};

/// What an engine says of an image by its content.
struct ImageIdentity {
    std::string id;           // 64 hex digits
    std::string architecture; // "amd64"

    bool operator==(const ImageIdentity&) const = default;
};

class Images
{
public:
    virtual ~Images() = default;

    [[nodiscard]] virtual Result<std::vector<ImageFacts>> list() const = 0;
    /// A tar stream of a root file system, read from `tar` to its end. An image of that name is replaced.
    [[nodiscard]] virtual Result<void> import(const std::string& reference, int tar,
                                              std::stop_token stop) const = 0;
    /// NoImage; Busy where an instance runs in it and the engine cannot keep it.
    [[nodiscard]] virtual Result<void> remove(const std::string& reference) const = 0;
    /// An image of that name is replaced once the last step is done. NotPermitted (subject "build") where the
    /// engine only unpacks; NoImage; HostOffline (subject: a registry); DiskFull; EngineFailed (subject: the
    /// step, detail: its last line).
    [[nodiscard]] virtual Result<void> build(const ImageBuild& build) const = 0;
    /// What a program of the image prints, run alone, without a network. NotPermitted (subject "build");
    /// EngineFailed.
    [[nodiscard]] virtual Result<std::string>
    ask(const std::string& reference, const std::vector<std::string>& argv, std::stop_token stop) const = 0;
    /// What a first start would pay, paid before class. NoImage.
    [[nodiscard]] virtual Result<void> makeReady(const std::string& reference,
                                                 std::stop_token stop) const = 0;
    /// NoImage; NotPermitted (subject "copy") where the engine has no images that could be taken elsewhere.
    [[nodiscard]] virtual Result<ImageIdentity> identify(const std::string& reference) const = 0;
    /// The whole image, written to `out` as `docker save` has it, with its name. What is put down on the way
    /// lies in `work`. As identify(); EngineFailed where nobody reads.
    [[nodiscard]] virtual Result<void> save(const std::string& reference, int out,
                                            const std::filesystem::path& work,
                                            std::stop_token stop) const = 0;
    /// The image that a file has as save() writes it, under the name that is in it. Whole or not there.
    [[nodiscard]] virtual Result<void> load(int archive, const std::filesystem::path& work,
                                            std::stop_token stop) const = 0;
};

/// Reads "<id> <architecture>", the id with or without "sha256:". Malformed.
[[nodiscard]] Result<ImageIdentity> identityIn(std::string_view text);

/// An engine's list of images in JSON: `names` is the field with the names of each, `created` reads its field
/// "Created". Images without a name are left out. Malformed.
[[nodiscard]] Result<std::vector<ImageFacts>> imagesIn(std::string_view text, const char* names,
                                                       std::int64_t (*created)(const Json&));

/// Name[:tag] with lower-case path parts, at most 200 characters: nothing that a program could read as an
/// option.
[[nodiscard]] bool isValidImageReference(std::string_view text);

} // namespace pupitre
