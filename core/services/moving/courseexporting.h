// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An export under way: the place packs, everything comes here, it is compared and sealed, the place unpacks.
#pragma once

#include "core/services/moving/coursetransfer.h"
#include "core/services/moving/transferjob.h"

namespace pupitre
{

class CourseExporting final : public TransferJob
{
    Q_OBJECT
public:
    CourseExporting(const TransferTools& tools, CourseTransfer* transfer)
        : TransferJob(tools, transfer), m_transfer(transfer)
    {
    }

    OperationId start(const CourseRef& course, const std::filesystem::path& archive,
                      const Reply<ArchiveFacts>& reply);

private:
    void readCourse();
    void pack();
    void fetch();
    void seal();
    void unpack(const ArchiveFacts& facts);
    void end(const Result<ArchiveFacts>& outcome);

    CourseTransfer* m_transfer;
    CourseRef m_course;
    std::filesystem::path m_archive;
    Reply<ArchiveFacts> m_reply;
    ArchiveFacts m_facts;
    std::vector<std::string> m_placeKeys;
};

} // namespace pupitre
