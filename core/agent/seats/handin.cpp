// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lock, pause, copy, receipt, number, and the oldest hand-ins go.
#include "core/agent/seats/handin.h"

#include "core/agent/seats/mappedwork.h"
#include "core/agent/seats/submissionfolder.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/filelock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"

namespace pupitre
{

namespace
{

/// Whoever lost the connection asks again while the first is still being copied: it then counts as the first
/// does, and this one comes too soon.
constexpr std::chrono::seconds earlierHandIn{20};

Result<void> checkPause(const std::vector<Submission>& earlier)
{
    if (earlier.empty() || earlier.back().kind != SubmissionKind::HandIn)
        return {};
    const auto since = now() - earlier.back().at;
    if (since >= handInPause || since.count() < 0) // a clock set back must not lock anybody out
        return {};
    const auto wait = std::chrono::ceil<std::chrono::seconds>(handInPause - since);
    return fail(ErrorKind::TooOften, "hand-in", std::to_string(wait.count()));
}

Result<void> dropOldest(const StateTree& tree, const SeatTp& seat)
{
    const auto submissions = listSubmissions(tree, seat);
    if (!submissions)
        return tl::unexpected<Error>(submissions.error());
    int kept = 0;
    for (auto one = submissions->rbegin(); one != submissions->rend(); ++one)
        if (one->kind == SubmissionKind::HandIn && ++kept > handInsKept)
            if (auto removed = removeTree(tree.submission(seat, one->number)); !removed)
                return removed;
    return {};
}

} // namespace

Result<Submission> HandIn::handIn(const SeatTp& seat, Instant deadline, std::optional<int> quotaMiB,
                                  std::stop_token stop, const std::filesystem::path& from) const
{
    const auto workspace = from.empty() ? m_tree.workspace(seat) : from;
    if (!pupitre::exists(workspace))
        return fail(ErrorKind::NotFound, "workspace", seat.seat.text());
    const auto lock = FileLock::take(m_tree.lock(seat), earlierHandIn);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    const auto earlier = listSubmissions(m_tree, seat);
    if (!earlier)
        return tl::unexpected<Error>(earlier.error());
    if (auto paused = checkPause(*earlier); !paused)
        return tl::unexpected<Error>(paused.error());
    Receipt receipt{seat.course, seat.seat, seat.tp, {}, deadline, now(), hostName()};
    receipt.submission.number = nextSubmissionNumber(m_tree, seat);
    receipt.submission.kind = SubmissionKind::HandIn;
    removeUnfinishedCopies(m_tree, seat); // they count in the quota; their number is not taken again now
    const auto folder = copyFolder(m_tree, seat, receipt.submission.number);
    if (auto made = makeFolders(folder); !made)
        return tl::unexpected<Error>(made.error());
    const auto limit = quotaMiB ? std::optional(limitFrom(*quotaMiB)) : std::nullopt;
    const auto answers =
        runMappedJobs(m_tree, m_engine,
                      {mapped::take(workspace.string(), folder.string(), limit,
                                    {workspace.string(), m_tree.submissions(seat).string()})},
                      stop);
    if (!answers.front()) {
        (void)removeTree(folder); // a copy that failed is nobody's work; the workspace has it all
        return tl::unexpected<Error>(answers.front().error());
    }
    const Json& totals = *answers.front();
    receipt.submission.files = totals.value("files", std::uint64_t{0});
    receipt.submission.bytes = totals.value("bytes", std::uint64_t{0});
    receipt.submission.manifestSha256 = totals.value("manifest", std::string());
    receipt.submission.at = now();
    if (auto published = publishSubmission(m_tree, receipt, folder); !published)
        return tl::unexpected<Error>(published.error());
    if (auto dropped = dropOldest(m_tree, seat); !dropped)
        return tl::unexpected<Error>(dropped.error());
    return receipt.submission;
}

} // namespace pupitre
