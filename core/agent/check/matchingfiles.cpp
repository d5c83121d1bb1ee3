// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See matchingfiles.h.
#include "core/agent/check/matchingfiles.h"

#include <algorithm>
#include <filesystem>
#include <fnmatch.h>

namespace pupitre
{

std::vector<std::string> matchingFiles(const std::string& pattern)
{
    const std::filesystem::path path(pattern);
    const std::string wanted = path.filename().string();
    std::vector<std::string> files;
    std::error_code failed;
    for (std::filesystem::directory_iterator it(path.parent_path(), failed), end; !failed && it != end;
         it.increment(failed))
        if (::fnmatch(wanted.c_str(), it->path().filename().c_str(), FNM_PERIOD) == 0)
            files.push_back(it->path().string());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace pupitre
