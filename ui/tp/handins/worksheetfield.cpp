// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See worksheetfield.h.
#include "ui/tp/handins/worksheetfield.h"

#include "core/services/textfile.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/formrow.h"
#include "ui/parts/pieces.h"
#include "ui/words/errorwords.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace pupitre
{

WorksheetField::WorksheetField(const QString& name, QString without, Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_without(std::move(without)), m_file(new QLineEdit(this)),
      m_row(new FormRow(m_file, this))
{
    m_file->setObjectName(QStringLiteral("moodleWorksheet"));
    m_file->setReadOnly(true);
    m_row->setName(name);
    auto* choose = makeButton(tr("Choose…"), "moodleBrowse", ButtonKind::Default, this);
    m_row->addBeside(choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_row);
    connect(choose, &QPushButton::clicked, this, &WorksheetField::browse);
    setFocusProxy(choose);
    useFile({});
}

void WorksheetField::browse()
{
    askForFile(this, m_settings,
               {QStringLiteral("gradingWorksheet"), tr("Grading worksheet"), tr("Worksheets (*.csv)")},
               [this](const QString& file) { useFile(file); });
}

void WorksheetField::useFile(const QString& file)
{
    m_worksheet.reset();
    m_file->setText(file);
    m_row->setProblem({});
    m_row->setHint(m_without);
    if (!file.isEmpty()) {
        const auto text = readTextFile(file.toStdString(), maxWorksheetBytes);
        auto worksheet = text ? gradingWorksheetFromCsv(*text) : tl::unexpected(text.error());
        if (worksheet) {
            m_row->setHint(tr("%n student(s) in it.", "", static_cast<int>(worksheet->rows.size())));
            m_worksheet = std::move(*worksheet);
        } else if (worksheet.error().kind == ErrorKind::Malformed) {
            m_row->setProblem(tr("This is no grading worksheet of Moodle."));
        } else {
            m_row->setProblem(wordsFor(worksheet.error()).what);
        }
    }
    Q_EMIT changed();
}

bool WorksheetField::isWrong() const
{
    return !m_file->text().isEmpty() && !m_worksheet;
}

void WorksheetField::setProblem(const QString& problem)
{
    m_row->setProblem(problem);
}

} // namespace pupitre
