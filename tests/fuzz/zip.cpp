// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A zip from a stranger: no name that leads elsewhere, no more bytes than were claimed.
#include "core/formats/zipreader.h"

#include "tests/fuzz/input.h"

#include <set>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace pupitre;
    const ZipLimits limits{.entries = 100, .totalBytes = 1 << 20, .entryBytes = 1 << 18};
    const auto reader = ZipReader::openBytes(textOf(data, size), limits);
    if (!reader)
        return 0;
    std::set<std::string> paths;
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < reader->entries().size(); ++i) {
        const ZipEntry& entry = reader->entries()[i];
        promise(checkZipPath(entry.path).has_value() && paths.insert(entry.path).second);
        std::uint64_t bytes = 0;
        (void)reader->read(i, [&](std::span<const std::byte> piece) -> Result<void> {
            bytes += piece.size();
            return {};
        });
        promise(bytes <= entry.size);
        total += bytes;
    }
    promise(total <= limits.totalBytes && paths.size() <= limits.entries);
    return 0;
}
