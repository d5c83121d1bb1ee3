// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See workjson.h.
#include "core/wire/workjson.h"

#include "core/wire/fields.h"
#include "core/wire/pathjson.h"

#include <algorithm>

namespace pupitre
{

namespace
{

constexpr NamedValues<WorkEntryKind, 4> entryKinds{{{WorkEntryKind::File, "file"},
                                                    {WorkEntryKind::Folder, "folder"},
                                                    {WorkEntryKind::Link, "link"},
                                                    {WorkEntryKind::Other, "other"}}};

Json entryJson(const WorkEntry& entry)
{
    Json json{
        {"name", pathToJson(entry.name)}, {"kind", entryKinds.name(entry.kind)}, {"at", toIso(entry.at)}};
    if (entry.kind == WorkEntryKind::File)
        json["bytes"] = entry.bytes;
    if (entry.kind == WorkEntryKind::Link)
        json["target"] = pathToJson(entry.target);
    return json;
}

/// A single part of a path, whatever its bytes.
bool isName(const std::string& name)
{
    return !name.empty() && name != "." && name != ".." && name.find('/') == std::string::npos
           && name.find('\0') == std::string::npos;
}

Result<WorkEntry> entryFrom(const Json& json)
{
    Fields f(json, "entry");
    WorkEntry entry;
    entry.kind = entryKinds.read(f, "kind", WorkEntryKind::Other);
    entry.bytes = static_cast<std::uint64_t>(f.integerOr("bytes", 0, 0));
    entry.at = f.instant("at");
    entry.name = f.take(pathFromJson(json.is_object() ? json.value("name", Json()) : Json()));
    if (entry.kind == WorkEntryKind::Link)
        entry.target = f.take(pathFromJson(json.value("target", Json(""))));
    if (!isName(entry.name))
        f.complain("name");
    return f.finish(std::move(entry));
}

} // namespace

Json toJson(const WorkListing& listing)
{
    Json entries = Json::array();
    for (const WorkEntry& entry : listing.entries)
        entries.push_back(entryJson(entry));
    Json json{{"entries", std::move(entries)}};
    if (listing.more > 0)
        json["more"] = listing.more;
    if (listing.moreAtLeast)
        json["moreAtLeast"] = true;
    return json;
}

Result<WorkListing> workListingFromJson(const Json& json)
{
    Fields f(json, "listing");
    WorkListing listing;
    for (const Json& entry : f.list("entries"))
        listing.entries.push_back(f.take(entryFrom(entry)));
    listing.more = static_cast<std::uint64_t>(f.integerOr("more", 0, 0));
    listing.moreAtLeast = f.flagOr("moreAtLeast", false);
    if (listing.entries.size() > mostListed)
        f.complain("entries");
    std::ranges::sort(listing.entries, {}, &WorkEntry::name);
    return f.finish(std::move(listing));
}

} // namespace pupitre
