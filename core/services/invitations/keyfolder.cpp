// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See keyfolder.h.
#include "core/services/invitations/keyfolder.h"

#include "core/domain/privatekey.h"
#include "core/remote/ssh/keymaking.h"
#include "core/services/textfile.h"

#include <algorithm>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

constexpr std::size_t maxKeyBytes = 16 * 1024;
constexpr auto keyName = "id_ed25519";
constexpr auto newKeyName = "id_ed25519.new"; // until the place knows it

fs::path publicHalf(const fs::path& key)
{
    return fs::path(key).concat(".pub");
}

Result<PublicKey> readPublicHalf(const fs::path& key)
{
    const auto line = readTextFile(publicHalf(key), maxKeyBytes);
    return line ? parsePublicKey(line->substr(0, line->find('\n')))
                : Result<PublicKey>(tl::unexpected(line.error()));
}

Result<PublicKey> makeKey(const fs::path& file, const NewPassphrase& passphrase)
{
    const auto secret = passphrase();
    if (!secret)
        return tl::unexpected(secret.error());
    const auto made = makeKeyPair(Secret(*secret));
    if (!made)
        return tl::unexpected(made.error());
    // The private half last: where it is, the pair is whole.
    if (auto written = writeTextFile(publicHalf(file), toLine(made->publicKey) + "\n"); !written)
        return tl::unexpected(written.error());
    if (auto written = writeTextFile(file, made->privateKey, FileAccess::OwnerOnly); !written)
        return tl::unexpected(written.error());
    return made->publicKey;
}

} // namespace

Result<std::string> noPassphrase()
{
    return std::string();
}

Result<PublicKey> keyPairIn(const fs::path& folder, KeyPair which, const NewPassphrase& passphrase)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return fail(ErrorKind::FileUnwritable, folder.string(), error.message());
    fs::permissions(folder, fs::perms::owner_all, error);
    const fs::path key = folder / (which == KeyPair::Another ? newKeyName : keyName);
    if (which == KeyPair::Another && !fs::exists(publicHalf(key), error))
        fs::remove(key, error); // its making was cut short, and nobody knows it
    return fs::exists(key, error) ? readPublicHalf(key) : makeKey(key, passphrase);
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

Result<std::optional<std::string>> privateKeyIn(const fs::path& folder, const std::vector<PublicKey>& keys)
{
    const fs::path file = folder / keyName;
    std::error_code error;
    if (!fs::exists(file, error) || !fs::exists(publicHalf(file), error))
        return std::nullopt;
    const auto half = readPublicHalf(file);
    if (!half || std::find(keys.begin(), keys.end(), *half) == keys.end())
        return std::nullopt;
    const auto text = readTextFile(file, maxKeyBytes);
    if (!text)
        return tl::unexpected(text.error());
    auto key = privateKeyFromText(*text);
    if (!key)
        return tl::unexpected(key.error());
    return std::move(*key);
}

} // namespace pupitre
