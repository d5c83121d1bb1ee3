// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is taught: the environment, the folder with code, data and documents, the names of course and TP, and
// the room.
#pragma once

#include "ui/courses/wizard/wizardenvironments.h"

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace pupitre
{

class EnvironmentChoice;
class FormRow;
class ReadinessList;

class WhatPage final : public DraftWizardPage
{
    Q_OBJECT
public:
    WhatPage(WizardDraft& draft, const WizardEnvironments& environments);

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
    void layOut();
    void placeEnvironment();
    void begin(const ShelfEntry* environment);
    [[nodiscard]] QString folderProblem() const;
    void readFolder();
    void showDraft();
    void showFound();

    WizardEnvironments m_environments;
    Limits m_open; // as they are without an environment
    Limits m_handIn;
    std::string m_named; // the image, without an environment
    QPushButton* m_choose = nullptr;
    QGridLayout* m_grid = nullptr;
    EnvironmentChoice* m_environment;
    QLineEdit* m_folder;
    QLineEdit* m_course;
    QLineEdit* m_tp;
    QLineEdit* m_room;
    QLineEdit* m_image;
    FormRow* m_folderRow;
    FormRow* m_courseRow;
    FormRow* m_tpRow;
    FormRow* m_imageRow;
    FormRow* m_roomRow;
    ReadinessList* m_found;
};

} // namespace pupitre
