// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/student/enrolment/enrolmentfolder.h"

#include "core/domain/trialid.h"
#include "core/services/invitations/invitationfolder.h"
#include "core/services/invitations/keyfolder.h"
#include "core/services/textfile.h"
#include "core/student/ssh/sshconfig.h"
#include "core/wire/invitationjson.h"

#include <QStandardPaths>

#include <algorithm>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

constexpr auto invitationName = "invitation.pupitre"; // without the key
constexpr auto madeHereName = "key-made-here";        // its presence says so
constexpr std::size_t maxKeyLine = 16 * 1024;

/// The folder of the same seat, else a free one named after the course.
fs::path folderFor(const fs::path& root, const Invitation& invitation)
{
    for (const Enrolment& known : readEnrolments(root))
        if (sameEnrolment(known.invitation, invitation))
            return known.folder;
    std::error_code error;
    fs::path folder = root / invitation.course.text();
    // "tp-inside" would have the ssh alias that "tp" has for the inside of its instance.
    const bool taken = invitation.course.text().ends_with("-inside");
    for (int n = 2; (taken && n == 2) || fs::exists(folder, error); ++n)
        folder = root / (invitation.course.text() + "-" + std::to_string(n));
    return folder;
}

Result<void> makePrivate(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (!error)
        fs::permissions(folder, fs::perms::owner_all, error);
    return error ? Result<void>(fail(ErrorKind::FileUnwritable, folder.string(), error.message()))
                 : Result<void>();
}

Result<void> storeKey(const Enrolment& enrolment)
{
    std::error_code error;
    if (enrolment.key == KeyOrigin::Invitation) {
        fs::remove(enrolment.folder / madeHereName, error);
        fs::remove(fs::path(enrolment.keyFile()).concat(".pub"), error); // of the key before
        return writeTextFile(enrolment.keyFile(), *enrolment.invitation.privateKey, FileAccess::OwnerOnly);
    }
    if (auto marked = writeTextFile(enrolment.folder / madeHereName, {}, FileAccess::OwnerOnly); !marked)
        return marked;
    return keyPairIn(enrolment.folder, KeyPair::TheOneThere, noPassphrase).map([](const PublicKey&) {});
}

} // namespace

fs::path usualEnrolments()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return fs::path(data.toStdString()) / "pupitre-desktop" / "courses";
}

std::optional<Enrolment> readEnrolment(const fs::path& folder)
{
    const auto text = readTextFile(folder / invitationName, maxInvitationBytes);
    auto invitation = text ? invitationFromText(*text) : tl::unexpected(text.error());
    if (!invitation)
        return std::nullopt;
    std::error_code error;
    const bool madeHere = fs::exists(folder / madeHereName, error);
    return Enrolment{folder.filename().string(), folder, std::move(*invitation),
                     madeHere ? KeyOrigin::MadeHere : KeyOrigin::Invitation};
}

std::vector<Enrolment> readEnrolments(const fs::path& root)
{
    std::vector<Enrolment> enrolments;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(root, error))
        if (auto enrolment = readEnrolment(entry.path());
            enrolment && !isTrialId(enrolment->invitation.course))
            enrolments.push_back(std::move(*enrolment));
    std::ranges::sort(enrolments, {},
                      [](const Enrolment& one) { return std::pair(one.invitation.title, one.name); });
    return enrolments;
}

Result<Enrolment> enrol(const fs::path& root, const Invitation& invitation)
{
    const fs::path folder = folderFor(root, invitation);
    std::error_code error;
    const bool keepsKey = !invitation.privateKey && fs::exists(Enrolment{{}, folder, {}}.keyFile(), error)
                          && !fs::exists(folder / madeHereName, error);
    Enrolment enrolment{folder.filename().string(), folder, invitation,
                        invitation.privateKey || keepsKey ? KeyOrigin::Invitation : KeyOrigin::MadeHere};
    for (const fs::path& made : {root, folder})
        if (auto done = makePrivate(made); !done)
            return tl::unexpected(done.error());
    // An invitation without a key that follows one with a key says where the place is now; the key stays.
    if (auto stored = keepsKey ? Result<void>() : storeKey(enrolment); !stored)
        return tl::unexpected(stored.error());
    enrolment.invitation.privateKey.reset();
    const auto config = sshConfigOf(enrolment);
    if (!config)
        return tl::unexpected(config.error());
    struct Part {
        fs::path file;
        std::string text;
    };
    // The invitation comes last: without it the folder is none of ours yet.
    for (const Part& part :
         {Part{enrolment.knownHosts(), knownHostsOf(invitation)}, Part{enrolment.sshConfig(), *config},
          Part{folder / invitationName, toText(enrolment.invitation)}})
        if (auto written = writeTextFile(part.file, part.text, FileAccess::OwnerOnly); !written)
            return tl::unexpected(written.error());
    return enrolment;
}

Result<void> leave(const Enrolment& enrolment)
{
    std::error_code error;
    fs::remove(enrolment.folder / invitationName, error); // from now on it is no enrolment, whatever happens
    fs::remove_all(enrolment.folder, error);
    return error ? Result<void>(fail(ErrorKind::FileUnwritable, enrolment.folder.string(), error.message()))
                 : Result<void>();
}

Result<PublicKey> publicKeyOf(const Enrolment& enrolment)
{
    const auto line = readTextFile(fs::path(enrolment.keyFile()).concat(".pub"), maxKeyLine);
    if (!line)
        return tl::unexpected(line.error());
    return parsePublicKey(line->substr(0, line->find('\n')));
}

} // namespace pupitre
