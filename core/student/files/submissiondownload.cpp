// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/student/files/submissiondownload.h"

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
    SubmissionFetch(SftpClient& client, const SubmissionWanted& wanted,
                    const Reporter<TransferProgress>& reporter, Waiter& waiter)
        : m_client(client), m_wanted(wanted), m_reporter(reporter), m_waiter(waiter)
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
    [[nodiscard]] std::string there(const std::string& name) const { return joined(m_wanted.tp, name); }

    Result<std::string> receiptThere()
    {
        std::string text;
        const auto take = [&text](std::span<const std::byte> bytes) -> Result<void> {
            text.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
            return text.size() <= maxReceiptBytes ? Result<void>{}
                                                  : fail(ErrorKind::TooLarge, "receipt.json");
        };
        const auto read = m_client.read({.path = there("receipt.json")}, take, m_waiter);
        if (!read && read.error().kind == ErrorKind::NotFound)
            return fail(ErrorKind::NotFrozen, m_wanted.tp);
        if (!read)
            return tl::unexpected(read.error());
        return text;
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
            const auto facts = m_client.lstat(there(name), m_waiter);
            if (!facts && facts.error().kind == ErrorKind::NotFound
                && (name == "OTHERS" || name.ends_with(".sig")))
                continue; // an older place, or one that cannot sign
            if (!facts)
                return tl::unexpected(facts.error());
            papers.push_back({name, TarEntry::Kind::File, facts->mode, facts->size, facts->mtime, {}});
        }
        Pace silent({}, 0);
        return nothingLeft(downloadSftp(m_client, m_wanted.tp, papers, *arrivals, {}, silent, m_waiter));
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
            auto path = entry.path;
            files.emplace(std::move(path), std::move(entry));
        }
        return files;
    }

    Result<void> fetchFiles(const fs::path& work)
    {
        const auto manifest = manifestOf(work);
        if (!manifest)
            return tl::unexpected(manifest.error());
        SftpTreeTarget to{work / "files", work / ".parts"};
        auto done = downloadSftpTree(m_client, there("files"), to, *manifest, m_reporter, m_waiter);
        if (!done)
            return tl::unexpected(done.error());
        m_done.files = done->files;
        m_done.bytes = done->bytes;
        for (const auto& left : done->left)
            if (left.kind != ErrorKind::UnsafePath) // no file, so not in the MANIFEST
                return tl::unexpected(left);
        m_done.left = std::move(done->left);
        return {};
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
        const auto facts = m_client.lstat(there("feedback"), m_waiter);
        if (!facts)
            return facts.error().kind == ErrorKind::NotFound ? Result<void>{} : tl::unexpected(facts.error());
        const SftpTreeTarget to{m_wanted.folder / "feedback", m_wanted.folder / ".parts"};
        const auto done = downloadSftpTree(m_client, there("feedback"), to, {}, {}, m_waiter);
        if (const auto ok = nothingLeft(done); !ok)
            return ok;
        m_done.feedbackFiles = done->files;
        return {};
    }

    SftpClient& m_client;
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
    auto client = SftpClient::open(remote, waiter);
    if (!client)
        return tl::unexpected(client.error());
    return SubmissionFetch(*client, wanted, reporter, waiter).run();
}

} // namespace pupitre
