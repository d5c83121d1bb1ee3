// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Does this folder hold exactly what the receipt says, and did that place sign it? Works offline, on any copy
// of a submission folder (files/, MANIFEST, receipt.json, receipt.json.sig).
#pragma once

#include "core/domain/submission.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace pupitre
{

enum class SignatureVerdict { Valid, WrongKey, Broken, Absent, NoKeyGiven };

struct ReceiptReport {
    Receipt receipt;
    SignatureVerdict signature = SignatureVerdict::Absent;
    std::string signer; // fingerprint of the place key that was checked against
    bool manifestMatches = false;
    std::uint64_t filesChecked = 0;
    std::vector<std::string> changed; // in the manifest, other bytes here
    std::vector<std::string> missing;
    std::vector<std::string> added;

    /// Content is exactly what the receipt attests; with a signature, also that the place attested it.
    [[nodiscard]] bool holds() const
    {
        return manifestMatches && changed.empty() && missing.empty() && added.empty()
               && signature != SignatureVerdict::Broken && signature != SignatureVerdict::WrongKey;
    }
};

/// Receipt, signature and MANIFEST, without reading the files. Blocking; for a lane. `placeKeys`: "type blob"
/// each, from the invitation or from the place: its own, and those of places the course lived on before. One
/// of them has to have signed.
[[nodiscard]] Result<ReceiptReport> checkReceipt(const std::filesystem::path& folder,
                                                 const std::vector<std::string>& placeKeys,
                                                 std::stop_token stop);
/// All of that, and every file's content.
[[nodiscard]] Result<ReceiptReport> verifyReceipt(const std::filesystem::path& folder,
                                                  const std::vector<std::string>& placeKeys,
                                                  std::stop_token stop);

} // namespace pupitre
