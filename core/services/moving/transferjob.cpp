// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/moving/transferjob.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

OperationId TransferJob::begin(OperationKind kind, const std::string& subject, std::function<void()> cancel,
                               std::function<void()> again)
{
    Operations::Hooks hooks;
    hooks.cancel = [self = QPointer<TransferJob>(this), cancel = std::move(cancel)] {
        if (self)
            cancel();
    };
    hooks.retry = std::move(again);
    m_operation = m_tools.operations.begin(kind, subject, std::nullopt, std::move(hooks));
    return m_operation;
}

void TransferJob::report(const TransferProgress& transfer)
{
    Progress progress;
    progress.unit = ProgressUnit::Bytes;
    progress.done = transfer.bytes;
    if (transfer.totalBytes > 0)
        progress.total = transfer.totalBytes;
    m_tools.operations.report(m_operation, std::move(progress));
}

void TransferJob::call(const PlaceId& place, const char* method, Json params,
                       std::function<void(const Json&)> then, std::function<void(const Error&)> otherwise)
{
    PlaceLink* link = m_tools.places.link(place);
    if (link == nullptr)
        return otherwise({ErrorKind::NotFound, place.text(), {}});
    link->call(method, std::move(params),
               Reply<Json>(this, [this, then = std::move(then), otherwise](const Result<Json>& answer) {
                   if (m_ended)
                       return;
                   if (!answer)
                       return otherwise(answer.error());
                   then(*answer);
               }));
}

bool TransferJob::endOnce(const std::optional<Error>& error)
{
    if (std::exchange(m_ended, true))
        return false;
    m_task = {};
    if (m_operation != 0)
        m_tools.operations.finish(m_operation, error);
    deleteLater();
    return true;
}

} // namespace pupitre
