// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks for what a Moodle zip needs: Moodle's grading worksheet, which has everybody's number, or, without
// one, the language of the site.
#pragma once

#include "core/formats/gradingworksheet.h"

#include <QDialog>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;

namespace pupitre
{

class FormRow;
class WorksheetField;
class Settings;

struct MoodleChoice {
    std::optional<GradingWorksheet> worksheet;
    MoodleLanguage language = MoodleLanguage::English;
};

class MoodleDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Deletes itself when it is answered; `then` is called where the person goes on.
    MoodleDialog(std::function<void(const MoodleChoice&)> then, Settings& settings, QWidget* over);

    void useFile(const QString& file); // empty: none

private:
    void goOn();

    std::function<void(const MoodleChoice&)> m_then;
    WorksheetField* m_worksheet;
    QComboBox* m_language;
    FormRow* m_languageRow;
};

} // namespace pupitre
