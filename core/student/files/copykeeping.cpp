// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See copykeeping.h.
#include "core/student/files/copykeeping.h"

#include "core/services/settings.h"

#include <QDateTime>

namespace pupitre
{

namespace
{
QString folderKey(const Enrolment& enrolment)
{
    return QStringLiteral("copy-") + QString::fromStdString(enrolment.name);
}

QString leavingKey(const Enrolment& enrolment)
{
    return QStringLiteral("copyWhenLeaving-") + QString::fromStdString(enrolment.name);
}
} // namespace

CopyHabit copyHabit(const Settings& settings, const Enrolment& enrolment)
{
    return {settings.lastFolder(folderKey(enrolment)).toStdString(),
            settings.layout(leavingKey(enrolment)) == "yes"};
}

void setCopyHabit(Settings& settings, const Enrolment& enrolment, const CopyHabit& habit)
{
    settings.setLastFolder(folderKey(enrolment), QString::fromStdString(habit.folder.string()));
    settings.setLayout(leavingKey(enrolment), habit.whenLeaving ? "yes" : "no");
}

CopyKeeping::CopyKeeping(Mailbox& mailbox, Operations& operations, Studies& studies, QObject* parent)
    : QObject(parent), m_transfers(mailbox, operations, studies)
{
    connect(&studies, &Studies::listChanged, this, [this] { m_transfers.forgetLeft(); });
}

void CopyKeeping::start(const CourseLink& link, const TpId& tp, const std::filesystem::path& folder,
                        Reply<CopyKept> reply)
{
    m_transfers.start(
        link, tp,
        [tp, folder](Remote& gate, const Reporter<TransferProgress>& reporter, const std::stop_token& stop) {
            const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm"));
            return keepCopy(gate, {tp.text(), folder, time.toStdString()}, reporter, stop);
        },
        std::move(reply),
        [this, name = link.enrolment().name, tp](const TransferProgress& progress) {
            Q_EMIT progressed(name, tp, progress);
        });
}

std::vector<CopyWish> copiesWhenLeaving(const Studies& studies, const Settings& settings)
{
    std::vector<CopyWish> wishes;
    for (CourseLink* link : studies.courses()) {
        const CopyHabit habit = copyHabit(settings, link->enrolment());
        if (!habit.whenLeaving || habit.folder.empty() || link->status().state != PlaceState::Ready)
            continue;
        for (const StudentTp& tp : link->status().report->tps)
            if (tp.seat.phase == Phase::Open || tp.seat.phase == Phase::HandIn)
                wishes.push_back({link, tp.plan.id, habit.folder});
    }
    return wishes;
}

} // namespace pupitre
