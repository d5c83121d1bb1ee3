// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See sharedfiles.h.
#include "core/services/making/sharedfiles.h"

#include "core/services/handins/treelist.h"
#include "core/wire/methods.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

void readShared(PlaceBook& places, const CourseRef& course, const std::string& tree,
                Reply<std::vector<ManifestEntry>> reply)
{
    PlaceLink* link = places.link(course.place);
    if (link == nullptr)
        return reply(fail(ErrorKind::NotFound, course.place.text()));
    link->call(method::treeManifest, {{"course", course.course.text()}, {"tree", tree}},
               Reply<Json>(&places, [reply = std::move(reply)](const Result<Json>& answer) {
                   if (!answer && answer.error().kind == ErrorKind::NotFound)
                       return reply(std::vector<ManifestEntry>());
                   reply(answer ? treeListFromJson(*answer) : tl::unexpected(answer.error()));
               }));
}

Result<void> stageDocuments(const std::vector<std::filesystem::path>& files,
                            const std::filesystem::path& staging)
{
    for (const std::filesystem::path& file : files) {
        std::error_code error;
        const std::filesystem::path to = staging / file.filename();
        if (std::filesystem::exists(to, error))
            return fail(ErrorKind::AlreadyExists, file.filename().string());
        std::filesystem::copy_file(file, to, error);
        if (error)
            return fail(ErrorKind::FileUnreadable, file.string(), error.message());
    }
    return {};
}

Task addDocuments(PlaceBook& places, const CourseRef& course, const std::filesystem::path& staging,
                  Reply<TransferDone> reply)
{
    PlaceLink* link = places.link(course.place);
    if (link == nullptr) {
        reply(fail(ErrorKind::NotFound, course.place.text()));
        return {};
    }
    return link->upload(
        {course.course.text(), "documents"}, staging,
        [reply = std::move(reply)](const Result<TransferDone>& done) { reply(done); },
        [](const TransferProgress&) {});
}

} // namespace pupitre
