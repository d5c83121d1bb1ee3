// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The images Podman has for instances: its own storage, and the account's, which is only read.
#pragma once

#include "core/agent/statetree.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace pupitre
{

struct ImageFacts {
    std::string reference; // "localhost/pupitre/python:1"
    std::uint64_t bytes = 0;
    std::int64_t created = 0; // seconds since 1970, UTC

    bool operator==(const ImageFacts&) const = default;
};

class PodmanImages final
{
public:
    explicit PodmanImages(const StateTree& tree) : m_tree(tree) {}

    [[nodiscard]] Result<std::vector<ImageFacts>> list() const;
    /// A tar stream of a root file system, read from `tar` to its end.
    [[nodiscard]] Result<void> import(const std::string& reference, int tar, std::stop_token stop = {}) const;
    [[nodiscard]] Result<void> remove(const std::string& reference) const;

private:
    StateTree m_tree;
};

/// Name[:tag] with lower-case path parts, at most 200 characters: nothing that Podman could read as an
/// option.
[[nodiscard]] bool isValidImageReference(std::string_view text);

/// Reads the JSON of `podman images --format json`.
[[nodiscard]] Result<std::vector<ImageFacts>> imagesFromJson(std::string_view text);

} // namespace pupitre
