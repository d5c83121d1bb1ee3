// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/student/files/feedbackfetch.h"

#include "core/remote/sftp/sftpwalk.h"
#include "core/remote/transfer/treecalls.h"

#include <algorithm>

namespace pupitre
{

Result<FeedbackHere> fetchFeedback(Remote& remote, const std::string& tp, const std::filesystem::path& folder,
                                   const Reporter<TransferProgress>& reporter, const std::stop_token& stop)
{
    Waiter waiter(remote.name(), transferPatience, stop);
    auto client = SftpClient::open(remote, waiter);
    if (!client)
        return tl::unexpected(client.error());
    const std::string there = tp + "/feedback";
    const auto tree = walkSftp(*client, there, waiter);
    if (!tree)
        return tl::unexpected(tree.error());
    const SftpTreeTarget to{folder, folder / ".pupitre-parts"};
    const auto done = downloadSftpTree(*client, there, to, {}, reporter, waiter);
    if (!done)
        return tl::unexpected(done.error());
    if (!done->left.empty())
        return tl::unexpected(done->left.front());
    FeedbackHere here{folder, {}, done->files};
    for (const TarEntry& entry : tree->entries)
        if (entry.kind == TarEntry::Kind::File)
            here.files.push_back({entry.path, entry.size});
    std::ranges::sort(here.files, {}, &FeedbackFile::path);
    return here;
}

} // namespace pupitre
