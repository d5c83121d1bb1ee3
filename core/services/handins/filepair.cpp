// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See filepair.h.
#include "core/services/handins/filepair.h"

#include "core/domain/base64.h"
#include "core/wire/methods.h"
#include "core/wire/pathjson.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

Result<std::string> bytesOf(const Json& answer, const std::string& path)
{
    const auto size = answer.find("size");
    const auto base64 = answer.find("base64");
    if (size == answer.end() || !size->is_number_unsigned() || base64 == answer.end() || !base64->is_string())
        return fail(ErrorKind::ProtocolViolation, "tree.read");
    if (size->get<std::uint64_t>() > maxPairBytes)
        return fail(ErrorKind::TooLarge, path, std::to_string(maxPairBytes));
    auto bytes = fromBase64(base64->get<std::string>());
    if (!bytes || bytes->size() != size->get<std::uint64_t>())
        return fail(ErrorKind::ProtocolViolation, "tree.read");
    return *std::move(bytes);
}

void readFile(PlaceBook& places, const TpRef& tp, const std::string& tree, const std::string& path,
              std::function<void(Result<std::string>)> then)
{
    PlaceLink* link = places.link(tp.place);
    if (link == nullptr)
        return then(fail(ErrorKind::NotFound, tp.place.text()));
    link->call(
        method::treeRead,
        {{"course", tp.course.text()}, {"tree", tree}, {"path", pathToJson(path)}, {"most", maxPairBytes}},
        Reply<Json>(&places, [path, then = std::move(then)](const Result<Json>& answer) {
            then(answer ? bytesOf(*answer, path) : tl::unexpected(answer.error()));
        }));
}

} // namespace

void readFilePair(PlaceBook& places, const SubmissionRef& submission, const std::string& codeVersion,
                  const FileChange& change, Reply<FilePair> reply)
{
    const auto readAfter = [&places, submission, change, reply](FilePair pair) {
        if (change.fate == FileFate::Removed)
            return reply(pair);
        readFile(places, submission.tp, submissionTree(submission), "files/" + change.path,
                 [pair, reply](const Result<std::string>& after) mutable {
                     if (!after)
                         return reply(tl::unexpected(after.error()));
                     pair.after = *after;
                     reply(pair);
                 });
    };
    if (change.fate == FileFate::Added)
        return readAfter({});
    readFile(places, submission.tp, handedOutTree(submission.tp, codeVersion), change.path,
             [readAfter, reply](const Result<std::string>& before) {
                 if (!before)
                     return reply(tl::unexpected(before.error()));
                 readAfter({*before, {}});
             });
}

} // namespace pupitre
