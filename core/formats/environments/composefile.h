// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One service of a Compose file (compose-spec): its image or build, and its environment. The other keys and
// services are remarks: an environment is one container, and much of Compose opens the host.
#pragma once

#include "core/formats/environments/devcontainer.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

struct ComposeService {
    std::string name;
    std::string image;                      // canonical; empty where only `build` is given
    std::optional<DevcontainerBuild> build; // paths within the folder
    std::map<std::string, std::string> environment;
    std::string user;
    std::string workingFolder;
    std::vector<ForwardedPort> ports;       // the container's side; nothing is published
    std::vector<std::string> otherServices; // of the same file
    ImportRemarks remarks;                  // `where`: JSON pointer

    bool operator==(const ComposeService&) const = default;
};

/// `service`: its name; empty takes the only one. `file`: where it lies within the folder; paths in it are
/// relative to that. Malformed, TooLarge as documentFromYaml; NotFound (subject: the service) where there is
/// none of that name, or none is named and there are several.
[[nodiscard]] Result<ComposeService> composeServiceFrom(std::string_view text, std::string_view service,
                                                        const std::string& file);

} // namespace pupitre
