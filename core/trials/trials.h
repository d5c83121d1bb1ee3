// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The trials of this computer's teacher: one of each environment on each place at a time, entered with a
// student's own tools. In the UI thread.
#pragma once

#include "core/services/places/placebook.h"
#include "core/student/tools/coursetools.h"
#include "core/trials/trialmaking.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace pupitre
{

enum class TrialState { Beginning, On, Ending };

/// One as it stands.
struct TrialView {
    TrialState state = TrialState::Beginning;
    TrialProgress progress; // Beginning
    std::optional<Trial> trial;
    CourseLink* link = nullptr; // On, once somebody looked: Ready when it can be entered
};

class Trials final : public QObject
{
    Q_OBJECT
public:
    Trials(Mailbox& mailbox, const TrialServices& services, SecretStore* secrets, ToolPlaces folders,
           QObject* parent = nullptr);
    ~Trials() override;

    /// Those that an earlier program began and that go on; what is left of others is removed.
    void load(Reply<void> reply = {});

    /// Busy where there is one. The reply comes when its instance runs.
    void begin(const TrialWish& wish, Reply<Trial> reply);
    /// The reply comes when the place has taken everything away; where that cannot be reached, its error:
    /// then it ends by itself. One that begins is broken off, and the reply comes at once. NotFound where
    /// there is none.
    void end(const PlaceId& place, const EnvironmentId& environment, Reply<void> reply);

    [[nodiscard]] std::optional<TrialView> of(const PlaceId& place, const EnvironmentId& environment) const;
    /// Connects to the gate as the student, and says so with changed().
    void enter(const PlaceId& place, const EnvironmentId& environment);
    /// Of a link that of() gave.
    [[nodiscard]] CourseTools& toolsOf(CourseLink& link);
    [[nodiscard]] bool has(const CourseLink* link) const;

Q_SIGNALS:
    void changed();
    void jupyterChanged();
    void jupyterLost(const pupitre::Error& error);

private:
    using Key = std::pair<PlaceId, EnvironmentId>;
    struct Entry;

    void add(const Trial& trial);
    void begun(const Key& key, const Result<Trial>& trial, const Reply<Trial>& reply);
    void shut(Entry& entry);
    void forget(const Key& key, std::function<void()> then);
    void removeOver();
    void waitForNext();

    Mailbox& m_mailbox;
    TrialServices m_services;
    SecretStore* m_secrets;
    ToolPlaces m_folders;
    std::map<Key, std::unique_ptr<Entry>> m_entries;
    QTimer m_next;
    Lane m_lane;
    Task m_loading;
    std::map<int, Task> m_tasks;
    int m_lastTask = 0;
};

} // namespace pupitre
