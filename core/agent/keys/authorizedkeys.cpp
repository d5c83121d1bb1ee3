// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Read through a folder that stays open, written beside it, renamed over it: at no moment is the file half
// there.
#include "core/agent/keys/authorizedkeys.h"

#include "core/agent/system/errnoerror.h"
#include "core/agent/system/fd.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/fingerprint.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <map>
#include <sys/stat.h>

namespace pupitre
{

namespace
{

constexpr std::string_view blockBegin = "# pupitre begin: written by the program, changes in here are lost\n";
constexpr std::string_view blockEnd = "# pupitre end\n";
/// First line of a block whose predecessor had no newline until we gave it one.
constexpr std::string_view noNewline = "# the line before this block had no end of its own\n";

/// What is there: its text and the stamp by which a later change is seen.
struct Snapshot {
    bool there = false;
    std::string text;
    struct stat stamp {
    };
};

bool sameFile(const struct stat& a, const struct stat& b)
{
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino && a.st_size == b.st_size
           && a.st_mtim.tv_sec == b.st_mtim.tv_sec && a.st_mtim.tv_nsec == b.st_mtim.tv_nsec
           && a.st_ctim.tv_sec == b.st_ctim.tv_sec && a.st_ctim.tv_nsec == b.st_ctim.tv_nsec;
}

Result<Fd> openKeysFolder(const std::filesystem::path& folder)
{
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        return failErrno(folder);
    Fd fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!fd.valid() && (errno == ENOTDIR || errno == ELOOP))
        return fail(ErrorKind::LinkRefused, folder);
    if (!fd.valid())
        return failErrno(folder);
    return fd;
}

Result<Snapshot> snapshot(int folder, const std::filesystem::path& file)
{
    Snapshot found;
    const Fd fd(::openat(folder, file.filename().c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!fd.valid() && errno == ENOENT)
        return found;
    if (!fd.valid())
        return failErrno(file);
    if (::fstat(fd.get(), &found.stamp) != 0)
        return failErrno(file);
    if (!S_ISREG(found.stamp.st_mode))
        return fail(ErrorKind::LinkRefused, file, "not a regular file");
    found.there = true;
    std::array<char, 65536> buffer{};
    for (;;) {
        const auto count = ::read(fd.get(), buffer.data(), buffer.size());
        if (count == 0)
            return found;
        if (count < 0)
            return failErrno(file);
        found.text.append(buffer.data(), static_cast<std::size_t>(count));
        if (found.text.size() > smallFileLimit)
            return fail(ErrorKind::TooLarge, file);
    }
}

Result<void> checkUnchanged(int folder, const std::filesystem::path& file, const Snapshot& before)
{
    struct stat after {
    };
    const bool there = ::fstatat(folder, file.filename().c_str(), &after, AT_SYMLINK_NOFOLLOW) == 0;
    if (there != before.there || (there && !sameFile(before.stamp, after)))
        return fail(ErrorKind::ChangedMeanwhile, file);
    return {};
}

Result<void> writeBeside(int folder, const std::string& name, std::string_view text, mode_t mode)
{
    const Fd fd(::openat(folder, name.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!fd.valid() || ::fchmod(fd.get(), mode) != 0)
        return failErrno(name);
    while (!text.empty()) {
        const auto count = ::write(fd.get(), text.data(), text.size());
        if (count < 0)
            return failErrno(name);
        text.remove_prefix(static_cast<std::size_t>(count));
    }
    if (::fsync(fd.get()) != 0)
        return failErrno(name);
    return {};
}

Result<void> replaceText(int folder, const std::filesystem::path& file, const Snapshot& before,
                         std::string_view text)
{
    const auto name = file.filename().string();
    const auto beside = name + ".pupitre-new";
    auto done = writeBeside(folder, beside, text, before.there ? before.stamp.st_mode & 0777 : 0600);
    if (done)
        done = checkUnchanged(folder, file, before);
    if (done && ::renameat(folder, beside.c_str(), folder, name.c_str()) != 0)
        done = failErrno(file);
    if (!done) {
        ::unlinkat(folder, beside.c_str(), 0);
        return done;
    }
    return ::fsync(folder) == 0 ? Result<void>{} : failErrno(file.parent_path());
}

/// True where a line that is no comment holds this blob.
bool holdsKey(std::string_view text, const PublicKey& key)
{
    for (auto at = text.find(key.blob); at != std::string_view::npos; at = text.find(key.blob, at + 1)) {
        const auto lineStart = text.rfind('\n', at) + 1; // npos + 1 is 0
        const auto first = text.find_first_not_of(" \t", lineStart);
        if (text[first] != '#')
            return true;
    }
    return false;
}

/// Who gets in with the key, and as whom; the expiry before it may change.
std::string_view grantOf(const KeyLine& line)
{
    return std::string_view(line.text).substr(line.text.find("command="));
}

/// A public key is public: a student may bring a classmate's. Who has a key keeps it, else the first gets it,
/// so that nobody is moved to a seat that is not theirs.
std::map<PublicKey, std::string> holdersOf(const std::vector<KeyLine>& lines, std::string_view before)
{
    const auto had = [&](std::string_view grant) { return before.find(grant) != std::string_view::npos; };
    std::map<PublicKey, std::string> holders;
    for (const auto& line : lines) {
        const auto [holder, first] = holders.emplace(line.key, grantOf(line));
        if (!first && !had(holder->second) && had(grantOf(line)))
            holder->second = grantOf(line);
    }
    return holders;
}

} // namespace

Result<std::filesystem::path> authorizedKeysFile()
{
    if (const char* file = std::getenv("PUPITRE_AUTHORIZED_KEYS"); file != nullptr && *file == '/')
        return std::filesystem::path(file);
    const char* home = std::getenv("HOME");
    if (home == nullptr || *home != '/')
        return fail(ErrorKind::NotFound, "HOME");
    return std::filesystem::path(home) / ".ssh/authorized_keys";
}

Result<std::string> withoutKeyBlock(std::string_view text)
{
    // without its newline: a last line that lacks it would get one, and be a mark then
    constexpr auto mark = blockBegin.substr(0, blockBegin.size() - 1);
    const auto isLine = [&](std::size_t at) {
        const auto after = at + mark.size();
        return (at == 0 || text[at - 1] == '\n') && (after == text.size() || text[after] == '\n');
    };
    std::string others;
    for (std::size_t from = 0;;) {
        auto begin = text.find(mark, from);
        while (begin != std::string_view::npos && !isLine(begin))
            begin = text.find(mark, begin + 1);
        others += text.substr(from, begin == std::string_view::npos ? begin : begin - from);
        if (begin == std::string_view::npos)
            return others;
        const auto end = text.find(blockEnd, begin);
        if (end == std::string_view::npos)
            return fail(ErrorKind::Malformed, "authorized_keys", "the block of pupitre has no end");
        from = end + blockEnd.size();
        const bool addedNewline = text.substr(begin + blockBegin.size()).starts_with(noNewline);
        if (addedNewline && from == text.size() && others.ends_with('\n'))
            others.pop_back();
    }
}

std::string withKeyBlock(std::string_view others, const std::vector<KeyLine>& lines)
{
    std::string text(others);
    if (lines.empty())
        return text;
    const bool unended = !text.empty() && !text.ends_with('\n');
    if (unended)
        text += '\n'; // else our first line would become part of their last
    text += blockBegin;
    if (unended)
        text += noNewline;
    for (const auto& line : lines)
        text += line.text + "\n";
    text += blockEnd;
    return text;
}

Result<KeysOutcome> replaceKeyBlock(const StateTree& tree, const std::filesystem::path& file,
                                    std::vector<KeyLine> lines)
{
    const auto folder = openKeysFolder(file.parent_path());
    if (!folder)
        return tl::unexpected(folder.error());
    const auto before = snapshot(folder->get(), file);
    if (!before)
        return tl::unexpected(before.error());
    const auto others = withoutKeyBlock(before->text);
    if (!others)
        return tl::unexpected(others.error());

    KeysOutcome outcome;
    auto holders = holdersOf(lines, before->text);
    std::erase_if(lines, [&](const KeyLine& line) {
        const auto holder = holders.find(line.key);
        if (holder != holders.end() && holder->second == grantOf(line) && !holdsKey(*others, line.key)) {
            holders.erase(holder); // once
            return false;
        }
        outcome.refused.push_back({ErrorKind::KeyAlreadyUsed, fingerprintOf(line.key), {}});
        return true;
    });

    const auto text = withKeyBlock(*others, lines);
    if (text == before->text)
        return outcome;
    if (before->there) {
        if (auto kept = writeFileAtomically(tree.keysPrevious(), before->text); !kept)
            return tl::unexpected(kept.error());
    } else if (auto noted = replaceFile(tree.keysMade(), {}); !noted) {
        return tl::unexpected(noted.error());
    }
    if (auto replaced = replaceText(folder->get(), file, *before, text); !replaced)
        return tl::unexpected(replaced.error());
    outcome.written = true;
    return outcome;
}

} // namespace pupitre
