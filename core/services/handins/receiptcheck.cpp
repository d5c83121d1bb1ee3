// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/handins/receiptcheck.h"

#include "core/remote/capture.h"
#include "core/remote/localmachine.h"
#include "core/remote/transfer/localtree.h"
#include "core/services/textfile.h"
#include "core/wire/fingerprint.h"
#include "core/wire/json.h"
#include "core/wire/receiptproof.h"
#include "core/wire/sha256.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>

#include <map>

namespace pupitre
{

namespace
{

constexpr std::size_t maxManifestBytes = 512 * 1024 * 1024; // millions of files
constexpr std::chrono::seconds verifyLimit{20};

Result<bool> succeeds(const std::vector<std::string>& argv, const std::string& input,
                      const std::stop_token& stop)
{
    LocalMachine here;
    Waiter waiter("ssh-keygen", Patience{.total = verifyLimit}, stop);
    const auto output = capture(here, CommandLine{argv}, std::as_bytes(std::span(input)), waiter);
    if (!output)
        return tl::unexpected(output.error());
    return output->exit.code == 0;
}

Result<SignatureVerdict> verdictOn(const std::filesystem::path& signature, const std::string& receipt,
                                   const std::optional<PublicKey>& key, const std::stop_token& stop)
{
    std::error_code error;
    if (!std::filesystem::exists(signature, error))
        return SignatureVerdict::Absent;
    if (!key)
        return SignatureVerdict::NoKeyGiven;
    const QTemporaryDir folder; // mode 0700
    const auto signers = std::filesystem::path(folder.path().toStdString()) / "allowed_signers";
    if (auto written = writeTextFile(signers, allowedSigners(*key)); !written)
        return tl::unexpected(written.error());
    const auto trusted = succeeds(verifyReceiptArgv(signers.string(), signature.string()), receipt, stop);
    if (!trusted)
        return tl::unexpected(trusted.error());
    if (*trusted)
        return SignatureVerdict::Valid;
    // A good signature by somebody else is another matter than a receipt that was changed.
    const auto intact =
        succeeds({"ssh-keygen", "-Y", "check-novalidate", "-n", receiptNamespace, "-s", signature.string()},
                 receipt, stop);
    if (!intact)
        return tl::unexpected(intact.error());
    return *intact ? SignatureVerdict::WrongKey : SignatureVerdict::Broken;
}

Result<void> compare(ReceiptReport& report, const std::vector<ManifestEntry>& manifest,
                     const std::filesystem::path& files, const std::stop_token& stop)
{
    const auto here = scanTree(files, stop);
    if (!here)
        return tl::unexpected(here.error());
    std::map<std::string, std::string> expected;
    for (const ManifestEntry& entry : manifest)
        expected.emplace(entry.path, entry.sha256);
    for (const TarEntry& entry : *here) {
        if (entry.kind != TarEntry::Kind::File)
            continue;
        const auto found = expected.find(entry.path);
        if (found == expected.end()) {
            report.added.push_back(entry.path);
            continue;
        }
        const auto hash = hashFile(files, entry.path, stop);
        if (!hash)
            return tl::unexpected(hash.error());
        ++report.filesChecked;
        if (*hash != found->second)
            report.changed.push_back(entry.path);
        expected.erase(found);
    }
    for (const auto& [path, hash] : expected)
        report.missing.push_back(path);
    return {};
}

} // namespace

Result<ReceiptReport> checkReceipt(const std::filesystem::path& folder,
                                   const std::vector<std::string>& placeKeys, std::stop_token stop)
{
    const auto text = readTextFile(folder / "receipt.json", maxReceiptBytes);
    if (!text)
        return tl::unexpected(text.error());
    const auto json = parseJson(*text, "receipt");
    if (!json)
        return tl::unexpected(json.error());
    auto receipt = receiptFromJson(*json);
    if (!receipt)
        return tl::unexpected(receipt.error());
    ReceiptReport report;
    report.receipt = std::move(*receipt);
    std::vector<std::optional<PublicKey>> keys;
    for (const std::string& line : placeKeys) {
        const auto key = parsePublicKey(line);
        if (!key)
            return tl::unexpected(key.error());
        keys.emplace_back(*key);
    }
    if (keys.empty())
        keys.emplace_back();
    for (const std::optional<PublicKey>& key : keys) {
        const auto verdict = verdictOn(folder / "receipt.json.sig", *text, key, stop);
        if (!verdict)
            return tl::unexpected(verdict.error());
        report.signature = *verdict;
        report.signer = key ? fingerprintOf(*key) : std::string();
        if (*verdict != SignatureVerdict::WrongKey)
            break;
    }
    const auto manifest = readTextFile(folder / "MANIFEST", maxManifestBytes);
    if (!manifest)
        return tl::unexpected(manifest.error());
    report.manifestMatches = sha256Hex(*manifest) == report.receipt.submission.manifestSha256;
    return report;
}

Result<ReceiptReport> verifyReceipt(const std::filesystem::path& folder,
                                    const std::vector<std::string>& placeKeys, std::stop_token stop)
{
    auto report = checkReceipt(folder, placeKeys, stop);
    if (!report)
        return report;
    const auto text = readTextFile(folder / "MANIFEST", maxManifestBytes);
    if (!text)
        return tl::unexpected(text.error());
    const auto manifest = manifestFromText(*text);
    if (!manifest)
        return tl::unexpected(manifest.error());
    if (auto compared = compare(*report, *manifest, folder / "files", stop); !compared)
        return tl::unexpected(compared.error());
    return report;
}

} // namespace pupitre
