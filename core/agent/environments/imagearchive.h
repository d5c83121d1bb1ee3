// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is in an image's archive, looked at while it arrives: it comes from another place, and would be read
// under whatever names it gives itself.
#pragma once

#include "core/wire/tar.h"

namespace pupitre
{

class ImageArchive final : private TarSink
{
public:
    ImageArchive() : m_reader(*this) {}

    /// As TarReader::feed().
    [[nodiscard]] Result<void> feed(std::span<const std::byte> bytes) { return m_reader.feed(bytes); }
    /// After the last byte: whether it holds this one image under this one name. TransferDamaged (subject:
    /// the name).
    [[nodiscard]] Result<void> check(const std::string& reference, const std::string& id) const;

private:
    Result<void> begin(const TarEntry& entry) override;
    Result<void> content(std::span<const std::byte> bytes) override;
    Result<void> end() override;

    TarReader m_reader;
    bool m_inManifest = false;
    int m_manifests = 0;
    std::string m_manifest;
};

} // namespace pupitre
