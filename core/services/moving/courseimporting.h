// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An import under way: the archive is compared with its MANIFEST, goes over, is adopted, and is reconciled
// unless it came with a move.
#pragma once

#include "core/services/moving/coursetransfer.h"
#include "core/services/moving/transferjob.h"

namespace pupitre
{

class CourseImporting final : public TransferJob
{
    Q_OBJECT
public:
    CourseImporting(const TransferTools& tools, CourseTransfer* transfer)
        : TransferJob(tools, transfer), m_transfer(transfer)
    {
    }

    OperationId start(const ImportOrder& order, const Reply<ImportReport>& reply);

private:
    void lookThere();
    void send();
    void adopt();
    void installTimer();
    void reconcile();
    void end(const Result<ImportReport>& outcome);
    [[nodiscard]] ImportReport done() const;

    CourseTransfer* m_transfer;
    ImportOrder m_order;
    Reply<ImportReport> m_reply;
    ArchiveFacts m_facts;
};

} // namespace pupitre
