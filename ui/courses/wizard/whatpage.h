// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is taught: the folder with code, data and documents, the names of course and TP, the room and the
// environment.
#pragma once

#include "ui/courses/wizard/draftpage.h"

class QLineEdit;
class QPushButton;

namespace pupitre
{

class FormRow;
class ReadinessList;

class WhatPage final : public DraftWizardPage
{
    Q_OBJECT
public:
    explicit WhatPage(WizardDraft& draft);

    [[nodiscard]] QString stepName() const override { return tr("What", "step of the wizard"); }
    [[nodiscard]] QString title() const override
    {
        return draft().joins() ? tr("What is this TP about?") : tr("What is this course about?");
    }
    [[nodiscard]] QString subtitle() const override;
    void enter() override;
    [[nodiscard]] bool mayLeave(QString& problem) override;
    void useFolder(const QString& folder);

Q_SIGNALS:
    void folderAsked();

protected:
    void showProblems(const std::vector<DraftProblem>& problems) override;

private:
    void layOut(QWidget* room);
    [[nodiscard]] QString folderProblem() const;
    void readFolder();
    void showDraft();
    void showFound();

    QPushButton* m_choose = nullptr;
    QLineEdit* m_folder;
    QLineEdit* m_course;
    QLineEdit* m_tp;
    QLineEdit* m_room;
    QLineEdit* m_image;
    FormRow* m_folderRow;
    FormRow* m_courseRow;
    FormRow* m_tpRow;
    FormRow* m_imageRow;
    ReadinessList* m_found;
};

} // namespace pupitre
