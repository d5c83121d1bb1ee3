// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The images of this account's Docker. Those that came through us bear a label, so that they can go with us.
#pragma once

#include "core/agent/engines/images.h"
#include "core/agent/statetree.h"

namespace pupitre
{

class DockerImages final : public Images
{
public:
    explicit DockerImages(const StateTree& tree) : m_tree(tree) {}

    [[nodiscard]] Result<std::vector<ImageFacts>> list() const override;
    [[nodiscard]] Result<void> import(const std::string& reference, int tar,
                                      std::stop_token stop) const override;
    [[nodiscard]] Result<void> remove(const std::string& reference) const override;
    [[nodiscard]] Result<void> build(const ImageBuild& build) const override;
    [[nodiscard]] Result<std::string> ask(const std::string& reference, const std::vector<std::string>& argv,
                                          std::stop_token stop) const override;
    [[nodiscard]] Result<void> makeReady(const std::string& reference, std::stop_token stop) const override;
    [[nodiscard]] Result<ImageIdentity> identify(const std::string& reference) const override;
    [[nodiscard]] Result<void> save(const std::string& reference, int out, const std::filesystem::path& work,
                                    std::stop_token stop) const override;
    [[nodiscard]] Result<void> load(int archive, const std::filesystem::path& work,
                                    std::stop_token stop) const override;

private:
    StateTree m_tree;
};

/// Images with our label. Success where Docker was never used.
[[nodiscard]] Result<void> removeDocker(const StateTree& tree);

/// Reads the JSON of `docker image inspect`.
[[nodiscard]] Result<std::vector<ImageFacts>> dockerImagesFromJson(std::string_view text);

} // namespace pupitre
