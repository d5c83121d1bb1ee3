// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Folders of this computer that carry a person's name. They are known by what is in them, the invitation or
// the receipt, not by what they are called.
#include "core/services/erasure/erasure.h"
#include "core/services/handins/collectfolder.h"
#include "core/services/invitations/passphraselist.h"
#include "core/services/textfile.h"
#include "core/wire/invitationjson.h"
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

constexpr std::size_t maxFileBytes = 1024 * 1024;

bool isInvitationOf(const fs::path& folder, const ErasureOrder& order, const std::string& name)
{
    const auto text = readTextFile(folder / (order.course.course.text() + ".pupitre"), maxFileBytes);
    const auto invitation = text ? invitationFromText(*text) : tl::unexpected(text.error());
    return invitation && invitation->course == order.course.course && invitation->seat == order.seat
           && invitation->student == invitationLine(name);
}

bool isWorkOf(const fs::path& folder, const ErasureOrder& order)
{
    const auto text = readTextFile(folder / "receipt.json", maxFileBytes);
    const auto json = text ? parseJson(*text, "receipt") : tl::unexpected(text.error());
    const auto receipt = json ? receiptFromJson(*json) : tl::unexpected(json.error());
    return receipt && receipt->course == order.course.course && receipt->seat == order.seat;
}

/// "Exemple Ada_ada (submission 2)" keeps what stands behind the name.
std::string renamed(const std::string& name, const std::string& from, const std::string& to)
{
    return name.starts_with(from) ? to + name.substr(from.size()) : to;
}

std::vector<fs::path> foldersIn(const fs::path& root)
{
    std::vector<fs::path> folders;
    std::error_code error;
    for (fs::directory_iterator it(root, error), end; !error && it != end; it.increment(error))
        if (it->is_directory(error) && !it->is_symlink(error))
            folders.push_back(it->path());
    return folders;
}

std::string folderOf(const Course& course, const SeatId& seat)
{
    const auto names = folderNames(course.seats);
    for (std::size_t i = 0; i < course.seats.size(); ++i)
        if (course.seats[i].id == seat)
            return names[i];
    return seat.text();
}

std::string nameOf(const Course& course, const ErasureOrder& order)
{
    const Seat* seat = course.seat(order.seat);
    if (seat != nullptr)
        for (const Member& member : seat->members)
            if (member.login == order.login)
                return displayName(member);
    return order.login;
}

} // namespace

Result<ErasureReport> eraseInFolders(const ErasureOrder& order, const Course& before, const Course& after)
{
    ErasureReport report;
    const Seat* seat = before.seat(order.seat);
    if (seat != nullptr)
        for (const Member& member : seat->members)
            if (member.login == order.login)
                report.pseudonym = pseudonymFor(*seat, member).login;
    const std::string was = folderOf(before, order.seat);
    const std::string is = folderOf(after, order.seat);
    for (const fs::path& root : order.folders) {
        std::error_code error;
        if (!fs::is_directory(root, error))
            return fail(ErrorKind::NotFound, root.string());
        if (auto forgotten =
                forgetPassphrase(root / passphraseTable(order.course.course), order.seat, order.login);
            !forgotten)
            return tl::unexpected(forgotten.error());
        for (const fs::path& folder : foldersIn(root)) {
            if (isInvitationOf(folder, order, nameOf(before, order))) {
                fs::remove_all(folder, error);
                report.removed.push_back(folder);
            } else if (isWorkOf(folder, order)) {
                const fs::path to = root / renamed(folder.filename().string(), was, is);
                if (to == folder)
                    continue;
                if (fs::exists(to, error))
                    return fail(ErrorKind::AlreadyExists, to.string());
                fs::rename(folder, to, error);
                report.renamed.push_back(to);
            }
            if (error)
                return fail(ErrorKind::FileUnwritable, folder.string(), error.message());
        }
    }
    return report;
}

} // namespace pupitre
