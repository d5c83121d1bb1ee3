// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wire/previewjson.h"

#include "core/wire/fields.h"
#include "core/wire/pathjson.h"

namespace pupitre
{

namespace
{

constexpr NamedValues<FileFate, 3> fates{
    {{FileFate::Changed, "changed"}, {FileFate::Added, "added"}, {FileFate::Removed, "removed"}}};

std::uint64_t count(Fields& fields, const char* name)
{
    return static_cast<std::uint64_t>(fields.integerOr(name, 0, 0));
}

Result<FileChange> fileChangeFromJson(const Json& json)
{
    Fields f(json, "change");
    FileChange change;
    change.fate = fates.read(f, "fate", FileFate::Changed);
    change.bytes = count(f, "bytes");
    change.path = f.take(pathFromJson(json.is_object() ? json.value("path", Json()) : Json()));
    return f.finish(std::move(change));
}

} // namespace

Json toJson(const HandInPreview& preview)
{
    Json changes = Json::array();
    for (const FileChange& change : preview.changes)
        changes.push_back(
            {{"path", pathToJson(change.path)}, {"fate", fates.name(change.fate)}, {"bytes", change.bytes}});
    return {{"files", preview.files},
            {"bytes", preview.bytes},
            {"unchanged", preview.unchanged},
            {"changes", std::move(changes)},
            {"more", preview.more}};
}

Result<HandInPreview> handInPreviewFromJson(const Json& json)
{
    Fields f(json, "preview");
    HandInPreview preview;
    preview.files = count(f, "files");
    preview.bytes = count(f, "bytes");
    preview.unchanged = count(f, "unchanged");
    for (const Json& change : f.list("changes"))
        preview.changes.push_back(f.take(fileChangeFromJson(change)));
    preview.more = count(f, "more");
    return f.finish(std::move(preview));
}

} // namespace pupitre
