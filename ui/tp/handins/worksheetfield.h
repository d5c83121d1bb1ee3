// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which grading worksheet of Moodle is meant: a file, chosen by a dialog and read at once.
#pragma once

#include "core/formats/gradingworksheet.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace pupitre
{

class FormRow;
class Settings;

class WorksheetField final : public QWidget
{
    Q_OBJECT
public:
    /// `without`: what it means that none is chosen.
    WorksheetField(const QString& name, QString without, Settings& settings, QWidget* parent);

    void useFile(const QString& file); // empty: none
    [[nodiscard]] const std::optional<GradingWorksheet>& worksheet() const { return m_worksheet; }
    [[nodiscard]] bool isWrong() const; // a file is chosen that is no worksheet
    void setProblem(const QString& problem);

Q_SIGNALS:
    void changed();

private:
    void browse();

    Settings& m_settings;
    QString m_without;
    std::optional<GradingWorksheet> m_worksheet;
    QLineEdit* m_file;
    FormRow* m_row;
};

} // namespace pupitre
