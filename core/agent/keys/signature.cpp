// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ssh-keygen does both, so whoever has OpenSSH can check a receipt.
#include "core/agent/keys/signature.h"

#include "core/agent/keys/keypair.h"
#include "core/agent/system/child.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/receiptproof.h"

#include <sys/stat.h>

namespace pupitre
{

namespace
{

constexpr std::chrono::seconds placeKeyLimit{20}; // milliseconds of work; a machine starting a class is busy

/// ssh-keygen before 8.2 knows no -Y, before 8.0 not even the letter.
bool tooOld(const ChildOutput& output)
{
    return output.err.find("unknown option") != std::string::npos
           || output.err.find("illegal option") != std::string::npos
           || output.err.find("invalid option") != std::string::npos
           || output.err.find("Unsupported operation") != std::string::npos;
}

} // namespace

Result<PublicKey> placeKey(const StateTree& tree)
{
    return ownKey(tree, tree.placeKey(), "pupitre-place");
}

Result<ReceiptSignature> signReceipt(const StateTree& tree, const std::filesystem::path& receiptJson)
{
    if (!findProgram("ssh-keygen"))
        return ReceiptSignature::Unsigned;
    if (const auto key = placeKey(tree); !key)
        return tl::unexpected(key.error());
    const auto receipt = readFile(receiptJson, 1024 * 1024);
    if (!receipt)
        return tl::unexpected(receipt.error());
    const auto run = runChild(signReceiptArgv(tree.placeKey()), {.limit = placeKeyLimit, .input = *receipt});
    if (!run)
        return tl::unexpected(run.error());
    if (run->exit != 0 && tooOld(*run))
        return ReceiptSignature::Unsigned;
    if (run->exit != 0 || !run->out.starts_with("-----BEGIN SSH SIGNATURE-----"))
        return fail(ErrorKind::SystemCallFailed, "ssh-keygen", lastLine(run->err));
    auto signature = receiptJson;
    signature += ".sig";
    if (auto written = writeFileAtomically(signature, run->out, 0600); !written)
        return tl::unexpected(written.error());
    return ReceiptSignature::Signed;
}

} // namespace pupitre
