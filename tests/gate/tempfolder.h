// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder that is gone with its test.
#pragma once

#include <filesystem>
#include <stdlib.h>
#include <string>

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
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace pupitre
