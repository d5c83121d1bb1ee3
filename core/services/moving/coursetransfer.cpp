// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/moving/coursetransfer.h"

#include "core/services/moving/courseexporting.h"
#include "core/services/moving/courseimporting.h"
#include "core/services/moving/coursemoving.h"

namespace pupitre
{

CourseTransfer::CourseTransfer(PlaceBook& places, Classroom& classroom, Operations& operations,
                               QObject* parent)
    : QObject(parent), m_places(places), m_classroom(classroom), m_operations(operations),
      m_lane(places.mailbox(), "archive")
{
}

CourseTransfer::~CourseTransfer()
{
    // While the lane they use is there.
    qDeleteAll(findChildren<CourseMoving*>());
    qDeleteAll(findChildren<CourseExporting*>());
    qDeleteAll(findChildren<CourseImporting*>());
}

OperationId CourseTransfer::exportCourse(const CourseRef& course, const std::filesystem::path& archive,
                                         const Reply<ArchiveFacts>& reply)
{
    auto* exporting = new CourseExporting({m_places, m_classroom, m_operations, m_lane}, this);
    return exporting->start(course, archive, reply);
}

OperationId CourseTransfer::importCourse(const ImportOrder& order, const Reply<ImportReport>& reply)
{
    auto* importing = new CourseImporting({m_places, m_classroom, m_operations, m_lane}, this);
    return importing->start(order, reply);
}

OperationId CourseTransfer::moveCourse(const MoveOrder& order, const Reply<CourseRef>& reply)
{
    auto* moving = new CourseMoving({m_places, m_classroom, m_operations, m_lane}, *this);
    return moving->start(order, reply);
}

void CourseTransfer::moveBack(const MoveOrder& order, const Reply<void>& reply)
{
    auto* moving = new CourseMoving({m_places, m_classroom, m_operations, m_lane}, *this);
    moving->back(order, reply);
}

} // namespace pupitre
