// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers, receipts, and the moment a submission becomes one.
#include "core/agent/seats/submissionfolder.h"

#include "core/agent/keys/signature.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/json.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

struct Numbered {
    int number = 0;
    std::string suffix; // "", ".part", ".copy"
};

std::vector<Numbered> numberedFolders(const StateTree& tree, const SeatTp& seat)
{
    std::vector<Numbered> found;
    std::error_code failed;
    for (std::filesystem::directory_iterator it(tree.submissions(seat), failed), end; !failed && it != end;
         it.increment(failed)) {
        const auto name = it->path().filename().string();
        Numbered one;
        const auto [rest, error] = std::from_chars(name.data(), name.data() + name.size(), one.number);
        if (error != std::errc{} || one.number <= 0)
            continue;
        one.suffix = std::string(rest, name.data() + name.size());
        found.push_back(std::move(one));
    }
    std::ranges::sort(found, {}, &Numbered::number);
    return found;
}

bool isUnfinishedCopy(const Numbered& folder)
{
    return folder.suffix == ".copy";
}

} // namespace

std::filesystem::path partFolder(const StateTree& tree, const SeatTp& seat, int number)
{
    return tree.submissions(seat) / (std::to_string(number) + ".part");
}

std::filesystem::path copyFolder(const StateTree& tree, const SeatTp& seat, int number)
{
    return tree.submissions(seat) / (std::to_string(number) + ".copy");
}

Result<Receipt> readReceipt(const StateTree& tree, const SeatTp& seat, int number)
{
    const auto text = readFile(tree.submission(seat, number) / "receipt.json", 65536);
    if (!text)
        return tl::unexpected<Error>(text.error());
    const auto json = parseJson(*text, "receipt");
    if (!json)
        return tl::unexpected<Error>(json.error());
    return receiptFromJson(*json);
}

Result<std::vector<Submission>> listSubmissions(const StateTree& tree, const SeatTp& seat)
{
    std::vector<Submission> submissions;
    for (const auto& folder : numberedFolders(tree, seat)) {
        if (!folder.suffix.empty())
            continue;
        const auto receipt = readReceipt(tree, seat, folder.number);
        if (!receipt)
            return tl::unexpected<Error>(receipt.error());
        submissions.push_back(receipt->submission);
    }
    return submissions;
}

int nextSubmissionNumber(const StateTree& tree, const SeatTp& seat)
{
    const auto folders = numberedFolders(tree, seat);
    return folders.empty() ? 1 : folders.back().number + 1;
}

std::optional<int> unfinishedSubmission(const StateTree& tree, const SeatTp& seat)
{
    for (const auto& folder : numberedFolders(tree, seat))
        if (folder.suffix == ".part" && pupitre::exists(partFolder(tree, seat, folder.number) / "files"))
            return folder.number;
    return std::nullopt;
}

bool hasUnfinishedCopies(const StateTree& tree, const SeatTp& seat)
{
    return std::ranges::any_of(numberedFolders(tree, seat), isUnfinishedCopy);
}

void removeUnfinishedCopies(const StateTree& tree, const SeatTp& seat)
{
    for (const auto& folder : numberedFolders(tree, seat))
        if (isUnfinishedCopy(folder))
            static_cast<void>(removeTree(copyFolder(tree, seat, folder.number))); // tried again the next time
}

Result<void> publishSubmission(const StateTree& tree, const Receipt& receipt,
                               const std::filesystem::path& folder)
{
    const SeatTp seat{receipt.course, receipt.tp, receipt.seat};
    const auto json = folder / "receipt.json";
    if (auto written = writeFileAtomically(json, toText(toJson(receipt)) + "\n"); !written)
        return written;
    if (auto signature = signReceipt(tree, json); !signature)
        return tl::unexpected<Error>(signature.error());
    removeOrphanedTemporaries(folder);
    if (::rename(folder.c_str(), tree.submission(seat, receipt.submission.number).c_str()) != 0)
        return failErrno(folder.string());
    return syncFolder(tree.submissions(seat));
}

} // namespace pupitre
