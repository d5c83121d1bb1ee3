// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/student/files/submissiondownload.h"

#include "core/remote/pack/placetree.h"
#include "core/remote/transfer/treecalls.h"
#include "core/services/textfile.h"
#include "core/wire/json.h"
#include "core/wire/manifest.h"
#include "core/wire/sha256.h"

#include <algorithm>
#include <array>

namespace pupitre
{

namespace
{
namespace fs = std::filesystem;

constexpr std::size_t maxManifestBytes = 512 * 1024 * 1024; // as where receipts are checked

bool isThere(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(path, ignored);
}

bool isEmptyFolder(const fs::path& path)
{
    std::error_code failed;
    return fs::is_directory(path, failed) && fs::is_empty(path, failed) && !failed;
}

class SubmissionFetch final
{
public:
    SubmissionFetch(PlaceTree& place, const SubmissionWanted& wanted,
                    const Reporter<TransferProgress>& reporter, Waiter& waiter)
        : m_place(place), m_wanted(wanted), m_reporter(reporter), m_waiter(waiter)
    {
    }

    Result<SubmissionDownloaded> run()
    {
        const auto receipt = receiptThere();
        if (!receipt)
            return tl::unexpected(receipt.error());
        if (!isThere(m_wanted.folder) || isEmptyFolder(m_wanted.folder)) {
            if (const auto ok = fetchWhole(*receipt); !ok)
                return tl::unexpected(ok.error());
        } else if (const auto ok = mustBeThis(*receipt); !ok) {
            return tl::unexpected(ok.error());
        }
        if (const auto ok = fetchFeedback(); !ok)
            return tl::unexpected(ok.error());
        return std::move(m_done);
    }

private:
    Result<std::string> receiptThere()
    {
        auto text = m_place.text("receipt.json", maxReceiptBytes, m_waiter);
        if (!text && text.error().kind == ErrorKind::NotFound)
            return fail(ErrorKind::NotFrozen, m_wanted.tp);
        return text;
    }

    /// What the tree has below a folder of its own.
    [[nodiscard]] std::vector<TarEntry> below(const std::string& folder) const
    {
        std::vector<TarEntry> entries;
        for (const auto& entry : m_place.tree().entries)
            if (entry.path.starts_with(folder + "/"))
                entries.push_back(entry);
        return entries;
    }

    /// Beside the folder, with the receipt in its name: another submission never goes on with this one's
    /// files.
    [[nodiscard]] fs::path workFolder(const std::string& receipt) const
    {
        return m_wanted.folder.parent_path() / (".pupitre-" + sha256Hex(receipt).substr(0, 32));
    }

    Result<void> fetchWhole(const std::string& receipt)
    {
        const auto work = workFolder(receipt);
        if (const auto ok = fetchPapers(work); !ok)
            return ok;
        if (const auto ok = fetchFiles(work); !ok)
            return ok;
        auto report = verifyReceipt(work, m_wanted.placeKeys, m_waiter.stop());
        if (!report)
            return tl::unexpected(report.error());
        if (!report->manifestMatches)
            return fail(ErrorKind::TransferDamaged, "MANIFEST");
        for (const auto* wrong : {&report->changed, &report->missing})
            if (!wrong->empty())
                return fail(ErrorKind::TransferDamaged, wrong->front());
        std::error_code failed;
        fs::rename(work, m_wanted.folder, failed);
        if (failed)
            return fail(ErrorKind::FileUnwritable, m_wanted.folder.string(), failed.message());
        m_done.report = std::move(*report);
        return {};
    }

    /// Receipt, signature and lists. Small, but for MANIFEST.
    Result<void> fetchPapers(const fs::path& work)
    {
        auto arrivals = Arrivals::into(work, work);
        if (!arrivals)
            return tl::unexpected(arrivals.error());
        std::vector<TarEntry> papers;
        for (const std::string name : {"MANIFEST", "OTHERS", "receipt.json", "receipt.json.sig"}) {
            const auto* paper = m_place.find(name);
            if (paper != nullptr)
                papers.push_back(*paper);
            else if (name != "OTHERS" && !name.ends_with(".sig")) // an older place, or one that cannot sign
                return fail(ErrorKind::NotFound, joined(m_wanted.tp, name));
        }
        Pace silent({}, 0);
        return nothingLeft(m_place.fetch(papers, *arrivals, {}, silent, m_waiter));
    }

    Result<void> nothingLeft(const Result<SftpTransferDone>& done) const
    {
        if (!done)
            return tl::unexpected(done.error());
        return done->left.empty() ? Result<void>{} : tl::unexpected(done->left.front());
    }

    static Result<HashedFiles> manifestOf(const fs::path& work)
    {
        const auto text = readTextFile(work / "MANIFEST", maxManifestBytes);
        if (!text)
            return tl::unexpected(text.error());
        auto entries = manifestFromText(*text);
        if (!entries)
            return tl::unexpected(entries.error());
        HashedFiles files;
        for (auto& entry : *entries) {
            auto path = "files/" + entry.path;
            files.emplace(std::move(path), std::move(entry));
        }
        return files;
    }

    Result<void> fetchFiles(const fs::path& work)
    {
        const auto manifest = manifestOf(work);
        if (!manifest)
            return tl::unexpected(manifest.error());
        auto done = fetchBelow("files", work, *manifest, m_reporter);
        if (!done)
            return tl::unexpected(done.error());
        m_done.files = done->files;
        m_done.bytes = done->bytes;
        for (const auto& left : m_place.tree().left)
            if (left.subject.starts_with(joined(m_wanted.tp, "files/")))
                done->left.push_back(left);
        for (const auto& left : done->left)
            if (left.kind != ErrorKind::UnsafePath) // no file, so not in the MANIFEST
                return tl::unexpected(left);
        m_done.left = std::move(done->left);
        return {};
    }

    Result<SftpTransferDone> fetchBelow(const std::string& folder, const fs::path& into,
                                        const HashedFiles& expected,
                                        const Reporter<TransferProgress>& reporter)
    {
        const auto parts = into / ".parts";
        auto arrivals =
            into == m_wanted.folder ? Arrivals::into(into, parts) : Arrivals::outOfSight(into, parts);
        if (!arrivals)
            return tl::unexpected(arrivals.error());
        if (auto made = arrivals->makeFolder(folder); !made)
            return tl::unexpected(made.error());
        const auto wanted = withoutWhatIsHere(below(folder), into);
        std::uint64_t bytes = 0;
        for (const auto& entry : wanted)
            bytes += entry.size;
        Pace pace(reporter, bytes);
        auto done = m_place.fetch(wanted, *arrivals, expected, pace, m_waiter);
        std::error_code ignored; // what stays there is for the next run
        if (done)
            fs::remove(parts, ignored);
        return done;
    }

    Result<void> mustBeThis(const std::string& receipt)
    {
        const auto here = readTextFile(m_wanted.folder / "receipt.json", maxReceiptBytes);
        if (!here || *here != receipt)
            return fail(ErrorKind::AlreadyExists, m_wanted.folder.string());
        auto report = verifyReceipt(m_wanted.folder, m_wanted.placeKeys, m_waiter.stop());
        if (!report)
            return tl::unexpected(report.error());
        m_done.report = std::move(*report);
        return {};
    }

    Result<void> fetchFeedback()
    {
        if (m_place.find("feedback") == nullptr)
            return {};
        const auto done = fetchBelow("feedback", m_wanted.folder, {}, {});
        if (const auto ok = nothingLeft(done); !ok)
            return ok;
        m_done.feedbackFiles = done->files;
        return {};
    }

    PlaceTree& m_place;
    const SubmissionWanted& m_wanted;
    const Reporter<TransferProgress>& m_reporter;
    Waiter& m_waiter;
    SubmissionDownloaded m_done;
};
} // namespace

Result<SubmissionDownloaded> downloadSubmission(Remote& remote, const SubmissionWanted& wanted,
                                                const Reporter<TransferProgress>& reporter,
                                                const std::stop_token& stop)
{
    Waiter waiter(remote.name(), transferPatience, stop);
    auto place = PlaceTree::list(remote, {wanted.tp}, waiter);
    if (!place && place.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::NotFrozen, wanted.tp);
    if (!place)
        return tl::unexpected(place.error());
    return SubmissionFetch(*place, wanted, reporter, waiter).run();
}

} // namespace pupitre
