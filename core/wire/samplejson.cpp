// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See samplejson.h. The limits are far above any machine, and low enough that sums of what was read do not
// overflow.
#include "core/wire/samplejson.h"

#include "core/wire/fields.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace pupitre
{

namespace
{
constexpr std::size_t mostGpus = 1024;
constexpr std::size_t mostHoldings = 1024; // of one GPU
constexpr std::size_t mostInstances = 4096;
constexpr std::size_t longestName = 255;
constexpr std::int64_t mostMemory = std::int64_t{1} << 50;
constexpr std::int64_t mostDisk = std::int64_t{1} << 60;
constexpr double mostCores = 65536;
constexpr double mostWatts = 1e6;
constexpr double mostDegrees = 1000;
constexpr double mostPerSecond = 1e15;
constexpr std::int64_t longestMs = 24LL * 3600 * 1000;

constexpr NamedValues<OwnerKind, 5> ownerKinds{{{OwnerKind::Seat, "seat"},
                                                {OwnerKind::Experiment, "experiment"},
                                                {OwnerKind::Account, "account"},
                                                {OwnerKind::Others, "others"},
                                                {OwnerKind::Nobody, "nobody"}}};

void put(Json& json, const char* name, std::optional<double> figure)
{
    if (figure && std::isfinite(*figure))
        json[name] = *figure;
}

void put(Json& json, const char* name, std::optional<std::int64_t> figure)
{
    if (figure)
        json[name] = *figure;
}

std::optional<double> number(Fields& f, const char* name, double most)
{
    const auto read = f.maybeNumber(name);
    if (read && *read > most)
        f.complain(name);
    return read;
}

std::optional<std::int64_t> bytes(Fields& f, const Json& json, const char* name, std::int64_t most)
{
    if (!json.is_object() || !json.contains(name) || json[name].is_null())
        return std::nullopt;
    return f.integerOr(name, 0, 0, most);
}

/// Shown to people, and written into files a line each.
std::string nameIn(Fields& f, const char* member, std::size_t least)
{
    std::string name = f.textOr(member, {});
    const bool plain = std::all_of(name.begin(), name.end(),
                                   [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7f; });
    if (!plain || name.size() < least || name.size() > longestName)
        f.complain(member);
    return name;
}

Owner ownerIn(Fields& f)
{
    return f.take(ownerFromText(f.text("owner")));
}

Json toJson(const GpuHolding& holding)
{
    Json json{{"owner", ownerText(holding.owner)}};
    put(json, "memory", holding.memoryBytes);
    if (holding.processes != 0)
        json["processes"] = holding.processes;
    if (holding.given)
        json["given"] = true;
    return json;
}

Result<GpuHolding> holdingFromJson(const Json& json)
{
    Fields f(json, "holding");
    GpuHolding holding;
    holding.owner = ownerIn(f);
    holding.memoryBytes = bytes(f, json, "memory", mostMemory);
    holding.processes = static_cast<int>(f.integerOr("processes", 0, 0, 1'000'000));
    holding.given = f.flagOr("given", false);
    return f.finish(std::move(holding));
}

/// A list without two of the same key.
template <class T, class Read, class Key>
std::vector<T> listIn(Fields& f, const char* name, std::size_t most, const Read& read, const Key& key)
{
    std::vector<T> all;
    const Json& list = f.list(name);
    if (list.size() > most) {
        f.complain(name);
        return all;
    }
    std::set<std::remove_cvref_t<std::invoke_result_t<Key, const T&>>> seen;
    for (const Json& one : list) {
        all.push_back(f.take(Result<T>(read(one))));
        if (!seen.insert(std::invoke(key, all.back())).second)
            f.complain(name);
    }
    return all;
}

Json toJson(const GpuReading& gpu)
{
    Json json{{"uuid", gpu.uuid}, {"index", gpu.index}, {"name", gpu.name}};
    put(json, "utilisation", gpu.utilisation);
    put(json, "memoryUsed", gpu.memoryUsedBytes);
    put(json, "memoryTotal", gpu.memoryTotalBytes);
    put(json, "watts", gpu.powerWatts);
    put(json, "wattsLimit", gpu.powerLimitWatts);
    put(json, "temperature", gpu.temperature);
    put(json, "temperatureLimit", gpu.temperatureLimit);
    for (const GpuHolding& holding : gpu.holdings)
        json["holdings"].push_back(toJson(holding));
    return json;
}

Result<GpuReading> gpuFromJson(const Json& json)
{
    Fields f(json, "gpu");
    GpuReading gpu;
    gpu.uuid = nameIn(f, "uuid", 1);
    gpu.index = static_cast<int>(f.integerOr("index", 0, 0, 1'000'000));
    gpu.name = nameIn(f, "name", 0);
    gpu.utilisation = number(f, "utilisation", 1);
    gpu.memoryUsedBytes = bytes(f, json, "memoryUsed", mostMemory);
    gpu.memoryTotalBytes = bytes(f, json, "memoryTotal", mostMemory);
    gpu.powerWatts = number(f, "watts", mostWatts);
    gpu.powerLimitWatts = number(f, "wattsLimit", mostWatts);
    gpu.temperature = number(f, "temperature", mostDegrees);
    gpu.temperatureLimit = number(f, "temperatureLimit", mostDegrees);
    gpu.holdings = listIn<GpuHolding>(f, "holdings", mostHoldings, holdingFromJson, &GpuHolding::owner);
    return f.finish(std::move(gpu));
}

/// What a machine and an instance have alike.
template <class Reading>
void putRates(Json& json, const Reading& reading)
{
    put(json, "diskRead", reading.diskReadPerSecond);
    put(json, "diskWritten", reading.diskWrittenPerSecond);
    put(json, "received", reading.receivedPerSecond);
    put(json, "sent", reading.sentPerSecond);
}

template <class Reading>
void readRates(Fields& f, Reading& reading)
{
    reading.diskReadPerSecond = number(f, "diskRead", mostPerSecond);
    reading.diskWrittenPerSecond = number(f, "diskWritten", mostPerSecond);
    reading.receivedPerSecond = number(f, "received", mostPerSecond);
    reading.sentPerSecond = number(f, "sent", mostPerSecond);
}

Json toJson(const InstanceReading& instance)
{
    Json json{{"owner", ownerText(instance.owner)}};
    put(json, "cores", instance.cores);
    put(json, "coresLimit", instance.coresLimit);
    put(json, "memory", instance.memoryBytes);
    put(json, "memoryLimit", instance.memoryLimitBytes);
    putRates(json, instance);
    return json;
}

Result<InstanceReading> instanceReadingFromJson(const Json& json)
{
    Fields f(json, "instance");
    InstanceReading instance;
    instance.owner = ownerIn(f);
    instance.cores = number(f, "cores", mostCores);
    instance.coresLimit = number(f, "coresLimit", mostCores);
    instance.memoryBytes = bytes(f, json, "memory", mostMemory);
    instance.memoryLimitBytes = bytes(f, json, "memoryLimit", mostMemory);
    readRates(f, instance);
    return f.finish(std::move(instance));
}

Json toJson(const HostReading& machine)
{
    Json json = Json::object();
    put(json, "cores", machine.cores);
    if (machine.coresTotal != 0)
        json["coresTotal"] = machine.coresTotal;
    put(json, "memoryUsed", machine.memoryUsedBytes);
    put(json, "memoryTotal", machine.memoryTotalBytes);
    put(json, "diskUsed", machine.diskUsedBytes);
    put(json, "diskTotal", machine.diskTotalBytes);
    putRates(json, machine);
    return json;
}

Result<HostReading> machineFromJson(const Json& json)
{
    Fields f(json, "machine");
    HostReading machine;
    machine.cores = number(f, "cores", mostCores);
    machine.coresTotal = static_cast<int>(f.integerOr("coresTotal", 0, 0, static_cast<int>(mostCores)));
    machine.memoryUsedBytes = bytes(f, json, "memoryUsed", mostMemory);
    machine.memoryTotalBytes = bytes(f, json, "memoryTotal", mostMemory);
    machine.diskUsedBytes = bytes(f, json, "diskUsed", mostDisk);
    machine.diskTotalBytes = bytes(f, json, "diskTotal", mostDisk);
    readRates(f, machine);
    return f.finish(std::move(machine));
}

Result<Owner> seatFromText(std::string_view text)
{
    std::array<std::string_view, 3> parts;
    for (std::string_view& part : parts) {
        const auto slash = std::min(text.find('/'), text.size());
        part = text.substr(0, slash);
        text.remove_prefix(std::min(slash + 1, text.size()));
    }
    Owner owner;
    owner.kind = OwnerKind::Seat;
    const auto course = CourseId::parse(parts[0]);
    const auto tp = parts[1].empty() ? TpId() : TpId::parse(parts[1]);
    const auto seat = parts[2].empty() ? SeatId() : SeatId::parse(parts[2]);
    if (!course || !tp || !seat || !text.empty())
        return fail(ErrorKind::Malformed, "owner", "seat");
    owner.course = *course;
    owner.tp = *tp;
    owner.seat = *seat;
    return owner;
}
} // namespace

std::string ownerText(const Owner& owner)
{
    std::string text = ownerKinds.name(owner.kind);
    if (owner.kind == OwnerKind::Experiment)
        text += '/' + owner.experiment;
    if (owner.kind != OwnerKind::Seat)
        return text;
    text += '/' + owner.course.text();
    if (!owner.tp.empty() || !owner.seat.empty())
        text += '/' + owner.tp.text();
    if (!owner.seat.empty())
        text += '/' + owner.seat.text();
    return text;
}

Result<Owner> ownerFromText(std::string_view text)
{
    const auto slash = std::min(text.find('/'), text.size());
    const auto kind = ownerKinds.value(text.substr(0, slash));
    const std::string_view rest = text.substr(std::min(slash + 1, text.size()));
    if (kind == OwnerKind::Seat)
        return seatFromText(rest);
    Owner owner;
    owner.kind = kind.value_or(OwnerKind::Nobody);
    if (kind == OwnerKind::Experiment && isValidId(rest))
        owner.experiment = rest;
    else if (!kind || kind == OwnerKind::Experiment || slash != text.size())
        return fail(ErrorKind::Malformed, "owner", std::string(text.substr(0, 64)));
    return owner;
}

Json toJson(const Sample& sample)
{
    Json json{{"at", toIso(sample.at)},
              {"coversMs", sample.covers.count()},
              {"host", sample.host},
              {"machine", toJson(sample.machine)}};
    for (const GpuReading& gpu : sample.gpus)
        json["gpus"].push_back(toJson(gpu));
    for (const InstanceReading& instance : sample.instances)
        json["instances"].push_back(toJson(instance));
    return json;
}

Result<Sample> sampleFromJson(const Json& json)
{
    Fields f(json, "sample");
    Sample sample;
    sample.at = f.instant("at");
    sample.covers = std::chrono::milliseconds(f.integerOr("coversMs", 0, 0, longestMs));
    sample.host = nameIn(f, "host", 1);
    sample.machine = f.take(machineFromJson(f.object("machine")));
    sample.gpus = listIn<GpuReading>(f, "gpus", mostGpus, gpuFromJson, &GpuReading::uuid);
    sample.instances = listIn<InstanceReading>(f, "instances", mostInstances, instanceReadingFromJson,
                                               &InstanceReading::owner);
    return f.finish(std::move(sample));
}

Result<SamplePage> samplePageFromJson(const Json& json)
{
    Fields f(json, "samples");
    SamplePage page;
    page.ring = nameIn(f, "ring", 0);
    page.more = f.flagOr("more", false);
    for (const Json& one : f.list("samples")) {
        Fields entry(one, "samples");
        const std::int64_t number = entry.integerOr("number", 0, 1);
        if (number <= page.last)
            f.complain("number");
        page.last = f.take(entry.finish(number));
        if (auto sample = sampleFromJson(entry.object("sample")))
            page.samples.push_back({page.last, *std::move(sample)});
    }
    return f.finish(std::move(page));
}

} // namespace pupitre
