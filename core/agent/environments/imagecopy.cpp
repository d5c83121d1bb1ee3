// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See imagecopy.h.
#include "core/agent/environments/imagecopy.h"

#include "core/agent/check/facts.h"
#include "core/agent/system/beneath.h"
#include "core/agent/system/errnoerror.h"
#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <fcntl.h>
#include <sys/utsname.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

constexpr std::size_t mostLogTaken = 1024 * 1024;
constexpr std::uint64_t roomLeft = 256; // MiB that a copy leaves free, so that work can still be saved

/// As engines call it.
std::string architectureHere()
{
    utsname name{};
    if (::uname(&name) != 0)
        return {};
    const std::string machine(name.machine);
    if (machine == "x86_64")
        return "amd64";
    return machine == "aarch64" ? "arm64" : machine;
}

fs::path copies(const StateTree& tree)
{
    return tree.engine() / "copies";
}

std::string logOfBuild(const StateTree& tree, const BuiltEnvironment& built)
{
    auto log = readFile(tree.buildLog(built.environment, built.recipe)).value_or("");
    if (log.size() > mostLogTaken)
        log.erase(0, log.size() - mostLogTaken);
    return log;
}

bool hasImage(const Images& images, const std::string& reference, const std::string& id)
{
    const auto identity = images.identify(reference);
    return identity && (id.empty() || identity->id == id);
}

} // namespace

Result<ImageOnItsWay> imageToSend(const Builder& builder, const EnvironmentId& environment,
                                  const std::string& recipe)
{
    auto record = readBuild(builder.tree, environment, recipe);
    if (!record)
        return tl::unexpected<Error>(record.error());
    const auto identity = builder.images.identify(record->built.reference);
    if (!identity)
        return tl::unexpected<Error>(identity.error());
    std::string log = logOfBuild(builder.tree, record->built);
    return ImageOnItsWay{std::move(record->order), std::move(record->built), identity->id,
                         identity->architecture, std::move(log)};
}

void removeLeftCopies(const StateTree& tree)
{
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(copies(tree), none))
        if (entry.is_directory(none))
            if (const auto nobody = FileLock::tryTake(entry.path().string() + ".lock"))
                (void)removeTree(entry.path());
}

Result<CopyFolder> CopyFolder::make(const StateTree& tree, const std::string& recipe)
{
    const fs::path root = copies(tree);
    if (auto made = makeFolders(root); !made)
        return tl::unexpected<Error>(made.error());
    auto lock = FileLock::tryTake(root / (recipe + ".lock"));
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    auto made = removeTree(root / recipe).and_then([&] { return makeFolders(root / recipe); });
    if (!made)
        return tl::unexpected<Error>(made.error());
    return CopyFolder(root / recipe, std::move(*lock));
}

CopyFolder::~CopyFolder()
{
    if (!m_path.empty())
        (void)removeTree(m_path);
}

Result<ArrivingImage> ArrivingImage::begin(const Builder& builder, ImageOnItsWay image)
{
    const BuiltEnvironment& built = image.built;
    if (const std::string here = architectureHere(); image.architecture != here)
        return fail(ErrorKind::NotPermitted, "architecture", image.architecture + " " + here);
    const fs::path folder = builder.tree.environment(built.environment);
    if (auto made = makeFolders(folder); !made)
        return tl::unexpected<Error>(made.error());
    auto lock = FileLock::tryTake(folder / (built.recipe + ".lock"));
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    ArrivingImage arriving(builder, std::move(image), std::move(*lock));
    const std::string& reference = arriving.m_image.built.reference;
    const auto record =
        readBuild(builder.tree, arriving.m_image.built.environment, arriving.m_image.built.recipe);
    if (record && hasImage(builder.images, reference, {})) {
        arriving.m_there = record->built;
        return arriving;
    }
    if (hasImage(builder.images, reference, arriving.m_image.id)) { // killed before it was written down
        auto recorded = arriving.record();
        if (!recorded)
            return tl::unexpected<Error>(recorded.error());
        arriving.m_there = *std::move(recorded);
        return arriving;
    }
    if (const auto identity = builder.images.identify(reference);
        !identity && identity.error().kind != ErrorKind::NoImage)
        return tl::unexpected<Error>(identity.error());
    auto ready = arriving.checkRoom().and_then([&] { return arriving.openFile(); });
    if (!ready)
        return tl::unexpected<Error>(ready.error());
    return arriving;
}

/// Once as it arrives, once as the engine has it.
Result<void> ArrivingImage::checkRoom() const
{
    constexpr std::uint64_t bytesPerMiB = 1024 * 1024;
    const auto free =
        static_cast<std::uint64_t>(std::max<std::int64_t>(diskSpace(m_builder.tree.engine()).freeMiB, 0));
    const std::uint64_t wanted = 2 * (m_image.built.bytes / bytesPerMiB) + roomLeft;
    return free >= wanted ? Result<void>{}
                          : fail(ErrorKind::DiskFull, m_builder.tree.engine().string(),
                                 std::to_string(wanted) + " MiB, " + std::to_string(free) + " MiB");
}

Result<void> ArrivingImage::openFile()
{
    auto folder = CopyFolder::make(m_builder.tree, m_image.built.recipe);
    if (!folder)
        return tl::unexpected<Error>(folder.error());
    const fs::path named = folder->path() / "archive";
    m_file = Fd(::open(named.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600));
    if (!m_file.valid() || ::unlink(named.c_str()) != 0)
        return failErrno(named.string());
    m_folder.emplace(std::move(*folder));
    return {};
}

Result<void> ArrivingImage::add(std::span<const std::byte> bytes)
{
    if (auto looked = m_archive->feed(bytes); !looked)
        return fail(ErrorKind::TransferDamaged, m_image.built.reference, looked.error().detail);
    m_sha.add(bytes);
    while (!bytes.empty()) {
        const ssize_t count = ::write(m_file.get(), bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failErrno(m_folder->path().string());
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return {};
}

Result<BuiltEnvironment> ArrivingImage::complete(const std::string& sha256, std::stop_token stop)
{
    const std::string& reference = m_image.built.reference;
    if (m_sha.finish() != sha256)
        return fail(ErrorKind::TransferDamaged, reference, sha256);
    if (auto checked = m_archive->check(reference, m_image.id); !checked)
        return tl::unexpected<Error>(checked.error());
    if (::lseek(m_file.get(), 0, SEEK_SET) != 0)
        return failErrno(m_folder->path().string());
    auto loaded = m_builder.images.load(m_file.get(), m_folder->path(), stop);
    m_file.reset();
    if (!loaded)
        return fail(loaded.error().kind, reference, loaded.error().detail);
    const auto identity = m_builder.images.identify(reference);
    if (!identity || identity->id != m_image.id) {
        (void)m_builder.images.remove(reference);
        return fail(ErrorKind::TransferDamaged, reference, identity ? identity->id : identity.error().detail);
    }
    if (auto ready = m_builder.images.makeReady(reference, std::move(stop)); !ready)
        return tl::unexpected<Error>(ready.error());
    return record();
}

Result<BuiltEnvironment> ArrivingImage::record()
{
    BuiltEnvironment built = m_image.built; // when it was built stays what it was
    built.engine = m_builder.engine;
    auto written =
        replaceFile(m_builder.tree.buildLog(built.environment, built.recipe), m_image.log).and_then([&] {
            return writeBuild(m_builder.tree, {m_image.order, built});
        });
    return written ? Result<BuiltEnvironment>(std::move(built)) : tl::unexpected<Error>(written.error());
}

} // namespace pupitre
