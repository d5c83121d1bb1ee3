// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "My courses": every TP of every course this student has joined.
#pragma once

#include "ui/frame/page.h"
#include "ui/student/student.h"

namespace pupitre
{

class StudyActions;
class StudyBoard;

class StudyPage final : public Page
{
    Q_OBJECT
public:
    StudyPage(const StudentServices& services, QWidget* parent);

    [[nodiscard]] PageHead head() const override;
    [[nodiscard]] QList<QAction*> others() const override { return {m_verify, m_invitation}; }
    void openInvitation();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QAction* m_invitation;
    QAction* m_verify;
    StudyBoard* m_board;
    StudyActions* m_actions;
};

} // namespace pupitre
