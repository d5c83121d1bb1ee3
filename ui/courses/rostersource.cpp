// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See rostersource.h.
#include "ui/courses/rostersource.h"

#include "core/formats/classlist.h"
#include "core/services/textfile.h"
#include "ui/courses/columnsdialog.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/pieces.h"
#include "ui/parts/segments.h"
#include "ui/words/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPlainTextEdit>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr int linesHeight = 104; // four lines

enum ListWay { FromFile, Pasted, FromCourse };

QString droppedFile(const QMimeData* data)
{
    return data != nullptr && data->urls().size() == 1 ? data->urls().front().toLocalFile() : QString();
}

bool holds(const RosterMeanings& meanings, RosterColumn meaning)
{
    return std::find(meanings.begin(), meanings.end(), meaning) != meanings.end();
}
QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16:
        return QStringLiteral("UTF-16");
    case TextEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    }
    return {};
}

} // namespace

RosterSource::RosterSource(Settings& settings, std::vector<OtherClass> others, QWidget* page)
    : QWidget(page), m_settings(settings), m_others(std::move(others)), m_ways(new Segments(this)),
      m_columns(makeButton(tr("Columns…"), "rosterColumns", ButtonKind::Default, this)),
      m_share(new QCheckBox(tr("People of one group share a seat (two to four)"), this)),
      m_fileName(new ElidedLabel("strong", this)), m_facts(new ElidedLabel("small", this)),
      m_lines(new QPlainTextEdit(this)), m_courses(new QComboBox(this))
{
    m_ways->add(ListWay::FromFile, Icon::File, "rosterFromFile");
    m_ways->add(ListWay::Pasted, Icon::Pencil, "rosterPasted");
    m_ways->add(ListWay::FromCourse, Icon::People, "rosterFromCourse");
    m_ways->setText(ListWay::FromFile, tr("File", "class list"));
    m_ways->setText(ListWay::Pasted, tr("Lines", "class list"));
    m_ways->setText(ListWay::FromCourse, tr("Another course", "class list"));
    setButtonSymbol(*m_columns, Icon::Table, ButtonKind::Default);
    m_share->setObjectName(QStringLiteral("rosterShare"));
    m_share->setChecked(true);
    m_fileName->setObjectName(QStringLiteral("rosterName"));
    m_facts->setObjectName(QStringLiteral("rosterFacts"));
    m_lines->setObjectName(QStringLiteral("rosterLines"));
    m_lines->setAccessibleName(tr("Lines of the class list"));
    m_lines->setPlaceholderText(tr("Paste lines here, one student each:\nlogin;first name;last name;e-mail"));
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setTabChangesFocus(true);
    m_lines->setFixedHeight(linesHeight);
    m_lines->setAcceptDrops(false); // a file is for the page, not for the text
    m_courses->setObjectName(QStringLiteral("rosterCourse"));
    m_courses->setAccessibleName(tr("Course whose students are taken over"));
    layOut();
    page->setAcceptDrops(true);
    page->installEventFilter(this);
    connect(m_ways, &Segments::changed, this, [this](int pane) {
        showPane(pane);
        takeFocus();
    });
    connect(m_columns, &QPushButton::clicked, this, &RosterSource::askColumns);
    connect(m_share, &QCheckBox::toggled, this, &RosterSource::read);
    connect(m_courses, &QComboBox::activated, this, &RosterSource::takeCourse);
    connect(m_lines, &QPlainTextEdit::textChanged, this, [this] {
        m_text = toStd(m_lines->toPlainText());
        read();
    });
    showPane(ListWay::FromFile);
    showFacts();
}

void RosterSource::layOut()
{
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_ways);
    top->addStretch();
    top->addWidget(m_columns);
    m_panes = {filePane(), m_lines, coursePane()};
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(top);
    for (QWidget* pane : m_panes)
        column->addWidget(pane);
    column->addWidget(m_share, 0, Qt::AlignLeft);
}

QWidget* RosterSource::filePane()
{
    auto* choose = makeButton(tr("Choose a file…"), "rosterChoose", ButtonKind::Default, this);
    setButtonSymbol(*choose, Icon::File, ButtonKind::Default);
    connect(choose, &QPushButton::clicked, this, &RosterSource::chooseFile);
    auto* card = makeCard(this);
    auto* inCard = new QHBoxLayout(card);
    inCard->setContentsMargins(16, 10, 12, 10);
    inCard->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_fileName);
    words->addWidget(m_facts);
    inCard->addLayout(words, 1);
    inCard->addWidget(choose);
    return card;
}

QWidget* RosterSource::coursePane()
{
    auto* pane = new QWidget(this);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_courses->setPlaceholderText(tr("Choose a course"));
    for (const OtherClass& other : m_others)
        m_courses->addItem(other.name);
    m_courses->setCurrentIndex(-1);
    m_courses->setVisible(!m_others.empty());
    column->addWidget(m_courses);
    column->addWidget(
        makeParagraph(m_others.empty() ? tr("There is no other course with students here.")
                                       : tr("Its students are copied; their keys and their work stay there."),
                      "small", pane));
    return pane;
}

void RosterSource::propose(GroupSeats seats)
{
    const QSignalBlocker quiet(m_share);
    m_share->setChecked(seats == GroupSeats::Shared);
}

void RosterSource::showPane(int pane)
{
    if (pane == ListWay::Pasted && m_linesAreOld) {
        const QSignalBlocker quiet(m_lines);
        m_lines->setPlainText(QString::fromStdString(decodeText(m_text).utf8));
        m_linesAreOld = false;
    }
    for (std::size_t i = 0; i < m_panes.size(); ++i)
        m_panes[i]->setVisible(static_cast<int>(i) == pane);
}

void RosterSource::takeFocus()
{
    if (m_ways->chosen() == ListWay::Pasted)
        return m_lines->setFocus();
    if (m_ways->chosen() == ListWay::FromCourse && !m_others.empty())
        return m_courses->setFocus();
    findChild<QPushButton*>(QStringLiteral("rosterChoose"))->setFocus();
}

void RosterSource::chooseFile()
{
    askForFile(
        this, m_settings,
        {QStringLiteral("classList"), tr("Class list"), tr("Tables (*.csv *.txt *.tsv);;All files (*)")},
        [this](const QString& path) { useFile(path); });
}

void RosterSource::useFile(const QString& path)
{
    auto text = readTextFile(toStd(path), maxRosterBytes);
    m_ways->choose(ListWay::FromFile);
    showPane(ListWay::FromFile);
    if (text)
        return take(QFileInfo(path).fileName(), std::move(*text));
    take(QFileInfo(path).fileName(), {});
    m_fault = text.error();
    Q_EMIT changed();
}

void RosterSource::clear()
{
    take({}, {});
}

void RosterSource::takeCourse(int index)
{
    const OtherClass& other = m_others[static_cast<std::size_t>(index)];
    take(other.name, classListCsv(other.seats));
}

void RosterSource::take(const QString& name, std::string text)
{
    m_name = name;
    m_text = std::move(text);
    m_said.reset();
    m_linesAreOld = true;
    read();
}

void RosterSource::read()
{
    m_table.reset();
    m_fault.reset();
    m_roster = {};
    if (m_text.find_first_not_of(" \t\r\n") != std::string::npos) {
        auto table = rosterTableFrom(m_text);
        if (table)
            m_table = std::move(*table);
        else
            m_fault = table.error();
    }
    if (m_table) {
        if (m_said && m_said->meanings.size() == m_table->meanings.size()) {
            m_table->meanings = m_said->meanings;
            m_table->headed = m_said->headed;
        }
        m_table->groupSeats = m_share->isChecked() ? GroupSeats::Shared : GroupSeats::Alone;
        m_roster = rosterFrom(*m_table);
    }
    showFacts();
    Q_EMIT changed();
}

void RosterSource::showFacts()
{
    m_columns->setEnabled(m_table.has_value());
    m_share->setVisible(m_table && holds(m_table->meanings, RosterColumn::Group));
    const QString name = shownShort(toStd(m_name), 80);
    if (!m_table) {
        m_fileName->setText(m_fault && !name.isEmpty() ? name : tr("No class list yet"));
        m_facts->setText(m_fault ? tr("It cannot be read.") : tr("Choose a file, or drop it here."));
        return;
    }
    m_fileName->setText(name.isEmpty() ? tr("Pasted lines") : name);
    const char separator = m_table->separator;
    const int lines = static_cast<int>(m_table->rows.size()) - (m_table->headed ? 1 : 0);
    QStringList facts{tr("%n line(s)", "", lines)};
    if (m_table->meanings.size() > 1)
        facts << tr("separator “%1”").arg(separator == '\t' ? tr("tab") : QString(QLatin1Char(separator)));
    facts << encodingName(m_table->encoding);
    if (!namesPeople(m_table->meanings))
        facts << tr("columns not recognised");
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

void RosterSource::askColumns()
{
    if (!m_table)
        return;
    new ColumnsDialog(
        *m_table,
        [this](const RosterTable& table) {
            m_said = Said{table.meanings, table.headed};
            read();
        },
        this);
}

bool RosterSource::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QWidget::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event); // an entering drag is one too
    const QString path = droppedFile(drop->mimeData());
    if (path.isEmpty())
        return QWidget::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        useFile(path);
    return true;
}

} // namespace pupitre
