// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a receipt is signed and checked: OpenSSH's own signatures, so that anybody can check one without
// Pupitre.
#pragma once

#include "core/domain/publickey.h"

#include <string>
#include <vector>

namespace pupitre
{

inline constexpr auto receiptNamespace = "pupitre-receipt";
inline constexpr auto receiptSigner = "place"; // the principal in allowed_signers

/// One line of an allowed_signers file that trusts this place for receipts and nothing else, with its
/// newline.
[[nodiscard]] std::string allowedSigners(const PublicKey& placeKey);

/// Exit status 0 where the signature is good. The receipt goes to its standard input.
[[nodiscard]] std::vector<std::string> verifyReceiptArgv(const std::string& allowedSignersFile,
                                                         const std::string& signatureFile);
/// Reads the receipt from standard input and writes the signature on standard output: with a file name
/// ssh-keygen would ask before it overwrites.
[[nodiscard]] std::vector<std::string> signReceiptArgv(const std::string& placeKeyFile);

} // namespace pupitre
