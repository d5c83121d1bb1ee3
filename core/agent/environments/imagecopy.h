// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two ends of a built image that goes from one place to another.
#pragma once

#include "core/agent/environments/building.h"
#include "core/agent/environments/imagearchive.h"
#include "core/agent/system/fd.h"
#include "core/agent/system/filelock.h"
#include "core/wire/imagestream.h"
#include "core/wire/sha256.h"

#include <optional>

namespace pupitre
{

/// What is said of it first. NotFound where it was not built here, NoImage where its image is gone,
/// NotPermitted (subject "copy") where the engine has none that could be taken elsewhere.
[[nodiscard]] Result<ImageOnItsWay> imageToSend(const Builder& builder, const EnvironmentId& environment,
                                                const std::string& recipe);

/// What copies that were killed have left. The tick calls it, so none of it stays for long.
void removeLeftCopies(const StateTree& tree);

/// A folder for what an engine puts down while it copies: empty, and gone afterwards.
class CopyFolder final
{
public:
    /// Busy where the same is being copied.
    [[nodiscard]] static Result<CopyFolder> make(const StateTree& tree, const std::string& recipe);
    ~CopyFolder();
    CopyFolder(CopyFolder&& other) noexcept
        : m_path(std::exchange(other.m_path, {})), m_lock(std::move(other.m_lock))
    {
    }
    CopyFolder& operator=(CopyFolder&&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    CopyFolder(std::filesystem::path path, FileLock lock) : m_path(std::move(path)), m_lock(std::move(lock))
    {
    }
    std::filesystem::path m_path;
    FileLock m_lock;
};

/// Gathered in a file that has no name, checked as a whole, and only then given to the engine: killed
/// anywhere, there is the whole image or none.
class ArrivingImage final
{
public:
    /// What is known before a byte has come. Busy where it is being built or copied; NotPermitted for another
    /// architecture (subject "architecture", detail: its) and where the engine only unpacks; DiskFull where
    /// the file and the image would not fit.
    [[nodiscard]] static Result<ArrivingImage> begin(const Builder& builder, ImageOnItsWay image);

    /// It was here before, as it would be built here.
    [[nodiscard]] const std::optional<BuiltEnvironment>& there() const { return m_there; }
    [[nodiscard]] Result<void> add(std::span<const std::byte> bytes);
    /// TransferDamaged where what came is not what was sent, or not that image.
    [[nodiscard]] Result<BuiltEnvironment> complete(const std::string& sha256, std::stop_token stop);

private:
    ArrivingImage(const Builder& builder, ImageOnItsWay image, FileLock lock)
        : m_builder(builder), m_image(std::move(image)), m_lock(std::move(lock))
    {
    }
    [[nodiscard]] Result<void> checkRoom() const;
    [[nodiscard]] Result<void> openFile();
    [[nodiscard]] Result<BuiltEnvironment> record();

    Builder m_builder;
    ImageOnItsWay m_image;
    FileLock m_lock; // of the recipe: nobody builds it meanwhile
    std::optional<CopyFolder> m_folder;
    Fd m_file;
    Sha256 m_sha;
    std::unique_ptr<ImageArchive> m_archive = std::make_unique<ImageArchive>();
    std::optional<BuiltEnvironment> m_there;
};

} // namespace pupitre
