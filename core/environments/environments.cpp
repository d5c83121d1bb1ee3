// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environments/environments.h"

#include "core/environments/foldercopy.h"

#include <algorithm>

namespace pupitre
{

namespace fs = std::filesystem;

Environments::Environments(Mailbox& mailbox, std::filesystem::path root, QObject* parent)
    : QObject(parent), m_root(std::move(root)), m_drafts(mailbox, draftsBeside(m_root)),
      m_lane(mailbox, "environments"), m_importing(mailbox, "importing")
{
}

const ShelfEntry* Environments::find(const EnvironmentId& id) const
{
    const auto found = std::ranges::find_if(
        m_entries, [&](const ShelfEntry& entry) { return entry.environment && entry.environment->id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

void Environments::reload()
{
    m_reading = m_lane.run<std::vector<ShelfEntry>>(
        [root = m_root](std::stop_token) -> Result<std::vector<ShelfEntry>> { return readShelf(root); },
        [this](Result<std::vector<ShelfEntry>> entries) {
            const bool same = m_known && entries && *entries == m_entries;
            m_known = true;
            if (entries && !same) {
                m_entries = *std::move(entries);
                Q_EMIT changed();
            }
            Q_EMIT loaded();
        });
}

template <class T>
void Environments::change(std::function<Result<T>(std::stop_token)> work, Reply<T> reply)
{
    m_tasks.emplace_back();
    const auto place = std::prev(m_tasks.end());
    *place = m_lane.run<T>(std::move(work), [this, place, reply](Result<T> result) {
        const Task ended = std::move(*place); // this function is part of it
        m_tasks.erase(place);
        reload();
        reply(result);
    });
}

void Environments::save(const Environment& environment, Reply<Environment> reply)
{
    change<Environment>(
        [root = m_root, environment](std::stop_token) -> Result<Environment> {
            const auto saved = saveOnShelf(root, environment);
            return saved ? Result<Environment>(environment) : tl::unexpected<Error>(saved.error());
        },
        std::move(reply));
}

void Environments::add(Environment environment, const fs::path& from, Reply<Environment> reply)
{
    change<Environment>(
        [root = m_root, environment = std::move(environment), from](std::stop_token stop) {
            return addToShelf(root, environment, [&](const fs::path& folder) {
                return from.empty() ? Result<void>{} : copyFolder(from, folder, stop);
            });
        },
        std::move(reply));
}

void Environments::save(const EnvironmentDraft& draft, const DraftSources& sources, Reply<Environment> reply)
{
    change<Environment>(
        [root = m_root, draft, sources](std::stop_token stop) {
            return saveDraft(root, draft, sources, std::move(stop));
        },
        std::move(reply));
}

void Environments::preview(const std::string& source, const fs::path& work, Reply<ImportPreview> reply)
{
    m_previewing = m_importing.run<ImportPreview>(
        [source, work](std::stop_token stop) { return previewImport(source, work, std::move(stop)); },
        [reply = std::move(reply)](const Result<ImportPreview>& preview) { reply(preview); });
}

void Environments::take(const ImportPreview& preview, Reply<Environment> reply)
{
    change<Environment>(
        [root = m_root, preview](std::stop_token stop) {
            return addToShelf(root, preview.plan.environment,
                              [&](const fs::path& folder) { return layOutImport(preview, folder, stop); });
        },
        std::move(reply));
}

void Environments::duplicate(const EnvironmentId& id, const std::string& name, Reply<Environment> reply)
{
    change<Environment>(
        [root = m_root, id, name](std::stop_token stop) {
            return duplicateOnShelf(root, id, name, std::move(stop));
        },
        std::move(reply));
}

void Environments::remove(const EnvironmentId& id, Reply<EnvironmentId> reply)
{
    change<EnvironmentId>(
        [root = m_root, id](std::stop_token) -> Result<EnvironmentId> {
            const auto removed = removeFromShelf(root, id);
            return removed ? Result<EnvironmentId>(id) : tl::unexpected<Error>(removed.error());
        },
        std::move(reply));
}

void Environments::exportTo(const EnvironmentId& id, const fs::path& to, Reply<fs::path> reply)
{
    change<fs::path>(
        [from = m_root / id.text(), to](std::stop_token stop) -> Result<fs::path> {
            const auto copied = copyFolder(from, to, std::move(stop));
            return copied ? Result<fs::path>(to) : tl::unexpected<Error>(copied.error());
        },
        std::move(reply));
}

} // namespace pupitre
