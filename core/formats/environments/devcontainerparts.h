// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The readers of devcontainer.json's keys, one for each kind of value. Each leaves a remark for every key it
// meets.
#pragma once

#include "core/formats/environments/devcontainer.h"
#include "core/formats/environments/documentreading.h"

namespace pupitre
{

/// image, build, dockerFile, context, dockerComposeFile, service, runServices.
void readDevcontainerBase(DocumentReading&, Devcontainer&);
/// One of the lifecycle commands: a text, a list, or an object of these.
void readDevcontainerCommand(DocumentReading&, Devcontainer&, SetupMoment moment, const std::string& pointer,
                             const nlohmann::json&);
void readDevcontainerName(DocumentReading&, Devcontainer&, const std::string& pointer, const nlohmann::json&);
/// containerEnv and remoteEnv.
void readDevcontainerEnv(DocumentReading&, Devcontainer&, const std::string& pointer, const nlohmann::json&);
/// containerUser and remoteUser.
void readDevcontainerUser(DocumentReading&, Devcontainer&, const std::string& pointer, const nlohmann::json&);
void readDevcontainerWorkspace(DocumentReading&, Devcontainer&, const std::string& pointer,
                               const nlohmann::json&);
void readDevcontainerFeatures(DocumentReading&, Devcontainer&, const std::string& pointer,
                              const nlohmann::json&);
void readDevcontainerExtensions(DocumentReading&, Devcontainer&, const std::string& pointer,
                                const nlohmann::json&);
void readDevcontainerCustomizations(DocumentReading&, Devcontainer&, const std::string& pointer,
                                    const nlohmann::json&);
void readDevcontainerPorts(DocumentReading&, Devcontainer&, const std::string& pointer,
                           const nlohmann::json&);
/// After the ports: "forwardPorts" comes before "portsAttributes" in a sorted object.
void readDevcontainerPortLabels(DocumentReading&, Devcontainer&, const std::string& pointer,
                                const nlohmann::json&);
void readDevcontainerRequirements(DocumentReading&, Devcontainer&, const std::string& pointer,
                                  const nlohmann::json&);

} // namespace pupitre
