// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// sha256sum -c for the files, sha256sum for the manifest the receipt names, ssh-keygen -Y verify for the
// receipt.
#include "core/demo/plainproof.h"

#include "core/agent/system/child.h"
#include "core/agent/system/smallfile.h"
#include "core/domain/publickey.h"
#include "core/wire/json.h"
#include "core/wire/receiptproof.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

Result<int> checkFiles(const std::filesystem::path& folder)
{
    const auto checked = runChild({"env", "--chdir=" + (folder / "files").string(), "sha256sum", "--check",
                                   "--strict", (folder / "MANIFEST").string()});
    if (!checked)
        return tl::unexpected(checked.error());
    if (checked->exit != 0)
        return fail(ErrorKind::TransferDamaged, "files", checked->err);
    int files = 0;
    for (std::size_t at = 0; (at = checked->out.find(": OK\n", at)) != std::string::npos; ++at)
        ++files;
    return files;
}

Result<void> checkManifest(const std::filesystem::path& folder, const std::string& receiptText)
{
    const auto sum = runChild({"sha256sum", (folder / "MANIFEST").string()});
    const auto receipt =
        parseJson(receiptText, "receipt").and_then([](const Json& json) { return receiptFromJson(json); });
    if (!sum || !receipt)
        return tl::unexpected(sum ? receipt.error() : sum.error());
    if (sum->out.substr(0, 64) != receipt->submission.manifestSha256)
        return fail(ErrorKind::TransferDamaged, "MANIFEST", sum->out);
    return {};
}

Result<std::string> checkSignature(const std::filesystem::path& folder, const std::string& receiptText,
                                   const std::string& placeKey)
{
    const auto key = parsePublicKey(placeKey);
    if (!key)
        return tl::unexpected(key.error());
    const auto signers = folder / "allowed_signers";
    if (auto written = replaceFile(signers, allowedSigners(*key)); !written)
        return tl::unexpected(written.error());
    ChildOptions options;
    options.input = receiptText;
    const auto verified =
        runChild(verifyReceiptArgv(signers.string(), (folder / "receipt.json.sig").string()), options);
    if (!verified)
        return tl::unexpected(verified.error());
    if (verified->exit != 0)
        return fail(ErrorKind::TransferDamaged, "receipt.json", lastLine(verified->err + verified->out));
    return lastLine(verified->out);
}

} // namespace

Result<PlainProof> provePlainly(const std::filesystem::path& folder, const std::string& placeKey)
{
    const auto receipt = readFile(folder / "receipt.json");
    if (!receipt)
        return tl::unexpected(receipt.error());
    const auto files = checkFiles(folder);
    if (!files)
        return tl::unexpected(files.error());
    if (auto same = checkManifest(folder, *receipt); !same)
        return tl::unexpected(same.error());
    auto signer = checkSignature(folder, *receipt, placeKey);
    if (!signer)
        return tl::unexpected(signer.error());
    return PlainProof{*signer, *files};
}

} // namespace pupitre
