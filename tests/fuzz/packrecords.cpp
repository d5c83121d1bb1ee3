// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A packed transfer from a stranger, fed in small pieces: no entry leads out of the folder it is meant for,
// each reads again as it was written, and what follows the records is an archive that keeps the same
// promises.
#include "core/wire/packrecords.h"
#include "core/wire/partname.h"

#include "tests/fuzz/input.h"

namespace
{

struct Taking final : pupitre::TarSink {
    pupitre::Result<void> begin(const pupitre::TarEntry& entry) override
    {
        left = entry.size;
        if (entry.path.starts_with(pupitre::packedFiles)) {
            const auto path = entry.path.substr(pupitre::packedFiles.size());
            pupitre::promise(path.find("../") != 0 && path.find("/../") == std::string::npos);
        }
        static_cast<void>(pupitre::partNameFrom(entry.path));
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

void readRecord(std::string_view text)
{
    static_cast<void>(pupitre::packNumberFrom(text, 1000));
    const auto record = pupitre::packRecordFrom(text);
    if (!record || !record->entry)
        return;
    const auto& entry = *record->entry;
    const std::string path = "/" + entry.path + "/";
    pupitre::promise(path.find("/../") == std::string::npos && path.find("//") == std::string::npos);
    const auto again = pupitre::packRecordFrom(pupitre::entryRecord(entry));
    pupitre::promise(again && again->entry && *again->entry == entry);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    pupitre::PackRecords records;
    auto rest = std::as_bytes(std::span(data, size));
    bool archive = false;
    Taking sink;
    pupitre::TarReader reader(sink, {.totalBytes = 1 << 20, .entries = 1000});
    while (!rest.empty()) {
        const auto piece = rest.first(std::min<std::size_t>(rest.size(), 100));
        rest = rest.subspan(piece.size());
        if (archive) {
            if (!reader.feed(piece))
                break;
            continue;
        }
        records.feed(piece);
        while (!archive) {
            const auto record = records.next();
            if (!record)
                return 0;
            if (!*record)
                break;
            pupitre::promise((*record)->size() <= pupitre::mostRecordBytes);
            readRecord(**record);
            archive = (*record)->empty();
        }
        if (archive) {
            const auto begun = records.takeRest();
            if (!reader.feed(std::as_bytes(std::span(begun))))
                break;
        }
    }
    return 0;
}
