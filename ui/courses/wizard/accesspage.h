// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may come in: from which networks, with a warning where they would keep the students out, and with whose
// keys.
#pragma once

#include "core/services/places/accessdoubt.h"
#include "core/services/places/placebook.h"
#include "ui/courses/wizard/draftpage.h"

class QLineEdit;
class QRadioButton;

namespace pupitre
{

class FormRow;
class KeyChoice;
class SymbolView;

class AccessPage final : public DraftWizardPage
{
    Q_OBJECT
public:
    AccessPage(WizardDraft& draft, PlaceBook& places);

    [[nodiscard]] QString stepName() const override { return tr("Access", "step of the wizard"); }
    [[nodiscard]] QString title() const override { return tr("How do students come in?"); }
    [[nodiscard]] QString subtitle() const override;
    void enter() override;
    [[nodiscard]] bool mayLeave(QString& problem) override;
    /// What is known of the way to the place; asked of it when the page comes up.
    void consider(AccessView view);

protected:
    void showProblems(const std::vector<DraftProblem>& problems) override;

private:
    void layOut();
    void write();
    void showDoubt();
    [[nodiscard]] QString readAs() const;

    PlaceBook& m_places;
    QRadioButton* m_anywhere;
    QRadioButton* m_only;
    QLineEdit* m_networks;
    FormRow* m_row;
    QWidget* m_doubt;
    SymbolView* m_doubtMark;
    QLabel* m_doubtWords;
    KeyChoice* m_keys;
    AccessView m_view;
};

} // namespace pupitre
