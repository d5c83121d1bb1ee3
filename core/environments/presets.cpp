// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of packages are those of Debian 12; the exercises are in resources/environments.
#include "core/environments/presets.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

static void registerExercises()
{
    Q_INIT_RESOURCE(environments); // a static library's resources are not registered by themselves
}

namespace pupitre
{

namespace
{

Limits limitsOf(double cpus, int memoryMiB, int workspaceMiB)
{
    Limits limits;
    limits.cpus = cpus;
    limits.memoryMiB = memoryMiB;
    limits.processes = 256;
    limits.workspaceMiB = workspaceMiB;
    return limits;
}

/// Class hours, and the days to hand in with little compute.
void setResources(Environment& environment)
{
    const bool heavy =
        environment.platform == Platform::PyTorch || environment.platform == Platform::TensorFlow;
    environment.open = limitsOf(2, heavy ? 4096 : 2048, 2048);
    environment.handIn = limitsOf(1, heavy ? 2048 : 1024, 2048);
    if (environment.gpu)
        environment.open.seatsPerGpu = 1;
}

std::vector<std::string> packagesOf(Platform platform)
{
    switch (platform) {
    case Platform::Python:
        return {"python3", "python3-numpy", "python3-sklearn"};
    case Platform::PyTorch:
        return {"python3", "python3-numpy", "python3-torch"};
    case Platform::TensorFlow:
        return {};
    case Platform::Cpp:
        return {"clang", "cmake", "g++", "gdb", "make"};
    case Platform::Java:
        return {"default-jdk-headless", "maven"};
    case Platform::Other:
        break;
    }
    return {};
}

const char* folderOf(Platform platform)
{
    return platform == Platform::Other ? wireName(Platform::Python) : wireName(platform);
}

Result<void> copyOutOf(const QString& from, const QString& to)
{
    for (QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString file = files.next();
        const QString target = to + file.mid(from.size());
        if (!QDir().mkpath(QFileInfo(target).path()) || (QFile::exists(target) && !QFile::remove(target))
            || !QFile::copy(file, target)
            // What comes out of a resource is read-only; a student's copy must not be.
            || !QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                                                  | QFile::ReadOther))
            return fail(ErrorKind::FileUnwritable, target.toStdString());
    }
    return {};
}

} // namespace

bool hasGpuVariant(Platform platform)
{
    return platform == Platform::PyTorch || platform == Platform::TensorFlow || platform == Platform::Cpp;
}

Environment preset(Platform platform, bool gpu)
{
    Environment environment;
    environment.platform = platform;
    environment.gpu = gpu && hasGpuVariant(platform);
    // An image with CUDA brings its own; Debian's would be a second Python beside it.
    if (!environment.gpu || platform == Platform::Cpp)
        environment.systemPackages = packagesOf(platform);
    environment.tools = {Tool::Editor};
    setResources(environment);
    return environment;
}

PresetExercise presetExercise(Platform platform)
{
    switch (platform) {
    case Platform::Python:
    case Platform::PyTorch:
    case Platform::TensorFlow:
    case Platform::Other:
        return {"python3 main.py", "OK"};
    case Platform::Cpp:
        return {"cmake -S . -B build && cmake --build build && ./build/main", "OK"};
    case Platform::Java:
        return {
            "mkdir -p build && javac -encoding UTF-8 -d build src/main/java/*.java && java -cp build Main",
            "OK"};
    }
    return {};
}

Result<void> writePresetFiles(Platform platform, const std::string& language,
                              const std::filesystem::path& folder)
{
    registerExercises();
    const QString root = QStringLiteral(":/environments/") + QLatin1String(folderOf(platform));
    const QString words = language == "fr" ? QStringLiteral("/fr") : QStringLiteral("/en");
    const QString to = QString::fromStdString(folder.string());
    if (auto shared = copyOutOf(root + QStringLiteral("/both"), to); !shared)
        return shared;
    return copyOutOf(root + words, to);
}

} // namespace pupitre
