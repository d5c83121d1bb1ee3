// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shelf as the rest of the program sees it: what is on it, and everything one does with it. In the UI
// thread; blocking work is on a lane.
#pragma once

#include "core/async/lane.h"
#include "core/environments/draft/drafts.h"
#include "core/environments/draft/draftsaving.h"
#include "core/environments/shelf.h"
#include "core/services/reply.h"

#include <QObject>

#include <list>

namespace pupitre
{

class Environments final : public QObject
{
    Q_OBJECT
public:
    Environments(Mailbox& mailbox, std::filesystem::path root, QObject* parent = nullptr);

    [[nodiscard]] const std::filesystem::path& root() const { return m_root; }
    [[nodiscard]] bool known() const { return m_known; } // read at least once
    [[nodiscard]] const std::vector<ShelfEntry>& entries() const { return m_entries; }
    [[nodiscard]] const ShelfEntry* find(const EnvironmentId& id) const;

    [[nodiscard]] EnvironmentDrafts& drafts() { return m_drafts; }

    void reload();
    void save(const Environment& environment, Reply<Environment> reply);
    /// The folder's files first, then the environment: what a wizard or an import gathered. Empty `from`:
    /// none.
    void add(Environment environment, const std::filesystem::path& from, Reply<Environment> reply);
    /// As saveDraft().
    void save(const EnvironmentDraft& draft, const DraftSources& sources, Reply<Environment> reply);
    /// What this source is; `work` is an empty folder of the caller's, which keeps it until take() or save()
    /// is done. One at a time: another one, or stopPreview(), gives the first up, without an answer.
    void preview(const std::string& source, const std::filesystem::path& work, Reply<ImportPreview> reply);
    void stopPreview() { m_previewing = {}; }
    void take(const ImportPreview& preview, Reply<Environment> reply);
    void duplicate(const EnvironmentId& id, const std::string& name, Reply<Environment> reply);
    void remove(const EnvironmentId& id, Reply<EnvironmentId> reply);
    /// The folder, to a path that is not there yet.
    void exportTo(const EnvironmentId& id, const std::filesystem::path& to,
                  Reply<std::filesystem::path> reply);

Q_SIGNALS:
    void changed(); // entries() are others now
    void loaded();  // after each reading

private:
    template <class T>
    void change(std::function<Result<T>(std::stop_token)> work, Reply<T> reply);

    std::filesystem::path m_root;
    bool m_known = false;
    std::vector<ShelfEntry> m_entries;
    std::list<Task> m_tasks;
    Task m_reading;
    Task m_previewing;
    EnvironmentDrafts m_drafts;
    Lane m_lane;      // last: they work with the above
    Lane m_importing; // fetching takes its time; what is on the shelf need not wait
};

} // namespace pupitre
