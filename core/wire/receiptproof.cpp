// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ssh-keygen -Y, since OpenSSH 8.2 (ssh-keygen(1), ALLOWED SIGNERS).
#include "core/wire/receiptproof.h"

namespace pupitre
{

std::string allowedSigners(const PublicKey& placeKey)
{
    return std::string(receiptSigner) + " namespaces=\"" + receiptNamespace + "\" " + toLine(placeKey) + "\n";
}

std::vector<std::string> verifyReceiptArgv(const std::string& allowedSignersFile,
                                           const std::string& signatureFile)
{
    return {"ssh-keygen",  "-Y", "verify",         "-f", allowedSignersFile, "-I",
            receiptSigner, "-n", receiptNamespace, "-s", signatureFile};
}

std::vector<std::string> signReceiptArgv(const std::string& placeKeyFile)
{
    return {"ssh-keygen", "-Y", "sign", "-n", receiptNamespace, "-f", placeKeyFile};
}

} // namespace pupitre
