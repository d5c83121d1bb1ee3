// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the teacher sent back, on this computer: files beside the submission, which the teacher may add to.
#pragma once

#include "core/remote/remote.h"
#include "core/remote/sftp/sftpdownload.h"

namespace pupitre
{

struct FeedbackFile {
    std::string path; // below the folder
    std::uint64_t bytes = 0;

    bool operator==(const FeedbackFile&) const = default;
};

struct FeedbackHere {
    std::filesystem::path folder;
    std::vector<FeedbackFile> files; // that are at the place now, by path
    std::uint64_t cameNow = 0;
};

/// Blocking; for a lane. `tp`: its folder at the gate. NotFound where nothing was sent (yet). What is in
/// `folder` already does not come again.
[[nodiscard]] Result<FeedbackHere> fetchFeedback(Remote& remote, const std::string& tp,
                                                 const std::filesystem::path& folder,
                                                 const Reporter<TransferProgress>& reporter,
                                                 const std::stop_token& stop);

} // namespace pupitre
