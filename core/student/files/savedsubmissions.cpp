// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/student/files/savedsubmissions.h"

#include "core/services/textfile.h"
#include "core/wire/fields.h"

namespace pupitre
{

namespace
{
constexpr auto savedName = "downloads.json";
constexpr std::size_t maxSavedBytes = 256 * 1024; // a line for each TP of a year
} // namespace

SavedSubmissions readSavedSubmissions(const Enrolment& enrolment)
{
    SavedSubmissions saved;
    const auto text = readTextFile(enrolment.folder / savedName, maxSavedBytes);
    const auto json = text ? parseJson(*text, "downloads") : tl::unexpected(text.error());
    if (!json || !json->is_object())
        return saved;
    for (const auto& [name, value] : json->items()) {
        const auto tp = TpId::parse(name);
        Fields f(value, "download");
        const SavedSubmission one{f.intOr("submission", 0), f.text("manifestSha256"), f.text("folder"),
                                  f.instant("verifiedAt")};
        if (tp && f.finish(0))
            saved.emplace(*tp, one);
    }
    return saved;
}

Result<void> writeSavedSubmissions(const Enrolment& enrolment, const SavedSubmissions& saved)
{
    Json json = Json::object();
    for (const auto& [tp, one] : saved)
        json[tp.text()] = {{"submission", one.number},
                           {"manifestSha256", one.manifestSha256},
                           {"folder", one.folder.string()},
                           {"verifiedAt", toIso(one.verifiedAt)}};
    return writeTextFile(enrolment.folder / savedName, toText(json), FileAccess::OwnerOnly);
}

} // namespace pupitre
