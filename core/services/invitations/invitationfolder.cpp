// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/invitations/invitationfolder.h"

#include "core/domain/privatekey.h"
#include "core/services/invitations/keyfolder.h"
#include "core/services/textfile.h"
#include "core/wire/invitationjson.h"
#include "core/wire/joinrequesttext.h"

#include <QFile>

static void registerInvitationTexts()
{
    Q_INIT_RESOURCE(invitation); // a static library's resources are not registered by themselves
}

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

constexpr auto keyInConfig = "id_ed25519"; // in the ssh_config

/// Relative names: students run ssh in the folder, wherever they have put it.
std::string sshConfig(const Invitation& invitation)
{
    return "Host " + invitation.course.text() + "\n    HostName " + invitation.host + "\n    Port "
           + std::to_string(invitation.port) + "\n    User " + invitation.user + "\n    IdentityFile "
           + keyInConfig
           + "\n    IdentitiesOnly yes\n    UserKnownHostsFile known_hosts\n    StrictHostKeyChecking yes\n";
}

QString resourceText(const QString& name)
{
    registerInvitationTexts();
    QFile file(QStringLiteral(":/invitation/%1.txt").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return QString::fromUtf8(file.readAll());
}

/// Where this person's key comes from, as the name of a text about it.
const char* keyStory(const Invitation& invitation, const Guest& guest)
{
    if (invitation.privateKey)
        return asksForPassphrase(*invitation.privateKey) ? "locked" : "made";
    return guest.person.keys.empty() ? "theirs" : "known";
}

std::string readme(const char* language, const Invitation& invitation, const Guest& guest)
{
    QString text = resourceText(QLatin1String(language));
    const auto put = [&text](const char* name, const std::string& value) {
        text.replace(QLatin1String(name), QString::fromStdString(value));
    };
    put("{key}\n",
        resourceText(QLatin1String(language) + QLatin1Char('-') + QLatin1String(keyStory(invitation, guest)))
            .toStdString());
    put("{join}", joinRequestBeginning(invitation.course, invitation.seat, invitation.login));
    put("{alias}", invitation.course.text());
    put("{file}", invitation.course.text() + ".pupitre");
    put("{title}", invitation.title); // last: it is a person's words
    put("{student}", invitation.student);
    return text.toStdString();
}

Result<std::vector<PublicKey>> keysFrom(const std::vector<std::string>& lines)
{
    std::vector<PublicKey> keys;
    for (const std::string& line : lines) {
        auto key = parsePublicKey(line);
        if (!key)
            return tl::unexpected(key.error());
        keys.push_back(std::move(*key));
    }
    return keys;
}

Result<Invitation> invitationFor(const Guest& guest, const InvitationFacts& facts)
{
    Invitation invitation;
    invitation.course = facts.course;
    invitation.title = invitationLine(facts.title);
    invitation.teacher = invitationLine(facts.teacher);
    invitation.seat = guest.seat;
    invitation.student = invitationLine(displayName(guest.person));
    invitation.login = guest.person.login;
    invitation.host = facts.address.host;
    invitation.port = facts.address.port;
    invitation.user = facts.address.user;
    for (const std::string& line : facts.address.hostKeys) // whatever is in known_hosts; one must do
        if (auto key = parsePublicKey(line))
            invitation.hostKeys.push_back(std::move(*key));
    std::vector<std::string> placeKeys = facts.earlierPlaceKeys;
    if (!facts.placeKey.empty())
        placeKeys.insert(placeKeys.begin(), facts.placeKey);
    auto signers = keysFrom(placeKeys);
    auto own = privateKeyIn(guest.folder, guest.person.keys);
    if (!signers || !own)
        return tl::unexpected(signers ? own.error() : signers.error());
    invitation.placeKeys = std::move(*signers);
    invitation.privateKey = std::move(*own);
    return soundInvitation(std::move(invitation));
}

} // namespace

std::string knownHostsOf(const Invitation& invitation)
{
    const std::string name = invitation.port == 22
                                 ? invitation.host
                                 : "[" + invitation.host + "]:" + std::to_string(invitation.port);
    std::string text;
    for (const PublicKey& key : invitation.hostKeys)
        text += name + " " + toLine(key) + "\n";
    return text;
}

Result<Invitation> writeInvitation(const Guest& guest, const InvitationFacts& facts)
{
    std::error_code error;
    fs::create_directories(guest.folder, error);
    if (error)
        return fail(ErrorKind::FileUnwritable, guest.folder.string(), error.message());
    auto invitation = invitationFor(guest, facts);
    if (!invitation)
        return invitation;
    struct Part {
        std::string name;
        std::string text;
        FileAccess access;
    };
    const std::string file = facts.course.text() + ".pupitre";
    for (const Part& part : {Part{"known_hosts", knownHostsOf(*invitation), FileAccess::Everybody},
                             Part{"ssh_config", sshConfig(*invitation), FileAccess::Everybody},
                             Part{"README.en.txt", readme("en", *invitation, guest), FileAccess::Everybody},
                             Part{"LISEZMOI.fr.txt", readme("fr", *invitation, guest), FileAccess::Everybody},
                             Part{file, toText(*invitation), FileAccess::OwnerOnly}})
        if (auto written = writeTextFile(guest.folder / part.name, part.text, part.access); !written)
            return tl::unexpected(written.error());
    return invitation;
}

} // namespace pupitre
