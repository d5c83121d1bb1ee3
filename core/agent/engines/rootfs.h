// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Images of bubblewrap: root file systems unpacked into engine/rootfs of the state tree, and one that needs
// no unpacking, the host's own /usr.
#pragma once

#include "core/agent/engines/bubblewrapcommand.h"
#include "core/agent/engines/images.h"
#include "core/agent/statetree.h"

namespace pupitre
{

/// The host's /usr, read-only, with an /etc of our own. Nothing of the host's /home, /root, /var or /etc.
inline constexpr auto hostUsrImage = "host/usr";

/// Where its /etc is kept.
[[nodiscard]] std::filesystem::path hostEtcFolder(const StateTree& tree);

class RootfsImages final : public Images
{
public:
    explicit RootfsImages(const StateTree& tree) : m_tree(tree) {}

    [[nodiscard]] Result<std::vector<ImageFacts>> list() const override;
    /// Busy where an instance runs in an image of that name.
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

    /// What an instance of this image gets as "/". NoImage.
    [[nodiscard]] Result<BubbleRoot> rootOf(const std::string& reference) const;

private:
    StateTree m_tree;
};

} // namespace pupitre
