// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person chose in one folder of this computer, with everything below it.
#pragma once

#include "core/remote/sftp/sftpclient.h"
#include "core/wire/tar.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace pupitre
{

/// Names of one folder.
using ChosenNames = std::vector<std::string>;

struct ChosenFiles {
    std::vector<TarEntry> entries; // relative to that folder; folders before what is in them
    std::vector<Error> left;       // what cannot be taken along
};

/// NotFound, FileUnreadable, Cancelled.
[[nodiscard]] Result<ChosenFiles> chosenHere(const std::filesystem::path& folder, const ChosenNames& names,
                                             const std::stop_token& stop);

/// A folder of this computer, as the place would list it: links are not followed, what cannot be looked at is
/// left out. NotFound, FileUnreadable.
[[nodiscard]] Result<std::vector<SftpEntry>> listHere(const std::filesystem::path& folder);

/// "report (2).txt" for "report.txt": the first that is not in `taken`.
[[nodiscard]] std::string freeName(const std::string& name, const std::vector<std::string>& taken);

} // namespace pupitre
