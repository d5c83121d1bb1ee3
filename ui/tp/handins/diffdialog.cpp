// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See diffdialog.h.
#include "ui/tp/handins/diffdialog.h"

#include "core/formats/textencoding.h"
#include "ui/look/tokens.h"
#include "ui/parts/pieces.h"
#include "ui/tp/work/readingpane.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr QSize firstSize{860, 620};
constexpr std::size_t mostLines = 3000; // painted; the counts above are the whole

QString numberOf(int line, int width)
{
    return line == 0 ? QString(width, QLatin1Char(' ')) : QString::number(line).rightJustified(width);
}

QString signOf(DiffKind kind)
{
    switch (kind) {
    case DiffKind::Removed:
        return QStringLiteral(" − ");
    case DiffKind::Added:
        return QStringLiteral(" + ");
    case DiffKind::Same:
    case DiffKind::Gap:
        break;
    }
    return QStringLiteral("   ");
}
} // namespace

DiffDialog::DiffDialog(const QString& student, const FileChange& change, QWidget* over)
    : QDialog(over), m_fate(change.fate),
      m_state(makeParagraph(tr("The file is being read…"), "muted", this)),
      m_text(makeReadingPane("diffText", this))
{
    setObjectName(QStringLiteral("diffDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString path = shownShort(change.path, 200);
    setWindowTitle(QStringLiteral("%1 – %2").arg(path, student));
    m_state->setObjectName(QStringLiteral("diffState"));
    m_text->setAccessibleName(tr("Lines of %1 that changed").arg(path));
    auto* close = makeButton(tr("Close"), "diffClose", ButtonKind::Default, this);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(makeParagraph(path, "card", this));
    column->addWidget(makeLabel(student, "small", this));
    column->addWidget(m_state);
    column->addWidget(m_text, 1);
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(firstSize);
}

void DiffDialog::show(const Result<FilePair>& pair)
{
    m_lines.clear();
    if (!pair)
        return m_state->setText(sentence(pair.error()));
    const std::string before = pair->before.value_or(std::string());
    const std::string after = pair->after.value_or(std::string());
    if (!isReadableText(before) || !isReadableText(after))
        return m_state->setText(tr("This is no text. Collect the work and open the file with its program."));
    m_lines = lineDiff(decodeText(before).utf8, decodeText(after).utf8);
    sayCounts();
    m_text->setVisible(!m_lines.empty());
    paintLines();
    m_text->setFocus();
}

void DiffDialog::sayCounts()
{
    const auto count = [this](DiffKind kind) {
        return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(),
                                              [kind](const DiffLine& line) { return line.kind == kind; }));
    };
    const int added = count(DiffKind::Added);
    const int removed = count(DiffKind::Removed);
    if (added + removed == 0)
        return m_state->setText(m_lines.empty() ? tr("The file is empty.")
                                                : tr("Only ends of lines are different."));
    QStringList parts;
    if (added > 0)
        parts << tr("%n line(s) added", "", added);
    if (removed > 0)
        parts << tr("%n line(s) removed", "", removed);
    m_state->setText(parts.join(QStringLiteral(" · ")));
}

void DiffDialog::paintLines()
{
    int last = 1;
    for (const DiffLine& line : m_lines)
        if (line.kind != DiffKind::Gap)
            last = std::max({last, line.before, line.after});
    const auto width = static_cast<int>(QString::number(last).size());
    const Tokens& colours = tokens();
    m_text->clear();
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    for (std::size_t i = 0; i < std::min(m_lines.size(), mostLines); ++i) {
        const DiffLine& line = m_lines[i];
        QTextBlockFormat block;
        QTextCharFormat numbers;
        QTextCharFormat words;
        numbers.setForeground(colours.text3);
        words.setForeground(colours.text);
        if (line.kind == DiffKind::Added || line.kind == DiffKind::Removed) {
            const ToneColours tone = coloursOf(line.kind == DiffKind::Added ? Tone::Ok : Tone::Fail);
            block.setBackground(tone.tint);
            words.setForeground(tone.word);
        }
        if (cursor.position() > 0)
            cursor.insertBlock(block);
        else
            cursor.setBlockFormat(block);
        if (line.kind == DiffKind::Gap) {
            cursor.insertText(tr("… %n line(s) as handed out", "", line.before), numbers);
            continue;
        }
        cursor.insertText(numberOf(line.before, width) + QLatin1Char(' ') + numberOf(line.after, width),
                          numbers);
        cursor.insertText(signOf(line.kind) + readableLine(line.text), words);
    }
    if (m_lines.size() > mostLines) {
        cursor.insertBlock(QTextBlockFormat());
        cursor.insertText(tr("… %n more line(s)", "", static_cast<int>(m_lines.size() - mostLines)));
    }
    cursor.endEditBlock();
    m_text->moveCursor(QTextCursor::Start);
}

void DiffDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_lines.empty())
        paintLines();
}

} // namespace pupitre
