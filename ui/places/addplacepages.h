// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The four pages of "Add a place".
#pragma once

#include "ui/places/addplacewizard.h"

class QComboBox;
class QLineEdit;
class QRadioButton;

namespace pupitre
{

class CheckView;
class FormRow;
class QuestionPanel;
class SymbolView;

class ConnectionPage final : public WizardPage
{
    Q_OBJECT
public:
    ConnectionPage(AddingPlace& adding, QWidget* parent);

    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void enter() override;
    [[nodiscard]] bool mayLeave(QString& problem) override;

Q_SIGNALS:
    void changed();

private:
    void read();

    AddingPlace& m_adding;
    QRadioButton* m_ssh;
    QRadioButton* m_here;
    QLineEdit* m_destination;
    QLineEdit* m_identity;
    QLineEdit* m_jump;
    FormRow* m_destinationRow;
    FormRow* m_identityRow;
    FormRow* m_jumpRow;
};

class TrustPage final : public WizardPage
{
    Q_OBJECT
public:
    TrustPage(AddingPlace& adding, QWidget* parent);

    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void enter() override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] bool mayLeave(QString& problem) override;

private:
    void follow();

    AddingPlace& m_adding;
    PlaceAddress m_tried; // what the present link is for
    SymbolView* m_mark;
    QLabel* m_state;
    QLabel* m_detail;
    QuestionPanel* m_question;
};

class CheckPage final : public WizardPage
{
    Q_OBJECT
public:
    CheckPage(AddingPlace& adding, QWidget* parent);

    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void enter() override;
    [[nodiscard]] bool mayLeave(QString& problem) override;

private:
    AddingPlace& m_adding;
    CheckView* m_view;
};

class NamePage final : public WizardPage
{
    Q_OBJECT
public:
    NamePage(AddingPlace& adding, QWidget* parent);

    [[nodiscard]] QString stepName() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void enter() override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] bool mayLeave(QString& problem) override;

private:
    [[nodiscard]] bool timerRuns() const; // or will, once it is set up

    AddingPlace& m_adding;
    QLineEdit* m_name;
    FormRow* m_nameRow;
    QLabel* m_verdict;
};

} // namespace pupitre
