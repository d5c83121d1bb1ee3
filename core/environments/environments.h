// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shelf as the rest of the program sees it: what is on it, and everything one does with it. In the UI
// thread; blocking work is on a lane.
#pragma once

#include "core/async/lane.h"
#include "core/environments/import/importing.h"
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

    void reload();
    void save(const Environment& environment, Reply<Environment> reply);
    /// The folder's files first, then the environment: what a wizard or an import gathered. Empty `from`:
    /// none.
    void add(Environment environment, const std::filesystem::path& from, Reply<Environment> reply);
    /// What this source is; `work` is an empty folder of the caller's, which keeps it until take() is done.
    void preview(const std::string& source, const std::filesystem::path& work, Reply<ImportPreview> reply);
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
    Lane m_lane; // last: it works with the above
};

} // namespace pupitre
