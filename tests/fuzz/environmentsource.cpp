// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder of strangers: the input is a list of files, each a line with its path, then its text up to a line
// "====". Whatever is in it, only listed files are asked for, and what comes out is inside the folder.
#include "core/formats/environments/environmentsource.h"

#include "tests/fuzz/input.h"

#include <algorithm>
#include <map>

namespace
{

std::map<std::string, std::string> filesIn(std::string_view text)
{
    constexpr std::string_view divider = "\n====\n";
    std::map<std::string, std::string> files;
    while (!text.empty() && files.size() < 50) {
        const std::string_view one = text.substr(0, text.find(divider));
        text.remove_prefix(std::min(one.size() + divider.size(), text.size()));
        const auto end = std::min(one.find('\n'), one.size());
        files[std::string(one.substr(0, end))] = one.substr(std::min(end + 1, one.size()));
    }
    return files;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto files = filesIn(pupitre::textOf(data, size));
    pupitre::FolderListing listing{"tp", {}};
    for (const auto& [path, text] : files)
        listing.files.push_back(path);
    const auto read = [&](const std::string& path) -> pupitre::Result<std::string> {
        const auto found = files.find(path);
        pupitre::promise(found != files.end() && path.find("..") != 0 && path.front() != '/');
        return found->second;
    };
    const auto environment = pupitre::environmentFrom(listing, read);
    if (!environment)
        return 0;
    pupitre::promise(!environment->sources.empty());
    if (environment->image)
        pupitre::promise(
            pupitre::parseImageReference(pupitre::canonicalText(*environment->image)).has_value());
    if (environment->containerfile)
        pupitre::promise(files.contains(environment->containerfile->path));
    for (const pupitre::ImportRemark& remark : environment->remarks)
        pupitre::promise(!remark.file.empty());
    return 0;
}
