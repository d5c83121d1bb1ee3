// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Contents of files, each kept once under its hash: which are missing, and how they arrive. What a broken
// line, a killed agent or a killed desktop left of one is gone on with.
#pragma once

#include "core/agent/data/datatree.h"
#include "core/agent/system/fd.h"
#include "core/wire/sha256.h"
#include "core/wire/tar.h"

#include <span>

namespace pupitre
{

struct WantedObject {
    std::string sha256;
    std::uint64_t size = 0;
};

struct MissingObject {
    std::size_t index = 0;  // of what was wanted
    std::uint64_t have = 0; // bytes of it that arrived before
};

[[nodiscard]] bool hasObject(const DataTree& data, const std::string& sha256, std::uint64_t size);

/// DiskFull (subject: where, detail: bytes that are lacking) where they would not fit.
[[nodiscard]] Result<std::vector<MissingObject>> missingObjects(const DataTree& data,
                                                                std::span<const WantedObject> wanted);

/// An archive of "<sha256>/<offset>". Each is given its name when its hash is right, else it goes:
/// TransferDamaged. Busy where another connection brings the same; ChangedMeanwhile where less is there than
/// the offset says. What a full disk cut short goes too.
class ObjectArrivals final : public TarSink
{
public:
    explicit ObjectArrivals(DataTree data) : m_data(std::move(data)) {}

    Result<void> begin(const TarEntry& entry) override;
    Result<void> content(std::span<const std::byte> bytes) override;
    Result<void> end() override;

    [[nodiscard]] std::uint64_t files() const { return m_files; }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }

private:
    DataTree m_data;
    Fd m_file; // locked
    std::string m_sha256;
    Sha256 m_hash;
    std::uint64_t m_files = 0;
    std::uint64_t m_bytes = 0;
};

/// Those of `sha256s` that no set holds any more, and whatever arrived a week ago and was never used.
[[nodiscard]] Result<void> removeUnusedObjects(const DataTree& data, std::span<const std::string> sha256s);

} // namespace pupitre
