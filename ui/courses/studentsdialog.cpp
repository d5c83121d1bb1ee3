// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See studentsdialog.h. A file goes into the same field as pasted lines, so that a bad line can be put right
// in place.
#include "ui/courses/studentsdialog.h"

#include "core/services/settings.h"
#include "core/services/textfile.h"
#include "ui/courses/leavinglist.h"
#include "ui/courses/rosterpreview.h"
#include "ui/parts/pieces.h"
#include "ui/words/text.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace pupitre
{

namespace
{
const QString classListKey = QStringLiteral("courseRoster"); // the wizard's: the same files
constexpr QSize studentsSize(1120, 680);
constexpr int linesWidth = 320;
} // namespace

StudentsDialog::StudentsDialog(Course course, Settings& settings, Wished wished, QWidget* over)
    : QDialog(over->window()), m_course(std::move(course)), m_settings(settings), m_wished(std::move(wished))
{
    setObjectName(QStringLiteral("studentsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add students"));
    build();
    resize(studentsSize);
    describe();
    open();
}

void StudentsDialog::build()
{
    auto* choose = makeButton(tr("Choose a CSV file…"), "studentsChoose", ButtonKind::Default, this);
    setButtonSymbol(*choose, Icon::File, ButtonKind::Default);
    m_lines = new QPlainTextEdit(this);
    m_lines->setObjectName(QStringLiteral("studentsLines"));
    m_lines->setAccessibleName(tr("Lines of the class list"));
    m_lines->setPlaceholderText(
        tr("…or paste lines here, one student each:\nlogin;first name;last name;e-mail"));
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setTabChangesFocus(true);
    m_lines->setFixedWidth(linesWidth);
    m_preview = new RosterPreview(this);
    m_leaving = new LeavingList(this);
    m_effect = makeParagraph({}, "strong", this);
    m_effect->setObjectName(QStringLiteral("studentsEffect"));
    auto* cancel = makeButton(tr("Cancel"), "studentsCancel", ButtonKind::Ghost, this);
    auto* apply = makeButton(tr("Change the course"), "studentsApply", ButtonKind::Primary, this);
    apply->setDefault(true);

    auto* left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(choose);
    left->addWidget(m_lines, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(m_preview, 1);
    right->addWidget(m_leaving);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addLayout(left);
    middle->addLayout(right, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(cancel);
    buttons->addWidget(m_effect, 1);
    buttons->addWidget(apply);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(
        makeParagraph(tr("Add students to %1").arg(shownShort(m_course.title, 60)), "heading", this));
    column->addLayout(middle, 1);
    column->addLayout(buttons);

    connect(choose, &QPushButton::clicked, this, &StudentsDialog::chooseFile);
    connect(m_lines, &QPlainTextEdit::textChanged, this, [this] { read(toStd(m_lines->toPlainText())); });
    connect(m_leaving, &LeavingList::changed, this, &StudentsDialog::describe);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, &StudentsDialog::apply);
}

void StudentsDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Class list"), m_settings.lastFolder(classListKey),
                                   tr("Tables (*.csv *.txt *.tsv);;All files (*)"));
    dialog->setObjectName(QStringLiteral("studentsFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_settings.setLastFolder(classListKey, QFileInfo(path).absolutePath());
        useFile(path);
    });
    dialog->open();
}

void StudentsDialog::useFile(const QString& path)
{
    const auto text = readTextFile(toStd(path), maxRosterBytes);
    if (!text)
        return m_preview->refuse(text.error());
    const QSignalBlocker quiet(m_lines); // the bytes are read as they are: their encoding is guessed there
    const bool utf8 = QString::fromStdString(*text).toStdString() == *text;
    m_lines->setPlainText(utf8 ? QString::fromStdString(*text)
                               : QString::fromLatin1(text->data(), static_cast<qsizetype>(text->size())));
    read(*text);
}

void StudentsDialog::read(std::string_view text)
{
    auto roster = rosterFromCsv(text);
    const bool empty = text.find_first_not_of(" \t\r\n") == std::string_view::npos;
    m_roster = roster ? std::move(*roster) : Roster{};
    describe();
    if (!roster && !empty)
        m_preview->refuse(roster.error());
}

void StudentsDialog::describe()
{
    const bool any = !m_roster.entries.empty();
    m_difference = any ? difference(m_course.seats, m_roster) : RosterDifference{};
    m_preview->show(m_roster, m_difference);
    m_leaving->show(m_course, m_difference.dropped);
    QStringList parts;
    if (const auto added = static_cast<int>(m_difference.added.size()); added > 0)
        parts << tr("%n added", "students", added);
    if (const auto changed = static_cast<int>(m_difference.changed.size()); changed > 0)
        parts << tr("%n corrected", "students", changed);
    if (const auto leaving = static_cast<int>(m_leaving->ticked().size()); leaving > 0)
        parts << tr("%n leaving", "students", leaving);
    m_effect->setText(!parts.isEmpty() ? parts.join(QStringLiteral(" · "))
                      : any            ? tr("Everybody in this list is in the course already.")
                                       : tr("Choose a file or paste lines."));
}

void StudentsDialog::apply()
{
    const std::vector<SeatId> leaving = m_leaving->ticked();
    if (m_difference.added.empty() && m_difference.changed.empty() && leaving.empty())
        return m_lines->setFocus(); // the sentence beside the button says what is missing
    m_wished(m_roster, leaving);
    accept();
}

} // namespace pupitre
