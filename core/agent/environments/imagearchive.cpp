// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// manifest.json as `docker save` writes it: [{"Config": "<id>.json", "RepoTags": [name], "Layers": […]}].
#include "core/agent/environments/imagearchive.h"

#include "core/wire/json.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

constexpr auto manifestName = "manifest.json";
constexpr std::size_t mostManifestBytes = 1024 * 1024; // some hundred bytes for each layer

/// Podman names it by its id, newer Dockers by where it lies.
bool isConfigOf(const Json& config, const std::string& id)
{
    return config == id + ".json" || config == "blobs/sha256/" + id;
}

} // namespace

Result<void> ImageArchive::begin(const TarEntry& entry)
{
    m_inManifest = entry.path == manifestName;
    if (!m_inManifest)
        return {};
    m_manifest.clear();
    ++m_manifests;
    return entry.size > mostManifestBytes ? fail(ErrorKind::TooLarge, manifestName) : Result<void>{};
}

Result<void> ImageArchive::content(std::span<const std::byte> bytes)
{
    if (m_inManifest)
        m_manifest.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return {};
}

Result<void> ImageArchive::end()
{
    m_inManifest = false;
    return {};
}

Result<void> ImageArchive::check(const std::string& reference, const std::string& id) const
{
    const auto json = parseJson(m_manifest, manifestName);
    if (!m_reader.finished() || m_manifests != 1 || !json || !json->is_array() || json->size() != 1)
        return fail(ErrorKind::TransferDamaged, reference, manifestName);
    const Json& image = json->front();
    const bool fits = image.is_object() && image.contains("Config") && isConfigOf(image["Config"], id)
                      && image.contains("RepoTags") && image["RepoTags"] == Json::array({reference});
    return fits ? Result<void>{} : fail(ErrorKind::TransferDamaged, reference, toText(image).substr(0, 200));
}

} // namespace pupitre
