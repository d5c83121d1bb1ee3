// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/composefile.h"

#include "core/formats/environments/composevariables.h"
#include "core/formats/environments/documentreading.h"
#include "core/formats/environments/folderpath.h"
#include "core/formats/environments/yamldocument.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace pupitre
{

using nlohmann::json;

namespace
{

struct ComposeKey {
    std::string_view key;
    RemarkStanding standing;
    RemarkReason reason;
};

constexpr ComposeKey opensHost(std::string_view key)
{
    return {key, RemarkStanding::Ignored, RemarkReason::OpensHost};
}
constexpr ComposeKey placeDecides(std::string_view key)
{
    return {key, RemarkStanding::Ignored, RemarkReason::PlaceDecides};
}
constexpr ComposeKey notDone(std::string_view key)
{
    return {key, RemarkStanding::NotSupported, RemarkReason::NotDone};
}
constexpr ComposeKey usesSecret(std::string_view key)
{
    return {key, RemarkStanding::Ignored, RemarkReason::UsesSecret};
}
constexpr ComposeKey description(std::string_view key)
{
    return {key, RemarkStanding::Ignored, RemarkReason::Description};
}

/// compose-spec/spec.md, the keys of a service that are not taken.
constexpr std::array leftServiceKeys{
    opensHost("cap_add"),
    opensHost("cgroup"),
    opensHost("cgroup_parent"),
    opensHost("device_cgroup_rules"),
    opensHost("devices"),
    opensHost("ipc"),
    opensHost("network_mode"),
    opensHost("pid"),
    opensHost("privileged"),
    opensHost("security_opt"),
    opensHost("sysctls"),
    opensHost("userns_mode"),
    opensHost("uts"),
    opensHost("volumes"),
    opensHost("volumes_from"),
    placeDecides("cap_drop"),
    placeDecides("command"),
    placeDecides("container_name"),
    placeDecides("cpus"),
    placeDecides("deploy"),
    placeDecides("dns"),
    placeDecides("entrypoint"),
    placeDecides("group_add"),
    placeDecides("healthcheck"),
    placeDecides("hostname"),
    placeDecides("init"),
    placeDecides("logging"),
    placeDecides("mem_limit"),
    placeDecides("platform"),
    placeDecides("pull_policy"),
    placeDecides("read_only"),
    placeDecides("restart"),
    placeDecides("shm_size"),
    placeDecides("stdin_open"),
    placeDecides("stop_grace_period"),
    placeDecides("stop_signal"),
    placeDecides("tmpfs"),
    placeDecides("tty"),
    placeDecides("ulimits"),
    notDone("depends_on"),
    notDone("develop"),
    notDone("extends"),
    notDone("extra_hosts"),
    notDone("external_links"),
    notDone("gpus"),
    notDone("links"),
    notDone("networks"),
    notDone("profiles"),
    notDone("runtime"),
    usesSecret("configs"),
    usesSecret("credential_spec"),
    usesSecret("secrets"),
    description("annotations"),
    description("labels"),
    ComposeKey{"env_file", RemarkStanding::Ignored, RemarkReason::ReadsOwnComputer},
};

constexpr std::array leftTopKeys{
    notDone("include"),    notDone("networks"), notDone("volumes"),     usesSecret("configs"),
    usesSecret("secrets"), description("name"), description("version"),
};

template <class Keys>
void leave(DocumentReading& reading, const Keys& keys, const std::string& pointer, const std::string& key)
{
    const auto found =
        std::find_if(keys.begin(), keys.end(), [&](const ComposeKey& one) { return one.key == key; });
    if (found != keys.end())
        reading.remark(pointer, found->standing, found->reason);
    else if (key.compare(0, 2, "x-") == 0) // the specification's way to say something to others
        reading.remark(pointer, RemarkStanding::Ignored, RemarkReason::Description);
    else
        reading.remark(pointer, RemarkStanding::NotSupported, RemarkReason::UnknownKey, key);
}

/// {NAME: value} or ["NAME=value"]. A name alone would be given the own computer's value.
std::map<std::string, std::string> composeVariables(DocumentReading& reading, const std::string& pointer,
                                                    const json& value)
{
    std::map<std::string, std::string> variables;
    const auto add = [&](const std::string& here, const std::string& name, const json& one) {
        if (one.is_null())
            reading.remark(here, RemarkStanding::Ignored, RemarkReason::ReadsOwnComputer, name);
        else
            reading.variable(variables, here, name, one);
    };
    if (value.is_object()) {
        for (const auto& [name, one] : value.items())
            add(pointerTo(pointer, name), name, one);
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            const std::string here = pointerTo(pointer, i);
            if (!value[i].is_string()) {
                reading.wrongType(here, "text");
                continue;
            }
            const auto& entry = value[i].get_ref<const std::string&>();
            const auto equals = entry.find('=');
            add(here, entry.substr(0, equals),
                equals == std::string::npos ? json() : json(entry.substr(equals + 1)));
        }
    } else {
        reading.wrongType(pointer, "object or list");
    }
    return variables;
}

void readComposeBuild(DocumentReading& reading, ComposeService& service, const std::string& pointer,
                      const json& value)
{
    DevcontainerBuild build;
    std::optional<std::string> context = folderOf(reading.file());
    std::string file = "Dockerfile";
    if (value.is_string()) {
        context = reading.path(pointer, value);
    } else if (value.is_object()) {
        if (value.contains("context"))
            context = reading.path(pointerTo(pointer, "context"), value.at("context"));
        if (value.contains("args"))
            build.args = composeVariables(reading, pointerTo(pointer, "args"), value.at("args"));
        if (value.contains("target"))
            build.target = reading.plainName(pointerTo(pointer, "target"), value.at("target")).value_or("");
        if (value.contains("dockerfile")) {
            const std::string here = pointerTo(pointer, "dockerfile");
            const auto named = reading.text(here, value.at("dockerfile"));
            if (named)
                reading.take(here, *named);
            file = named ? named->text : std::string();
        }
        for (const auto& [key, one] : value.items()) // networks, hosts, secrets and privileges of the build
            if (key != "context" && key != "args" && key != "target" && key != "dockerfile")
                reading.remark(pointerTo(pointer, key), RemarkStanding::Ignored, RemarkReason::OpensHost,
                               key);
    } else {
        return reading.wrongType(pointer, "text or object");
    }
    if (!context || file.empty())
        return reading.untake(pointer);
    const auto inside = pathInside(*context, file); // relative to the context, not to the file
    if (!inside || inside->empty()) {
        reading.untake(pointer);
        return reading.remark(pointer, RemarkStanding::Refused, RemarkReason::LeavesFolder, file);
    }
    build.containerfile = *inside;
    build.context = *context;
    service.build = std::move(build);
}

/// "8080:80", "80/tcp", "127.0.0.1:8080:80", {target: 80}: the container's side.
int composePort(const json& value)
{
    std::string_view text;
    if (value.is_object() && value.contains("target") && value.at("target").is_string())
        text = value.at("target").get_ref<const std::string&>();
    else if (value.is_string())
        text = value.get_ref<const std::string&>();
    text = text.substr(0, text.find('/'));
    if (const auto colon = text.rfind(':'); colon != std::string_view::npos)
        text.remove_prefix(colon + 1);
    int port = 0;
    const auto [rest, code] = std::from_chars(text.data(), text.data() + text.size(), port);
    return code == std::errc() && rest == text.data() + text.size() && port > 0 && port <= 65535 ? port : 0;
}

void readComposePorts(DocumentReading& reading, ComposeService& service, const std::string& pointer,
                      const json& value)
{
    if (!value.is_array())
        return reading.wrongType(pointer, "list");
    for (std::size_t i = 0; i < value.size(); ++i) {
        const std::string here = pointerTo(pointer, i);
        const int port = composePort(value[i]);
        if (port == 0) { // a range, or a variable
            reading.remark(here, RemarkStanding::NotSupported, RemarkReason::NotDone, value[i].dump());
            continue;
        }
        reading.remark(here, RemarkStanding::Taken, RemarkReason::TakenOverChanged, std::to_string(port));
        const ForwardedPort one{{}, port, {}};
        if (std::find(service.ports.begin(), service.ports.end(), one) == service.ports.end())
            service.ports.push_back(one);
    }
}

void readService(DocumentReading& reading, ComposeService& service, const std::string& pointer,
                 const json& value)
{
    for (const auto& [key, one] : value.items()) {
        const std::string here = pointerTo(pointer, key);
        if (key == "image" && value.contains("build")) // the name that what is built would get
            reading.remark(here, RemarkStanding::Ignored, RemarkReason::OtherWins,
                           pointerTo(pointer, "build"));
        else if (key == "image")
            service.image = reading.image(here, one).value_or("");
        else if (key == "build")
            readComposeBuild(reading, service, here, one);
        else if (key == "environment")
            service.environment = composeVariables(reading, here, one);
        else if (key == "user")
            service.user = reading.user(here, one).value_or("");
        else if (key == "working_dir")
            service.workingFolder = reading.innerPath(here, one).value_or("");
        else if (key == "ports" || key == "expose")
            readComposePorts(reading, service, here, one);
        else
            leave(reading, leftServiceKeys, here, key);
    }
}

} // namespace

Result<ComposeService> composeServiceFrom(std::string_view text, std::string_view wanted,
                                          const std::string& file)
{
    const auto document = documentFromYaml(text);
    if (!document)
        return tl::unexpected(document.error());
    const json& root = document->value;
    if (!root.is_object() || !root.contains("services") || !root["services"].is_object())
        return fail(ErrorKind::Malformed, "YAML", "line 1, column 1: no services");
    const json& services = root["services"];

    ComposeService service;
    service.name = wanted;
    if (wanted.empty() && services.size() == 1)
        service.name = services.begin().key();
    if (!services.contains(service.name) || !services[service.name].is_object())
        return fail(ErrorKind::NotFound, remarkText(wanted), "services: " + std::to_string(services.size()));

    DocumentReading reading(*document, file, {}, withoutComposeVariables);
    for (const auto& [name, one] : services.items()) {
        const std::string pointer = pointerTo("/services", name);
        if (name == service.name) {
            readService(reading, service, pointer, one);
        } else {
            service.otherServices.push_back(remarkText(name));
            reading.remark(pointer, RemarkStanding::NotSupported, RemarkReason::NotDone, name);
        }
    }
    for (const auto& [key, one] : root.items())
        if (key != "services")
            leave(reading, leftTopKeys, pointerTo("", key), key);
    service.remarks = reading.takeRemarks();
    return service;
}

} // namespace pupitre
