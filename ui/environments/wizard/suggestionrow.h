// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A package that is suggested: its name, what it is, and a button for it, as it is or in the version that a
// build had.
#pragma once

#include "core/environments/draft/packagesuggestions.h"

#include <QWidget>

class QPushButton;

namespace pupitre
{

class ElidedLabel;

class SuggestionRow final : public QWidget
{
    Q_OBJECT
public:
    explicit SuggestionRow(QWidget* parent);

    void show(const PackageSuggestion& suggestion);
    [[nodiscard]] const PackageSuggestion& suggestion() const { return m_suggestion; }

Q_SIGNALS:
    void addAsked();
    void pinAsked(); // in its version

private:
    PackageSuggestion m_suggestion;
    ElidedLabel* m_name;
    ElidedLabel* m_what;
    QPushButton* m_pin;
    QPushButton* m_add;
};

} // namespace pupitre
