// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See moodledialog.h.
#include "ui/tp/moodledialog.h"

#include "core/services/textfile.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/formrow.h"
#include "ui/parts/pieces.h"
#include "ui/words/errorwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace pupitre
{

MoodleDialog::MoodleDialog(std::function<void(const MoodleChoice&)> then, Settings& settings, QWidget* over)
    : QDialog(over), m_settings(settings), m_then(std::move(then)), m_file(new QLineEdit(this)),
      m_language(new QComboBox(this))
{
    setObjectName(QStringLiteral("moodleDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Moodle zip"));
    m_file->setObjectName(QStringLiteral("moodleWorksheet"));
    m_file->setReadOnly(true);
    m_language->setObjectName(QStringLiteral("moodleLanguage"));
    m_language->addItem(tr("English"), static_cast<int>(MoodleLanguage::English));
    m_language->addItem(tr("French"), static_cast<int>(MoodleLanguage::French));
    m_language->setCurrentIndex(QLocale().language() == QLocale::French ? 1 : 0);
    m_fileRow = new FormRow(m_file, this);
    m_fileRow->setName(tr("Grading worksheet from Moodle (optional)"));
    m_languageRow = new FormRow(m_language, this);
    m_languageRow->setName(tr("Language of the Moodle site"));

    auto* choose = makeButton(tr("Choose…"), "moodleBrowse", ButtonKind::Default, this);
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
    auto* file = new QHBoxLayout;
    file->setSpacing(8);
    file->addWidget(m_fileRow, 1);
    file->addWidget(choose, 0, Qt::AlignTop);
    column->addLayout(file);
    column->addWidget(m_languageRow);
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(goOn);
    column->addLayout(buttons);
    setMinimumWidth(520);
    useFile({});
    connect(choose, &QPushButton::clicked, this, &MoodleDialog::browse);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(goOn, &QPushButton::clicked, this, &MoodleDialog::goOn);
}

void MoodleDialog::browse()
{
    askForFile(this, m_settings,
               {QStringLiteral("gradingWorksheet"), tr("Grading worksheet"), tr("Worksheets (*.csv)")},
               [this](const QString& file) { useFile(file); });
}

void MoodleDialog::useFile(const QString& file)
{
    m_choice.worksheet.reset();
    m_file->setText(file);
    m_fileRow->setProblem({});
    m_fileRow->setHint(tr("Without it the numbers are made up: good for reading, not for giving back."));
    m_languageRow->setVisible(true);
    if (file.isEmpty())
        return;
    const auto text = readTextFile(file.toStdString(), maxWorksheetBytes);
    auto worksheet = text ? gradingWorksheetFromCsv(*text) : tl::unexpected(text.error());
    if (!worksheet) {
        const bool other = worksheet.error().kind == ErrorKind::Malformed;
        return m_fileRow->setProblem(other ? tr("This is no grading worksheet of Moodle.")
                                           : wordsFor(worksheet.error()).what);
    }
    m_fileRow->setHint(tr("%n student(s) in it.", "", static_cast<int>(worksheet->rows.size())));
    m_languageRow->setVisible(false); // the worksheet says it
    m_choice.worksheet = std::move(*worksheet);
}

void MoodleDialog::goOn()
{
    if (!m_fileRow->problem().isEmpty())
        return m_file->setFocus();
    m_choice.language = static_cast<MoodleLanguage>(m_language->currentData().toInt());
    const auto then = m_then;
    const MoodleChoice choice = m_choice;
    accept();
    then(choice);
}

} // namespace pupitre
