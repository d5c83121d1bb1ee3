// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/moving/coursearchive.h"

#include "core/remote/transfer/localtree.h"
#include "core/services/handins/receiptcheck.h"
#include "core/services/textfile.h"
#include "core/wire/fields.h"

#include <map>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

constexpr int archiveSchema = 1;
constexpr std::size_t maxFactsBytes = 16 * 1024 * 1024;
constexpr std::size_t maxListBytes = std::size_t{512} << 20;
constexpr auto sealName = "export.json";
constexpr auto begunName = "export.begun"; // holds the id of the course

Json toJson(const ArchiveFacts& facts)
{
    return {{"schema", archiveSchema},
            {"course", facts.course.text()},
            {"title", facts.title},
            {"place", facts.place},
            {"at", toIso(facts.at)},
            {"leftOut", facts.leftOut},
            {"submissions", facts.submissions},
            {"files", facts.files},
            {"bytes", facts.bytes}};
}

Result<ArchiveFacts> factsFromJson(const Json& json)
{
    Fields f(json, sealName);
    if (const auto schema = f.integerOr("schema", archiveSchema); schema > archiveSchema)
        return fail(ErrorKind::SchemaTooNew, sealName, std::to_string(schema));
    ArchiveFacts facts;
    facts.course = f.id<CourseId>("course");
    facts.title = f.textOr("title", {});
    facts.place = f.textOr("place", {});
    facts.at = f.instant("at");
    facts.leftOut = f.texts("leftOut");
    facts.submissions = static_cast<int>(f.integerOr("submissions", 0, 0, 100'000'000));
    facts.files = static_cast<std::uint64_t>(f.integerOr("files", 0, 0));
    facts.bytes = static_cast<std::uint64_t>(f.integerOr("bytes", 0, 0));
    return f.finish(std::move(facts));
}

/// Every submission folder, as "<seat>/<tp>/<n>".
std::vector<std::string> submissionsIn(const fs::path& root)
{
    std::vector<std::string> found;
    std::error_code error;
    for (fs::recursive_directory_iterator it(root, error), end; !error && it != end; it.increment(error)) {
        if (it.depth() != 2)
            continue;
        it.disable_recursion_pending();
        if (it->is_directory(error))
            found.push_back(fs::relative(it->path(), root, error).string());
    }
    return found;
}

Result<int> checkSubmissions(const fs::path& root, const std::vector<std::string>& placeKeys,
                             const std::stop_token& stop)
{
    int checked = 0;
    for (const std::string& name : submissionsIn(root)) {
        const auto report = verifyReceipt(root / name, placeKeys, stop);
        if (!report)
            return tl::unexpected(report.error());
        // What is there beyond the MANIFEST is what its OTHERS calls sparse: the place looks at that.
        ReceiptReport known = *report;
        known.added.clear();
        if (!known.holds())
            return fail(ErrorKind::TransferDamaged, name, "receipt");
        ++checked;
    }
    return checked;
}

Result<std::vector<ManifestEntry>> hashed(const fs::path& root, const std::stop_token& stop)
{
    const auto entries = scanTree(root, stop);
    if (!entries)
        return tl::unexpected(entries.error());
    std::vector<ManifestEntry> files;
    for (const TarEntry& entry : *entries) {
        if (entry.kind != TarEntry::Kind::File)
            continue;
        auto hash = hashFile(root, entry.path, stop);
        if (!hash)
            return tl::unexpected(hash.error());
        files.push_back({entry.path, std::move(*hash), entry.size});
    }
    return files;
}

} // namespace

fs::path courseIn(const fs::path& archive)
{
    return archive / "course";
}

Result<void> beginArchive(const fs::path& archive, const CourseId& course)
{
    std::error_code error;
    fs::create_directories(archive, error);
    const auto begun = readTextFile(archive / begunName, 256);
    if (begun && *begun == course.text() && !fs::exists(archive / sealName, error))
        return {};
    if (!fs::is_empty(archive, error) && !error)
        return fail(ErrorKind::AlreadyExists, archive.string());
    fs::permissions(archive, fs::perms::owner_all, error); // names and work of a class
    return writeTextFile(archive / begunName, course.text(), FileAccess::OwnerOnly);
}

Result<ArchiveFacts> sealArchive(const fs::path& archive, ArchiveFacts facts,
                                 const std::vector<std::string>& placeKeys, std::stop_token stop)
{
    const auto checked = checkSubmissions(courseIn(archive) / "submissions", placeKeys, stop);
    if (!checked)
        return tl::unexpected(checked.error());
    facts.submissions = *checked;
    const auto files = hashed(courseIn(archive), stop);
    if (!files)
        return tl::unexpected(files.error());
    facts.files = files->size();
    for (const ManifestEntry& file : *files)
        facts.bytes += file.size;
    auto written = writeTextFile(archive / "MANIFEST", toManifestText(*files), FileAccess::OwnerOnly);
    if (written)
        written = writeTextFile(archive / sealName, toText(toJson(facts)) + "\n", FileAccess::OwnerOnly);
    if (!written)
        return tl::unexpected(written.error());
    std::error_code error;
    fs::remove(archive / begunName, error);
    return facts;
}

Result<ArchiveFacts> openArchive(const fs::path& archive, std::stop_token stop)
{
    std::error_code error;
    if (!fs::exists(archive / sealName, error))
        return fail(ErrorKind::NotFound, (archive / sealName).string());
    const auto text = readTextFile(archive / sealName, maxFactsBytes);
    const auto json = text ? parseJson(*text, sealName) : tl::unexpected(text.error());
    auto facts = json ? factsFromJson(*json) : tl::unexpected(json.error());
    if (!facts)
        return facts;
    const auto list = readTextFile(archive / "MANIFEST", maxListBytes);
    const auto manifest = list ? manifestFromText(*list) : tl::unexpected(list.error());
    const auto files = manifest ? hashed(courseIn(archive), stop) : tl::unexpected(manifest.error());
    if (!files)
        return tl::unexpected(files.error());
    std::map<std::string, std::string> expected;
    for (const ManifestEntry& entry : *manifest)
        expected.emplace(entry.path, entry.sha256);
    for (const ManifestEntry& file : *files) {
        const auto found = expected.find(file.path);
        if (found == expected.end() || found->second != file.sha256)
            return fail(ErrorKind::TransferDamaged, file.path);
        expected.erase(found);
    }
    if (!expected.empty())
        return fail(ErrorKind::TransferDamaged, expected.begin()->first);
    return facts;
}

} // namespace pupitre
