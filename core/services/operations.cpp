// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/operations.h"

#include "core/services/presenttime.h"
#include "core/store/operationslog.h"

#include <algorithm>
#include <cmath>

namespace pupitre
{

namespace
{

using Steady = std::chrono::steady_clock;

constexpr std::chrono::seconds rateWindow{4};  // long enough to be calm, short enough to notice a stall
constexpr std::chrono::seconds rateSettles{1}; // before that a remaining time would only jump about

const char* nameOf(OperationKind kind)
{
    switch (kind) {
    case OperationKind::MakeImage:
        return "makeImage";
    case OperationKind::CreateCourse:
        return "createCourse";
    case OperationKind::CopyCourse:
        return "copyCourse";
    case OperationKind::ChangeStudents:
        return "changeStudents";
    case OperationKind::Prepare:
        return "prepare";
    case OperationKind::StartTp:
        return "startTp";
    case OperationKind::EndTp:
        return "endTp";
    case OperationKind::RestartSeats:
        return "restartSeats";
    case OperationKind::Collect:
        return "collect";
    case OperationKind::SendFeedback:
        return "sendFeedback";
    case OperationKind::Invite:
        return "invite";
    case OperationKind::RemoveCourse:
        return "removeCourse";
    case OperationKind::ExportCourse:
        return "exportCourse";
    case OperationKind::ImportCourse:
        return "importCourse";
    case OperationKind::MoveCourse:
        return "moveCourse";
    case OperationKind::Uninstall:
        return "uninstall";
    case OperationKind::CopyFiles:
        return "copyFiles";
    case OperationKind::BuildEnvironment:
        return "buildEnvironment";
    }
    return "";
}

const char* nameOf(OperationState state)
{
    switch (state) {
    case OperationState::Running:
        return "running";
    case OperationState::Done:
        return "done";
    case OperationState::Failed:
        return "failed";
    case OperationState::Cancelled:
        return "cancelled";
    }
    return "";
}

} // namespace

Operations::Operations(QObject* parent) : QObject(parent) {}
Operations::~Operations() = default;

void Operations::useLog(Store& store)
{
    m_store = &store;
}

const Operation* Operations::find(OperationId id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &at(row);
}

int Operations::rowOf(OperationId id) const
{
    const auto found = std::find_if(m_list.begin(), m_list.end(),
                                    [&](const Entry& entry) { return entry.operation.id == id; });
    return found == m_list.end() ? -1 : static_cast<int>(found - m_list.begin());
}

const Operation* Operations::runningFor(const TpRef& tp) const
{
    for (auto entry = m_list.rbegin(); entry != m_list.rend(); ++entry) {
        if (entry->operation.tp == tp && entry->operation.state == OperationState::Running)
            return &entry->operation;
    }
    return nullptr;
}

int Operations::running() const
{
    return static_cast<int>(std::count_if(m_list.begin(), m_list.end(), [](const Entry& entry) {
        return entry.operation.state == OperationState::Running;
    }));
}

OperationId Operations::begin(OperationKind kind, std::string subject, std::optional<TpRef> tp, Hooks hooks)
{
    Entry entry;
    entry.operation.id = m_next++;
    entry.operation.kind = kind;
    entry.operation.subject = std::move(subject);
    entry.operation.tp = std::move(tp);
    entry.operation.startedAt = presentTime();
    entry.operation.canCancel = static_cast<bool>(hooks.cancel);
    entry.hooks = std::move(hooks);
    const OperationId id = entry.operation.id;
    Q_EMIT aboutToAdd(count());
    m_list.push_back(std::move(entry));
    Q_EMIT added(count() - 1);
    Q_EMIT runningChanged(running());
    return id;
}

void Operations::report(OperationId id, Progress progress)
{
    const int row = rowOf(id);
    if (row < 0 || at(row).state != OperationState::Running)
        return;
    Entry& entry = m_list[static_cast<std::size_t>(row)];
    Operation& operation = entry.operation;
    const bool restarted =
        progress.unit != operation.progress.unit || progress.done < operation.progress.done;
    if (restarted) // another step of the same work: its rate has nothing to do with the last one's
        entry.samples.clear();
    operation.progress = std::move(progress);

    const auto time = Steady::now();
    entry.samples.emplace_back(time, operation.progress.done);
    while (entry.samples.size() > 2 && time - entry.samples.front().first > rateWindow)
        entry.samples.erase(entry.samples.begin());
    const std::chrono::duration<double> span = time - entry.samples.front().first;
    operation.perSecond = 0;
    operation.remaining.reset();
    if (span >= rateSettles) {
        operation.perSecond =
            static_cast<double>(operation.progress.done - entry.samples.front().second) / span.count();
        if (operation.progress.total && operation.perSecond > 0
            && *operation.progress.total >= operation.progress.done)
            operation.remaining = std::chrono::seconds(
                std::llround(static_cast<double>(*operation.progress.total - operation.progress.done)
                             / operation.perSecond));
    }
    Q_EMIT changed(row);
}

void Operations::finish(OperationId id, std::optional<Error> error)
{
    const int row = rowOf(id);
    if (row < 0 || at(row).state != OperationState::Running)
        return;
    Entry& entry = m_list[static_cast<std::size_t>(row)];
    Operation& operation = entry.operation;
    operation.endedAt = presentTime();
    operation.perSecond = 0;
    operation.remaining.reset();
    operation.canCancel = false;
    if (!error)
        operation.state = OperationState::Done;
    else
        operation.state =
            error->kind == ErrorKind::Cancelled ? OperationState::Cancelled : OperationState::Failed;
    operation.canRetry = operation.state != OperationState::Done && entry.hooks.retry;
    operation.error = std::move(error);
    entry.hooks.cancel = nullptr;
    if (!operation.canRetry)
        entry.hooks.retry = nullptr;
    if (m_store != nullptr) // a log that cannot be written stops nobody's work
        (void)OperationsLog(*m_store).add({nameOf(operation.kind), operation.subject, nameOf(operation.state),
                                           operation.startedAt, *operation.endedAt, operation.error});
    Q_EMIT changed(row);
    Q_EMIT runningChanged(running());
}

void Operations::cancel(OperationId id)
{
    const int row = rowOf(id);
    if (row < 0 || at(row).state != OperationState::Running)
        return;
    if (const auto cancel = m_list[static_cast<std::size_t>(row)].hooks.cancel)
        cancel();
}

void Operations::retry(OperationId id)
{
    const int row = rowOf(id);
    if (row < 0 || !at(row).canRetry)
        return;
    const auto retry = m_list[static_cast<std::size_t>(row)].hooks.retry;
    dismiss(id); // the new try is an operation of its own
    retry();
}

void Operations::dismiss(OperationId id)
{
    const int row = rowOf(id);
    if (row < 0 || at(row).state == OperationState::Running)
        return;
    Q_EMIT aboutToRemove(row);
    m_list.erase(m_list.begin() + row);
    Q_EMIT removed(row);
}

void Operations::dismissFinished()
{
    for (int row = count() - 1; row >= 0; --row)
        dismiss(at(row).id);
}

} // namespace pupitre
