// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The copies of workspaces that are being brought here, and for each course where its copies go and whether
// one is wanted whenever the student leaves. In the UI thread; blocking work is on lanes.
#pragma once

#include "core/student/files/gatetransfers.h"
#include "core/student/files/keepcopy.h"

#include <QObject>

namespace pupitre
{

class Settings;

struct CopyHabit {
    std::filesystem::path folder; // empty: never chosen
    bool whenLeaving = false;
};

[[nodiscard]] CopyHabit copyHabit(const Settings& settings, const Enrolment& enrolment);
void setCopyHabit(Settings& settings, const Enrolment& enrolment, const CopyHabit& habit);

class CopyKeeping final : public QObject
{
    Q_OBJECT
public:
    CopyKeeping(Mailbox& mailbox, Operations& operations, Studies& studies, QObject* parent = nullptr);

    /// Into `folder`/<tp>, as keepCopy() does.
    void start(const CourseLink& link, const TpId& tp, const std::filesystem::path& folder,
               Reply<CopyKept> reply);
    void cancel(const CourseLink& link, const TpId& tp) { m_transfers.cancel(link, tp); }
    [[nodiscard]] bool isUnderWay(const CourseLink& link, const TpId& tp) const
    {
        return m_transfers.isUnderWay(link, tp);
    }

Q_SIGNALS:
    void progressed(const std::string& course, const pupitre::TpId& tp,
                    const pupitre::TransferProgress& progress);

private:
    GateTransfers<CopyKept> m_transfers;
};

struct CopyWish {
    CourseLink* link = nullptr;
    TpId tp;
    std::filesystem::path folder;
};

/// What is to be copied before the student leaves: the TPs that are worked on, of courses that answer and
/// whose habit it is.
[[nodiscard]] std::vector<CopyWish> copiesWhenLeaving(const Studies& studies, const Settings& settings);

} // namespace pupitre
