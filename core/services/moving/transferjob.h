// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an export, an import and a move under way have in common: what they work with, and their operation.
#pragma once

#include "core/async/lane.h"
#include "core/services/classroom/classroom.h"

namespace pupitre
{

struct TransferTools {
    PlaceBook& places;
    Classroom& classroom;
    Operations& operations;
    Lane& lane;
};

class TransferJob : public QObject
{
    Q_OBJECT
public:
    TransferJob(const TransferTools& tools, QObject* parent) : QObject(parent), m_tools(tools) {}

protected:
    [[nodiscard]] const TransferTools& tools() const { return m_tools; }
    [[nodiscard]] OperationId operation() const { return m_operation; }
    /// `cancel` ends the job with Cancelled; `again` starts another.
    OperationId begin(OperationKind kind, const std::string& subject, std::function<void()> cancel,
                      std::function<void()> again);
    void report(const TransferProgress& transfer);
    /// Calls the agent of a place; `then` only where it answered well, and only while the job lives.
    void call(const PlaceId& place, const char* method, Json params, std::function<void(const Json&)> then,
              std::function<void(const Error&)> otherwise);
    /// True the first time: what follows a job's end must not happen twice.
    [[nodiscard]] bool endOnce(const std::optional<Error>& error);
    void keep(Task task) { m_task = std::move(task); }

private:
    TransferTools m_tools;
    OperationId m_operation = 0;
    Task m_task;
    bool m_ended = false;
};

} // namespace pupitre
