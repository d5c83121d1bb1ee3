// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environments/draft/drafts.h"

#include <QRandomGenerator>

#include <algorithm>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

Result<void> putOnDisk(const fs::path& folder,
                       const std::map<std::string, std::optional<EnvironmentDraft>>& drafts)
{
    Result<void> all;
    for (const auto& [id, draft] : drafts)
        if (auto done = draft ? writeDraft(folder, *draft) : removeDraft(folder, id); !done)
            all = done; // the others are written all the same
    return all;
}

} // namespace

EnvironmentDrafts::EnvironmentDrafts(Mailbox& mailbox, fs::path folder, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)), m_lane(std::make_unique<Lane>(mailbox, "drafts"))
{
}

EnvironmentDrafts::~EnvironmentDrafts()
{
    m_lane.reset(); // nothing older is written after this
    m_waiting.merge(m_inHand);
    static_cast<void>(putOnDisk(m_folder, m_waiting)); // nobody is there any more to be told
}

const EnvironmentDraft* EnvironmentDrafts::changing(const EnvironmentId& environment) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const DraftEntry& entry) {
        return entry.draft && !environment.empty() && entry.draft->environment.id == environment;
    });
    return found == m_entries.end() ? nullptr : &*found->draft;
}

std::string EnvironmentDrafts::freshId()
{
    return QString::number(QRandomGenerator::system()->generate64(), 16).toStdString();
}

void EnvironmentDrafts::reload()
{
    m_reading = m_lane->run<std::vector<DraftEntry>>(
        [folder = m_folder](std::stop_token) -> Result<std::vector<DraftEntry>> {
            return readDrafts(folder);
        },
        [this](Result<std::vector<DraftEntry>> entries) {
            // What is on its way to the disk is newer than what was read there.
            if (!entries || !m_waiting.empty() || !m_inHand.empty() || *entries == m_entries)
                return;
            m_entries = *std::move(entries);
            Q_EMIT changed();
        });
}

void EnvironmentDrafts::keep(const EnvironmentDraft& draft)
{
    std::erase_if(m_entries, [&](const DraftEntry& entry) { return entry.id == draft.id; });
    m_entries.insert(m_entries.begin(), {draft.id, draft, {}});
    m_waiting[draft.id] = draft;
    write();
    Q_EMIT changed();
}

void EnvironmentDrafts::discard(const std::string& id)
{
    std::erase_if(m_entries, [&](const DraftEntry& entry) { return entry.id == id; });
    m_waiting[id] = std::nullopt;
    write();
    Q_EMIT changed();
}

void EnvironmentDrafts::write()
{
    if (!m_inHand.empty() || m_waiting.empty())
        return;
    m_inHand = std::exchange(m_waiting, {});
    m_writing = m_lane->run<void>(
        [folder = m_folder, drafts = m_inHand](std::stop_token) { return putOnDisk(folder, drafts); },
        [this](Result<void> done) {
            m_inHand.clear();
            if (!done)
                Q_EMIT failed(done.error());
            write();
            if (m_inHand.empty())
                Q_EMIT settled();
        });
}

} // namespace pupitre
