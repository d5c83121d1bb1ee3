// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See foldercheck.h.
#include "core/student/files/foldercheck.h"

#include "core/services/textfile.h"
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

std::vector<std::string> placeKeysOf(const CourseLink& link)
{
    std::vector<std::string> keys;
    for (const PublicKey& key : link.enrolment().invitation.placeKeys)
        keys.push_back(toLine(key));
    if (link.status().report && link.status().report->placeKey)
        keys.push_back(toLine(*link.status().report->placeKey));
    return keys;
}

std::vector<std::string> placeKeysFor(const Studies& studies, const std::filesystem::path& folder)
{
    std::vector<std::string> keys;
    const auto text = readTextFile(folder / "receipt.json", maxReceiptBytes);
    const auto json = text ? parseJson(*text, "receipt") : tl::unexpected(text.error());
    const auto receipt = json ? receiptFromJson(*json) : tl::unexpected(json.error());
    if (!receipt)
        return keys; // the check itself says what is wrong
    for (const CourseLink* link : studies.courses())
        if (link->enrolment().invitation.course == receipt->course)
            for (std::string& key : placeKeysOf(*link))
                keys.push_back(std::move(key));
    return keys;
}

void FolderCheck::start(const std::filesystem::path& folder, const std::vector<std::string>& placeKeys,
                        Reply<ReceiptReport> reply)
{
    m_task = m_lane.run<ReceiptReport>(
        [folder, placeKeys](std::stop_token stop) {
            return verifyReceipt(folder, placeKeys, std::move(stop));
        },
        [reply = std::move(reply)](const Result<ReceiptReport>& report) { reply(report); });
}

} // namespace pupitre
