// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Long work, as the operations tray shows it: what, how far, how fast, how long still, and how it ended. The
// list is in order of start; finished ones stay until dismissed, and are written to the operations log.
#pragma once

#include "core/domain/error.h"
#include "core/domain/instant.h"
#include "core/services/classroom/refs.h"

#include <QObject>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace pupitre
{

class Store;

enum class OperationKind {
    MakeImage,
    CreateCourse,
    CopyCourse,
    ChangeStudents,
    Prepare,
    StartTp,
    EndTp,
    RestartSeats,
    Collect,
    SendFeedback,
    Invite,
    RemoveCourse,
    ExportCourse,
    ImportCourse,
    MoveCourse,
    Uninstall,
    CopyFiles,
    BuildEnvironment
};
enum class OperationState { Running, Done, Failed, Cancelled };
enum class ProgressUnit { Bytes, Items };

struct Progress {
    ProgressUnit unit = ProgressUnit::Items;
    std::uint64_t done = 0;
    std::optional<std::uint64_t> total; // unknown at first
    std::string item;                   // file or seat at work just now
    bool operator==(const Progress&) const = default;
};

using OperationId = std::int64_t;

struct Operation {
    OperationId id = 0;
    OperationKind kind{};
    std::string subject; // title of the course or TP, name of the place
    std::optional<TpRef> tp;
    OperationState state = OperationState::Running;
    Progress progress;
    double perSecond = 0;                          // of the unit, over the last seconds; 0: unknown
    std::optional<std::chrono::seconds> remaining; // only once the rate has settled
    std::optional<Error> error;
    Instant startedAt{};
    std::optional<Instant> endedAt;
    bool canCancel = false;
    bool canRetry = false;

    bool operator==(const Operation&) const = default;
};

class Operations final : public QObject
{
    Q_OBJECT
public:
    explicit Operations(QObject* parent = nullptr);
    ~Operations() override;

    void useLog(Store& store); // from then on what ends is logged

    [[nodiscard]] int count() const { return static_cast<int>(m_list.size()); }
    [[nodiscard]] const Operation& at(int row) const
    {
        return m_list[static_cast<std::size_t>(row)].operation;
    }
    [[nodiscard]] const Operation* find(OperationId id) const;
    [[nodiscard]] int running() const;
    /// The newest operation under way for this TP; null: none.
    [[nodiscard]] const Operation* runningFor(const TpRef& tp) const;

    void cancel(OperationId id);
    void retry(OperationId id);
    void dismiss(OperationId id); // only what is not running
    void dismissFinished();

    // For the services that do the work.
    struct Hooks {
        std::function<void()> cancel; // absent: cannot be cancelled
        std::function<void()> retry;  // absent: cannot be retried
    };
    OperationId begin(OperationKind kind, std::string subject, std::optional<TpRef> tp, Hooks hooks);
    void report(OperationId id, Progress progress);
    void finish(OperationId id, std::optional<Error> error);

Q_SIGNALS:
    void aboutToAdd(int row);
    void added(int row);
    void changed(int row);
    void aboutToRemove(int row);
    void removed(int row);
    void runningChanged(int running);

private:
    struct Entry {
        Operation operation;
        Hooks hooks;
        std::vector<std::pair<std::chrono::steady_clock::time_point, std::uint64_t>> samples;
    };
    [[nodiscard]] int rowOf(OperationId id) const;

    std::vector<Entry> m_list;
    OperationId m_next = 1;
    Store* m_store = nullptr;
};

} // namespace pupitre
