// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/devcontainer.h"

#include "core/formats/environments/devcontainerparts.h"
#include "core/formats/environments/devcontainervariables.h"

#include <algorithm>
#include <array>

namespace pupitre
{

using nlohmann::json;

namespace
{

using Read = void (*)(DocumentReading&, Devcontainer&, const std::string&, const json&);

template <SetupMoment moment>
void readCommandOf(DocumentReading& reading, Devcontainer& devcontainer, const std::string& pointer,
                   const json& value)
{
    readDevcontainerCommand(reading, devcontainer, moment, pointer, value);
}

struct TakenKey {
    std::string_view key;
    Read read;
};

/// The allow-list, besides the keys of readDevcontainerBase.
constexpr std::array takenKeys{
    TakenKey{"containerEnv", readDevcontainerEnv},
    TakenKey{"containerUser", readDevcontainerUser},
    TakenKey{"customizations", readDevcontainerCustomizations},
    TakenKey{"extensions", readDevcontainerExtensions}, // where it stood before customizations.vscode
    TakenKey{"features", readDevcontainerFeatures},
    TakenKey{"forwardPorts", readDevcontainerPorts},
    TakenKey{"hostRequirements", readDevcontainerRequirements},
    TakenKey{"name", readDevcontainerName},
    TakenKey{"onCreateCommand", readCommandOf<SetupMoment::OnCreate>},
    TakenKey{"portsAttributes", readDevcontainerPortLabels},
    TakenKey{"postAttachCommand", readCommandOf<SetupMoment::PostAttach>},
    TakenKey{"postCreateCommand", readCommandOf<SetupMoment::PostCreate>},
    TakenKey{"postStartCommand", readCommandOf<SetupMoment::PostStart>},
    TakenKey{"remoteEnv", readDevcontainerEnv},
    TakenKey{"remoteUser", readDevcontainerUser},
    TakenKey{"updateContentCommand", readCommandOf<SetupMoment::UpdateContent>},
    TakenKey{"workspaceFolder", readDevcontainerWorkspace},
};

struct LeftKey {
    std::string_view key;
    RemarkStanding standing;
    RemarkReason reason;
};

using Standing = RemarkStanding;
using Reason = RemarkReason;

/// Known, and left out as a whole.
constexpr std::array leftKeys{
    LeftKey{"$schema", Standing::Ignored, Reason::Description},
    LeftKey{"appPort", Standing::Ignored, Reason::OpensHost}, // published on the host
    LeftKey{"capAdd", Standing::Ignored, Reason::OpensHost},
    LeftKey{"devPort", Standing::Ignored, Reason::EditorOnly},
    LeftKey{"init", Standing::Ignored, Reason::PlaceDecides}, // the agent is process 1
    LeftKey{"initializeCommand", Standing::Ignored, Reason::RunsOnOwnComputer},
    LeftKey{"mounts", Standing::Ignored, Reason::OpensHost},
    LeftKey{"otherPortsAttributes", Standing::Ignored, Reason::EditorOnly},
    LeftKey{"overrideCommand", Standing::Ignored, Reason::PlaceDecides},
    LeftKey{"overrideFeatureInstallOrder", Standing::NotSupported, Reason::NotDone},
    LeftKey{"privileged", Standing::Ignored, Reason::OpensHost},
    LeftKey{"runArgs", Standing::Ignored, Reason::OpensHost},
    LeftKey{"secrets", Standing::Ignored, Reason::UsesSecret},
    LeftKey{"securityOpt", Standing::Ignored, Reason::OpensHost},
    LeftKey{"settings", Standing::Ignored, Reason::EditorOnly},
    LeftKey{"shutdownAction", Standing::Ignored, Reason::PlaceDecides},
    LeftKey{"updateRemoteUserUID", Standing::Ignored, Reason::PlaceDecides},
    LeftKey{"userEnvProbe", Standing::Ignored, Reason::PlaceDecides},
    LeftKey{"waitFor", Standing::Ignored, Reason::PlaceDecides},
    LeftKey{"workspaceMount", Standing::Ignored, Reason::OpensHost},
};

constexpr std::array<std::string_view, 7> baseKeys{"build", "context", "dockerComposeFile", "dockerFile",
                                                   "image", "service", "runServices"};

/// Without a base of that kind, nothing else looks at these.
void readLoneBaseKey(DocumentReading& reading, const Devcontainer& devcontainer, const std::string& key)
{
    const json& root = reading.root();
    const bool hasBase =
        root.contains("image") || root.contains("dockerFile") || root.contains("dockerComposeFile")
        || (root.contains("build") && root["build"].is_object() && root["build"].contains("dockerfile"));
    if (!hasBase && std::holds_alternative<std::monostate>(devcontainer.base))
        reading.remark(pointerTo("", key), Standing::Refused, Reason::NoBase);
}

void readKey(DocumentReading& reading, Devcontainer& devcontainer, const std::string& key, const json& value)
{
    const std::string pointer = pointerTo("", key);
    const auto named = [&key](const auto& one) { return one.key == key; };
    if (const auto taken = std::find_if(takenKeys.begin(), takenKeys.end(), named); taken != takenKeys.end())
        return taken->read(reading, devcontainer, pointer, value);
    if (const auto left = std::find_if(leftKeys.begin(), leftKeys.end(), named); left != leftKeys.end())
        return reading.remark(pointer, left->standing, left->reason,
                              value.is_string() ? value.get_ref<const std::string&>() : value.dump());
    if (std::find(baseKeys.begin(), baseKeys.end(), key) != baseKeys.end())
        return readLoneBaseKey(reading, devcontainer, key);
    reading.remark(pointer, Standing::NotSupported, Reason::UnknownKey, key);
}

} // namespace

Result<Devcontainer> devcontainerFrom(std::string_view text, const DevcontainerWhere& where)
{
    const auto document = documentFromJsonc(text);
    if (!document)
        return tl::unexpected(document.error());
    if (!document->value.is_object())
        return fail(ErrorKind::Malformed, "JSON", "line 1, column 1: not an object");

    Devcontainer devcontainer;
    DocumentReading reading(*document, where.file, where.folderName, withoutLocalVariables);
    readDevcontainerBase(reading, devcontainer);
    for (const auto& [key, value] : document->value.items())
        readKey(reading, devcontainer, key, value);
    std::stable_sort(devcontainer.commands.begin(), devcontainer.commands.end(),
                     [](const SetupCommand& a, const SetupCommand& b) { return a.moment < b.moment; });
    devcontainer.remarks = reading.takeRemarks();
    return devcontainer;
}

} // namespace pupitre
