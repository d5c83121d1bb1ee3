// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder that is gone with its test.
#pragma once

#include <filesystem>
#include <fstream>
#include <stdlib.h>
#include <string>
#include <sys/mount.h>
#include <unistd.h>

namespace pupitre
{

class TempFolder final
{
public:
    TempFolder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "pupitre-test-XXXXXX").string();
        if (::mkdtemp(name.data()) != nullptr)
            m_path = name;
    }
    ~TempFolder()
    {
        if (::geteuid() == 0)
            unmountWhatIsBelow();
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    /// Run as root, podman leaves its storage mounted on itself.
    void unmountWhatIsBelow() const
    {
        std::ifstream mounts("/proc/self/mountinfo");
        for (std::string line; std::getline(mounts, line);) {
            const auto at = line.find(m_path.string() + "/");
            if (at != std::string::npos)
                ::umount2(line.substr(at, line.find(' ', at) - at).c_str(), MNT_DETACH);
        }
    }

    std::filesystem::path m_path;
};

} // namespace pupitre
