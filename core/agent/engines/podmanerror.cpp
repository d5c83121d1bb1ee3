// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sentences are those of Podman 4.3 and 5.x; anything else is EngineFailed with its last line to read.
#include "core/agent/engines/podmanerror.h"

#include "core/agent/system/child.h"

#include <initializer_list>

namespace pupitre
{

namespace
{
bool saysAny(std::string_view words, std::initializer_list<const char*> sentences)
{
    for (const char* sentence : sentences)
        if (words.find(sentence) != std::string_view::npos)
            return true;
    return false;
}
} // namespace

Error podmanError(std::string_view words, const std::string& subject, const std::string& image)
{
    const auto detail = lastLine(words);
    if (saysAny(words, {"no space left on device", "disk quota exceeded"}))
        return {ErrorKind::DiskFull, subject, detail};
    if (saysAny(words, {"image not known", "did not resolve to an alias", "no such image"}))
        return {ErrorKind::NoImage, image.empty() ? subject : image, detail};
    if (saysAny(words, {"cannot find UID/GID for user", "insufficient UIDs or GIDs available",
                        "not enough unused ID", "newuidmap", "newgidmap", "cannot set up namespace using"}))
        return {ErrorKind::NoSubuid, subject, detail};
    return {ErrorKind::EngineFailed, subject, detail};
}

} // namespace pupitre
