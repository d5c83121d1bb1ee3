// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/invitationfolder.h"

#include "core/remote/capture.h"
#include "core/remote/localmachine.h"
#include "core/services/collectfolder.h"
#include "core/services/textfile.h"
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

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

constexpr std::chrono::seconds pairLimit{20};
constexpr std::size_t maxKeyBytes = 16 * 1024;
constexpr int invitationSchema = 1;
constexpr auto keyName = "id_ed25519";
constexpr auto newKeyName = "id_ed25519.new"; // until the place knows it

fs::path publicHalf(const fs::path& key)
{
    return fs::path(key).concat(".pub");
}

std::string knownHostsName(const InvitationAddress& address)
{
    return address.port == 22 ? address.host : "[" + address.host + "]:" + std::to_string(address.port);
}

std::string knownHosts(const InvitationAddress& address)
{
    std::string text;
    for (const std::string& key : address.hostKeys)
        text += knownHostsName(address) + " " + key + "\n";
    return text;
}

/// Relative names: students run ssh in the folder, wherever they have put it.
std::string sshConfig(const InvitationFacts& facts)
{
    return "Host " + facts.course.text() + "\n    HostName " + facts.address.host + "\n    Port "
           + std::to_string(facts.address.port) + "\n    User " + facts.address.user + "\n    IdentityFile "
           + keyName
           + "\n    IdentitiesOnly yes\n    UserKnownHostsFile known_hosts\n    StrictHostKeyChecking yes\n";
}

std::string readme(const char* language, const InvitationFacts& facts, const std::string& student)
{
    registerInvitationTexts();
    QFile file(QStringLiteral(":/invitation/%1.txt").arg(QLatin1String(language)));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QString text = QString::fromUtf8(file.readAll());
    const auto put = [&text](const char* name, const std::string& value) {
        text.replace(QLatin1String(name), QString::fromStdString(value));
    };
    put("{alias}", facts.course.text());
    put("{file}", facts.course.text() + ".pupitre");
    put("{title}", facts.title);
    put("{student}", student);
    return text.toStdString();
}

Result<std::string> invitationFile(const fs::path& folder, const InvitationFacts& facts, const SeatId& seat,
                                   const std::string& student)
{
    Json json{{"schema", invitationSchema},
              {"course", facts.course.text()},
              {"title", facts.title},
              {"seat", seat.text()},
              {"student", student},
              {"host", facts.address.host},
              {"port", facts.address.port},
              {"user", facts.address.user},
              {"hostKeys", facts.address.hostKeys},
              {"placeKey", facts.placeKey}};
    if (!facts.earlierPlaceKeys.empty())
        json["earlierPlaceKeys"] = facts.earlierPlaceKeys;
    std::error_code error;
    if (fs::exists(folder / keyName, error)) {
        const auto key = readTextFile(folder / keyName, maxKeyBytes);
        if (!key)
            return tl::unexpected(key.error());
        json["key"] = *key;
    }
    return toText(json) + "\n";
}

} // namespace

Result<PublicKey> keyPairIn(const fs::path& folder, KeyPair which, const std::stop_token& stop)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return fail(ErrorKind::FileUnwritable, folder.string(), error.message());
    fs::permissions(folder, fs::perms::owner_all, error);
    const fs::path key = folder / (which == KeyPair::Another ? newKeyName : keyName);
    if (which == KeyPair::Another && !fs::exists(publicHalf(key), error))
        fs::remove(key, error); // its making was cut short
    if (!fs::exists(key, error)) {
        LocalMachine here;
        Waiter waiter("ssh-keygen", Patience{.total = pairLimit}, stop);
        // No passphrase (-N ""), so no secret is in argv; ssh-keygen makes the file with mode 0600.
        const auto made = capture(
            here, CommandLine{{"ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key.string()}},
            {}, waiter);
        if (!made)
            return tl::unexpected(made.error());
        if (made->exit.code != 0)
            return fail(ErrorKind::SystemCallFailed, "ssh-keygen", made->exit.stderrTail);
    }
    const auto line = readTextFile(publicHalf(key), maxKeyBytes);
    if (!line)
        return tl::unexpected(line.error());
    return parsePublicKey(line->substr(0, line->find('\n')));
}

Result<void> takeNewKey(const fs::path& folder)
{
    const fs::path fresh = folder / newKeyName;
    std::error_code error;
    if (!fs::exists(fresh, error))
        return {};
    // The public half can be made again from the private one; the other way round nothing can.
    fs::rename(fresh, folder / keyName, error);
    if (!error)
        fs::rename(publicHalf(fresh), publicHalf(folder / keyName), error);
    return error ? Result<void>(fail(ErrorKind::FileUnwritable, (folder / keyName).string(), error.message()))
                 : Result<void>();
}

Result<void> writeInvitation(const fs::path& folder, const InvitationFacts& facts, const SeatId& seat,
                             const std::string& student)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return fail(ErrorKind::FileUnwritable, folder.string(), error.message());
    const auto file = invitationFile(folder, facts, seat, student);
    if (!file)
        return tl::unexpected(file.error());
    struct Part {
        std::string name;
        std::string text;
        FileAccess access;
    };
    const std::string invitation = facts.course.text() + ".pupitre";
    for (const Part& part : {Part{"known_hosts", knownHosts(facts.address), FileAccess::Everybody},
                             Part{"ssh_config", sshConfig(facts), FileAccess::Everybody},
                             Part{"README.en.txt", readme("en", facts, student), FileAccess::Everybody},
                             Part{"LISEZMOI.fr.txt", readme("fr", facts, student), FileAccess::Everybody},
                             Part{invitation, *file, FileAccess::OwnerOnly}})
        if (auto written = writeTextFile(folder / part.name, part.text, part.access); !written)
            return written;
    return {};
}

} // namespace pupitre
