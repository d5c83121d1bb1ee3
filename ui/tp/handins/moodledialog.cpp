// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See moodledialog.h.
#include "ui/tp/handins/moodledialog.h"

#include "ui/parts/formrow.h"
#include "ui/parts/pieces.h"
#include "ui/tp/handins/worksheetfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace pupitre
{

MoodleDialog::MoodleDialog(std::function<void(const MoodleChoice&)> then, Settings& settings, QWidget* over)
    : QDialog(over), m_then(std::move(then)),
      m_worksheet(new WorksheetField(
          tr("Grading worksheet from Moodle (optional)"),
          tr("Without it the numbers are made up: good for reading, not for giving back."), settings, this)),
      m_language(new QComboBox(this))
{
    setObjectName(QStringLiteral("moodleDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Moodle zip"));
    m_language->setObjectName(QStringLiteral("moodleLanguage"));
    m_language->addItem(tr("English"), static_cast<int>(MoodleLanguage::English));
    m_language->addItem(tr("French"), static_cast<int>(MoodleLanguage::French));
    m_language->setCurrentIndex(QLocale().language() == QLocale::French ? 1 : 0);
    m_languageRow = new FormRow(m_language, this);
    m_languageRow->setName(tr("Language of the Moodle site"));
    auto* cancel = makeButton(tr("Cancel"), "moodleCancel", ButtonKind::Default, this);
    auto* goOn = makeButton(tr("Choose the folder…"), "moodleGoOn", ButtonKind::Primary, this);
    goOn->setDefault(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(makeLabel(tr("Moodle zip"), "card", this));
    column->addWidget(makeParagraph(
        tr("One folder per student, named as Moodle names them. Moodle finds people by a number that only "
           "its "
           "grading worksheet holds: download it from the assignment, and the zip fits that Moodle."),
        "muted", this));
    column->addWidget(m_worksheet);
    column->addWidget(m_languageRow);
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(goOn);
    column->addLayout(buttons);
    setMinimumWidth(520);
    connect(m_worksheet, &WorksheetField::changed, this, // the worksheet says its language
            [this] { m_languageRow->setVisible(!m_worksheet->worksheet()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(goOn, &QPushButton::clicked, this, &MoodleDialog::goOn);
}

void MoodleDialog::useFile(const QString& file)
{
    m_worksheet->useFile(file);
}

void MoodleDialog::goOn()
{
    if (m_worksheet->isWrong())
        return m_worksheet->setFocus();
    const auto then = m_then;
    const MoodleChoice choice{m_worksheet->worksheet(),
                              static_cast<MoodleLanguage>(m_language->currentData().toInt())};
    accept();
    then(choice);
}

} // namespace pupitre
