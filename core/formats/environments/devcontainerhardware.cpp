// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ports and what is asked of the machine.
#include "core/formats/environments/devcontainerparts.h"

#include <algorithm>
#include <charconv>

namespace pupitre
{

using nlohmann::json;

namespace
{

std::optional<int> wholeNumber(std::string_view text)
{
    int number = 0;
    const char* end = text.data() + text.size();
    const auto [rest, code] = std::from_chars(text.data(), end, number);
    return code == std::errc() && rest == end ? std::optional(number) : std::nullopt;
}

/// 3000, "3000", "db:5432".
std::optional<ForwardedPort> portFrom(const json& value)
{
    ForwardedPort port;
    if (value.is_number_integer()) {
        const auto number = value.get<std::int64_t>();
        port.port = number > 0 && number <= 65535 ? static_cast<int>(number) : 0;
    } else if (value.is_string()) {
        const std::string_view text = value.get_ref<const std::string&>();
        const auto colon = text.rfind(':');
        const std::string_view number = colon == std::string_view::npos ? text : text.substr(colon + 1);
        if (colon != std::string_view::npos)
            port.host = text.substr(0, colon);
        const bool named = colon != 0 && std::all_of(port.host.begin(), port.host.end(), [](char c) {
                               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                                      || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
                           });
        if (!named || port.host.substr(0, 1) == "-" || port.host.size() > 253)
            return std::nullopt;
        if (port.host == "localhost")
            port.host.clear();
        port.port = wholeNumber(number).value_or(0);
    }
    return port.port > 0 && port.port <= 65535 ? std::optional(port) : std::nullopt;
}

void readCount(DocumentReading& reading, int& into, const std::string& pointer, const json& value)
{
    if (!value.is_number_integer())
        return reading.wrongType(pointer, "whole number");
    const auto number = value.get<std::int64_t>();
    if (number < 1 || number > 1'000'000) // more than any machine has
        return reading.wrongValue(pointer, value.dump());
    reading.take(pointer);
    into = static_cast<int>(number);
}

void readSize(DocumentReading& reading, std::uint64_t& into, const std::string& pointer, const json& value)
{
    const auto text = reading.text(pointer, value);
    if (!text)
        return;
    const auto bytes = bytesOf(text->text);
    if (!bytes)
        return reading.wrongValue(pointer, text->text);
    reading.take(pointer, *text);
    into = *bytes;
}

void readGpu(DocumentReading& reading, HostRequirements& into, const std::string& pointer, const json& value)
{
    if (value.is_boolean() || value == "optional") {
        into.gpu = value.is_string()   ? GpuWish::Optional
                   : value.get<bool>() ? GpuWish::Required
                                       : GpuWish::None;
        return reading.take(pointer);
    }
    if (value.is_string())
        return reading.wrongValue(pointer, value.get_ref<const std::string&>());
    if (!value.is_object())
        return reading.wrongType(pointer, "true, false, \"optional\" or object");
    into.gpu = GpuWish::Required;
    reading.take(pointer);
    if (const auto cores = value.find("cores"); cores != value.end())
        readCount(reading, into.gpuCores, pointerTo(pointer, "cores"), *cores);
    if (const auto memory = value.find("memory"); memory != value.end())
        readSize(reading, into.gpuMemoryBytes, pointerTo(pointer, "memory"), *memory);
    reading.unknownKeys(pointer, value, {"cores", "memory"});
}

void readPortAttributes(DocumentReading& reading, ForwardedPort& port, const std::string& pointer,
                        const json& attributes)
{
    for (const auto& [key, value] : attributes.items()) {
        const std::string here = pointerTo(pointer, key);
        if (key != "label") {
            reading.remark(here, RemarkStanding::Ignored, RemarkReason::EditorOnly);
        } else if (const auto text = reading.text(here, value)) {
            port.label = remarkText(text->text);
            reading.take(here, *text);
        }
    }
}

} // namespace

void readDevcontainerPorts(DocumentReading& reading, Devcontainer& devcontainer, const std::string& pointer,
                           const json& value)
{
    if (!value.is_array())
        return reading.wrongType(pointer, "list");
    for (std::size_t i = 0; i < value.size(); ++i) {
        const std::string here = pointerTo(pointer, i);
        const auto port = portFrom(value[i]);
        if (!port) {
            reading.wrongValue(here, value[i].is_string() ? value[i].get_ref<const std::string&>()
                                                          : value[i].dump());
            continue;
        }
        reading.take(here);
        auto& ports = devcontainer.ports;
        if (std::find(ports.begin(), ports.end(), *port) == ports.end())
            ports.push_back(*port);
    }
}

void readDevcontainerPortLabels(DocumentReading& reading, Devcontainer& devcontainer,
                                const std::string& pointer, const json& value)
{
    if (!value.is_object())
        return reading.wrongType(pointer, "object");
    for (const auto& [key, attributes] : value.items()) {
        const std::string here = pointerTo(pointer, key);
        if (!attributes.is_object()) {
            reading.wrongType(here, "object");
            continue;
        }
        const auto named = portFrom(key);
        const auto port =
            std::find_if(devcontainer.ports.begin(), devcontainer.ports.end(), [&](const auto& p) {
                return named && p.port == named->port && p.host == named->host;
            });
        if (port == devcontainer.ports.end()) // for ports that an editor finds by itself
            reading.remark(here, RemarkStanding::Ignored, RemarkReason::EditorOnly);
        else
            readPortAttributes(reading, *port, here, attributes);
    }
}

void readDevcontainerRequirements(DocumentReading& reading, Devcontainer& devcontainer,
                                  const std::string& pointer, const json& value)
{
    if (!value.is_object())
        return reading.wrongType(pointer, "object");
    HostRequirements& into = devcontainer.requirements;
    for (const auto& [key, one] : value.items()) {
        const std::string here = pointerTo(pointer, key);
        if (key == "cpus")
            readCount(reading, into.cpus, here, one);
        else if (key == "memory")
            readSize(reading, into.memoryBytes, here, one);
        else if (key == "storage")
            readSize(reading, into.storageBytes, here, one);
        else if (key == "gpu")
            readGpu(reading, into, here, one);
        else
            reading.remark(here, RemarkStanding::NotSupported, RemarkReason::UnknownKey, key);
    }
}

} // namespace pupitre
