// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a TP begins with: one of the shelf's environments, each with where it is built, or an image that the
// teacher names.
#pragma once

#include "ui/courses/wizard/wizardenvironments.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace pupitre
{

class FormRow;

class EnvironmentChoice final : public QWidget
{
    Q_OBJECT
public:
    EnvironmentChoice(const WizardDraft& draft, const WizardEnvironments& environments, QWidget* parent);

    [[nodiscard]] bool offersAny() const; // the shelf has one that can be read
    void setProblem(const QString& words);
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void offered();                       // what there is to choose from is another
    void chosen(const ShelfEntry* entry); // null: an image is named

private:
    void fill();
    void choose(int row);
    void describe();
    void build();

    const WizardDraft& m_draft;
    WizardEnvironments m_environments;
    QComboBox* m_box;
    FormRow* m_row;
    QPushButton* m_build;
};

} // namespace pupitre
