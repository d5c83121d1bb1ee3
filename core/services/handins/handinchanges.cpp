// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See handinchanges.h.
#include "core/services/handins/handinchanges.h"

#include "core/services/handins/treelist.h"
#include "core/wire/methods.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace pupitre
{

namespace
{
constexpr std::string_view filesFolder = "files/"; // of a submission; beside it lie its receipt and manifest

/// What the student has of a submission's folder.
std::vector<ManifestEntry> filesOf(std::vector<ManifestEntry> entries)
{
    std::erase_if(entries, [](const ManifestEntry& entry) { return !entry.path.starts_with(filesFolder); });
    for (ManifestEntry& entry : entries)
        entry.path.erase(0, filesFolder.size());
    return entries;
}

void readManifest(PlaceBook& places, const TpRef& tp, const std::string& tree,
                  std::function<void(Result<std::vector<ManifestEntry>>)> then)
{
    PlaceLink* link = places.link(tp.place);
    if (link == nullptr)
        return then(fail(ErrorKind::NotFound, tp.place.text()));
    link->call(method::treeManifest, {{"course", tp.course.text()}, {"tree", tree}},
               Reply<Json>(&places, [then = std::move(then)](const Result<Json>& answer) {
                   then(answer ? treeListFromJson(*answer) : tl::unexpected(answer.error()));
               }));
}
} // namespace

HandInChanges changesBetween(const std::vector<ManifestEntry>& handedOut,
                             const std::vector<ManifestEntry>& handedIn)
{
    std::map<std::string_view, const ManifestEntry*> before;
    for (const ManifestEntry& entry : handedOut)
        before.emplace(entry.path, &entry);
    HandInChanges result;
    for (const ManifestEntry& entry : handedIn) {
        const auto was = before.find(entry.path);
        if (was == before.end()) {
            result.changes.push_back({entry.path, FileFate::Added, entry.size});
            continue;
        }
        if (was->second->sha256 == entry.sha256)
            ++result.unchanged;
        else
            result.changes.push_back({entry.path, FileFate::Changed, entry.size});
        before.erase(was);
    }
    for (const auto& [path, entry] : before)
        result.changes.push_back({std::string(path), FileFate::Removed, entry->size});
    std::sort(result.changes.begin(), result.changes.end(),
              [](const FileChange& a, const FileChange& b) { return a.path < b.path; });
    return result;
}

std::string submissionTree(const SubmissionRef& submission)
{
    return "submissions/" + submission.seat.text() + '/' + submission.tp.tp.text() + '/'
           + std::to_string(submission.number);
}

std::string handedOutTree(const TpRef& tp, const std::string& codeVersion)
{
    return "code/" + tp.tp.text() + '@' + codeVersion;
}

void readChanges(PlaceBook& places, const SubmissionRef& submission, const std::string& codeVersion,
                 Reply<HandInChanges> reply)
{
    const TpRef& tp = submission.tp;
    readManifest(places, tp, submissionTree(submission),
                 [&places, tp, codeVersion, reply = std::move(reply)](const auto& handedIn) {
                     if (!handedIn)
                         return reply(tl::unexpected(handedIn.error()));
                     if (codeVersion.empty())
                         return reply(changesBetween({}, filesOf(*handedIn)));
                     readManifest(places, tp, handedOutTree(tp, codeVersion),
                                  [reply, files = filesOf(*handedIn)](const auto& handedOut) {
                                      if (!handedOut)
                                          return reply(tl::unexpected(handedOut.error()));
                                      reply(changesBetween(*handedOut, files));
                                  });
                 });
}

} // namespace pupitre
