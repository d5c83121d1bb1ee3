// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An archive from a stranger, fed in small pieces: no entry gets out of the folder it is meant for.
#include "core/wire/tar.h"

#include "tests/fuzz/input.h"

namespace
{

struct Watching final : pupitre::TarSink {
    pupitre::Result<void> begin(const pupitre::TarEntry& entry) override
    {
        const std::string path = "/" + entry.path + "/";
        pupitre::promise(!entry.path.starts_with('/') && path.find("/../") == std::string::npos);
        left = entry.size;
        return {};
    }
    pupitre::Result<void> content(std::span<const std::byte> bytes) override
    {
        pupitre::promise(bytes.size() <= left);
        left -= bytes.size();
        return {};
    }
    pupitre::Result<void> end() override
    {
        pupitre::promise(left == 0);
        return {};
    }
    std::uint64_t left = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Watching sink;
    pupitre::TarReader reader(sink, {.totalBytes = 1 << 20, .entries = 1000});
    auto rest = std::as_bytes(std::span(data, size));
    while (!rest.empty()) {
        const auto piece = rest.first(std::min<std::size_t>(rest.size(), 100));
        if (!reader.feed(piece))
            break;
        rest = rest.subspan(piece.size());
    }
    return 0;
}
