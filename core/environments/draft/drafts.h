// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The drafts as the rest of the program sees them: there at once, on disk soon after, each change. In the UI
// thread; files are written on a lane.
#pragma once

#include "core/async/lane.h"
#include "core/environments/draft/draftstore.h"

#include <QObject>

#include <map>
#include <memory>

namespace pupitre
{

class EnvironmentDrafts final : public QObject
{
    Q_OBJECT
public:
    EnvironmentDrafts(Mailbox& mailbox, std::filesystem::path folder, QObject* parent = nullptr);
    ~EnvironmentDrafts() override; // what is not on disk yet is written

    [[nodiscard]] const std::vector<DraftEntry>& entries() const { return m_entries; }
    /// The one that changes this environment of the shelf; null: there is none.
    [[nodiscard]] const EnvironmentDraft* changing(const EnvironmentId& environment) const;
    /// An id that none has.
    [[nodiscard]] static std::string freshId();

    void reload();
    /// The newest state counts; those between may never be on disk.
    void keep(const EnvironmentDraft& draft);
    void discard(const std::string& id);

Q_SIGNALS:
    void changed();                           // entries() are others now
    void settled();                           // all of it is on disk
    void failed(const pupitre::Error& error); // a draft could not be written

private:
    using Waiting = std::map<std::string, std::optional<EnvironmentDraft>>; // nothing: to be removed

    void write();

    std::filesystem::path m_folder;
    std::vector<DraftEntry> m_entries;
    Waiting m_waiting;
    Waiting m_inHand; // on the lane
    Task m_reading;
    Task m_writing;
    std::unique_ptr<Lane> m_lane;
};

} // namespace pupitre
