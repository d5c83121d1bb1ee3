// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where an arriving archive is written: through Arrivals, so that it cannot reach outside, whatever it
// contains, and no file has its name before its hash is right.
#pragma once

#include "core/remote/transfer/arrivals.h"
#include "core/remote/transfer/localtree.h"
#include "core/wire/sha256.h"

namespace pupitre
{

class TreeWriter final : public TarSink
{
public:
    /// Makes the folder if absent. A file whose hash is not the one `expected` has is never given its name.
    [[nodiscard]] static Result<TreeWriter> into(const std::filesystem::path& root, HashedFiles expected);
    TreeWriter(TreeWriter&&) = default;

    Result<void> begin(const TarEntry& entry) override;
    Result<void> content(std::span<const std::byte> bytes) override;
    Result<void> end() override;

    /// TransferDamaged if something expected never came.
    [[nodiscard]] Result<void> complete() const;
    [[nodiscard]] std::uint64_t files() const { return m_files; }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }

private:
    TreeWriter(Arrivals arrivals, HashedFiles expected)
        : m_arrivals(std::move(arrivals)), m_expected(std::move(expected))
    {
    }

    Arrivals m_arrivals;
    HashedFiles m_expected; // still to come
    TarEntry m_entry;
    ArrivingFile m_file; // removed where it does not become complete
    Sha256 m_sha;
    std::uint64_t m_files = 0;
    std::uint64_t m_bytes = 0;
};

} // namespace pupitre
