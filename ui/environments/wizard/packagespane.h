// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Packages of one kind: a search that suggests while one types, and those that are wanted.
#pragma once

#include "core/environments/draft/packagesuggestions.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTableView;

namespace pupitre
{

class FormRow;
class PackagesModel;
class SuggestionRow;

class PackagesPane final : public QWidget
{
    Q_OBJECT
public:
    PackagesPane(PackageKind kind, const RecordedPackages& recorded, QWidget* parent);

    void show(Platform platform, const std::vector<std::string>& lines);
    [[nodiscard]] const std::vector<std::string>& lines() const;
    void suggest(); // also when more builds are known
    void focusField();
    /// A word that is typed and was not added; it is refused where it is none.
    [[nodiscard]] bool addTyped();
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void add(const std::string& line);
    void remove();
    void pin();
    void showActions();
    [[nodiscard]] std::string chosenLine() const;

    PackageKind m_kind;
    const RecordedPackages& m_recorded;
    Platform m_platform = Platform::Other;
    QLineEdit* m_search;
    FormRow* m_searchRow;
    std::vector<SuggestionRow*> m_rows;
    PackagesModel* m_model;
    QTableView* m_table;
    QPushButton* m_remove;
    QPushButton* m_pin;
};

} // namespace pupitre
