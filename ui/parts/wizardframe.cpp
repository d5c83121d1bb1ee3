// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See wizardframe.h.
#include "ui/parts/wizardframe.h"

#include "ui/parts/messagebar.h"
#include "ui/parts/pieces.h"
#include "ui/parts/wizardstep.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int stepsWidth = 208;
constexpr int summaryWidth = 264;
constexpr int footerHeight = 60;
constexpr QSize defaultSize(1120, 720);
constexpr int widthForSummary = 1060;

QFrame* makeColumn(const char* name, int width, QWidget* parent)
{
    auto* frame = new QFrame(parent);
    frame->setObjectName(QLatin1String(name));
    frame->setFixedWidth(width);
    return frame;
}
/// Addresses and paths are one long word: they may be broken after these signs.
QString breakable(QString text)
{
    for (const QChar sign : {QLatin1Char('@'), QLatin1Char('/'), QLatin1Char(':')})
        text.replace(sign, QString(sign) + QChar(0x200B)); // zero width space
    return text;
}
} // namespace

WizardFrame::WizardFrame(QWidget* parent) : QDialog(parent)
{
    QFrame* steps = makeColumn("wizardSteps", stepsWidth, this);
    m_stepsSide = steps;
    m_title = makeParagraph({}, "card", steps);
    m_count = makeLabel({}, "small", steps);
    m_stepColumn = new QVBoxLayout;
    m_stepColumn->setSpacing(4);
    auto* stepsLayout = new QVBoxLayout(steps);
    stepsLayout->setContentsMargins(12, 20, 12, 12);
    stepsLayout->setSpacing(2);
    stepsLayout->addWidget(m_title);
    stepsLayout->addWidget(m_count);
    stepsLayout->addSpacing(12);
    stepsLayout->addLayout(m_stepColumn);
    stepsLayout->addStretch();

    m_pageTitle = makeParagraph({}, "title", this);
    m_pageSubtitle = makeParagraph({}, "muted", this);
    m_messages = new MessageBar(this);
    m_stack = new QStackedWidget(this);
    auto* page = new QVBoxLayout;
    page->setContentsMargins(24, 20, 24, 16);
    page->setSpacing(4);
    page->addWidget(m_pageTitle);
    page->addWidget(m_pageSubtitle);
    page->addSpacing(10);
    page->addWidget(m_messages);
    page->addSpacing(2);
    page->addWidget(m_stack, 1);

    QFrame* summary = makeColumn("wizardSummary", summaryWidth, this);
    m_summary = summary;
    m_summaryHeading = makeParagraph({}, "card", summary);
    m_summaryLines = new QVBoxLayout;
    m_summaryLines->setSpacing(6);
    auto* summaryLayout = new QVBoxLayout(summary);
    summaryLayout->setContentsMargins(20, 20, 20, 20);
    summaryLayout->setSpacing(8);
    summaryLayout->addWidget(makeLabel(tr("Summary"), "captionStrong", summary));
    summaryLayout->addWidget(m_summaryHeading);
    summaryLayout->addLayout(m_summaryLines);
    summaryLayout->addStretch();

    auto* footer = new QFrame(this);
    footer->setObjectName(QStringLiteral("wizardFooter"));
    footer->setFixedHeight(footerHeight);
    m_cancel = makeButton(tr("Cancel"), "wizardCancel", ButtonKind::Ghost, footer);
    m_footnote = makeLabel({}, "small", footer);
    m_back = makeButton(tr("Back"), "wizardBack", ButtonKind::Default, footer);
    m_next = makeButton({}, "wizardNext", ButtonKind::Primary, footer);
    m_next->setDefault(true);
    auto* footerLayout = new QHBoxLayout(footer);
    footerLayout->setContentsMargins(16, 0, 24, 0);
    footerLayout->setSpacing(8);
    footerLayout->addWidget(m_cancel);
    footerLayout->addStretch();
    footerLayout->addWidget(m_footnote);
    footerLayout->addSpacing(8);
    footerLayout->addWidget(m_back);
    footerLayout->addWidget(m_next);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(steps);
    middle->addLayout(page, 1);
    middle->addWidget(summary);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(middle, 1);
    whole->addWidget(footer);

    connect(m_cancel, &QPushButton::clicked, this, &WizardFrame::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_current - 1); });
    connect(m_next, &QPushButton::clicked, this, &WizardFrame::advance);
}

void WizardFrame::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    m_summary->setVisible(width() >= widthForSummary); // the page needs the room more
}

QSize WizardFrame::sizeHint() const
{
    const QWidget* window = parentWidget() == nullptr ? nullptr : parentWidget()->window();
    return window == nullptr ? defaultSize : window->size();
}

void WizardFrame::addPage(WizardPage* page)
{
    const int index = static_cast<int>(m_pages.size());
    m_pages.append(page);
    auto* area = new QScrollArea(m_stack); // a small window, or a page with much to say
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    page->setProperty("role", "scrolled");
    area->setWidget(page);
    m_stack->addWidget(area);
    auto* step = new WizardStep(index + 1, this);
    step->setObjectName(QStringLiteral("wizardStep%1").arg(index + 1));
    m_stepColumn->addWidget(step);
    m_steps.append(step);
    connect(step, &QAbstractButton::clicked, this, [this, index] {
        if (index < m_current)
            goTo(index);
    });
    connect(page, &WizardPage::advanceAsked, this, &WizardFrame::advance);
    connect(page, &WizardPage::nextChanged, this, &WizardFrame::refresh);
}

void WizardFrame::start(const QString& title)
{
    setWindowTitle(title);
    // Over the window and as large: a dialog left to itself is kept to two thirds of the screen.
    if (parentWidget() != nullptr)
        setGeometry(QRect(parentWidget()->window()->mapToGlobal(QPoint(0, 0)), sizeHint()));
    else
        resize(sizeHint());
    m_title->setText(title);
    for (int i = 0; i < m_pages.size(); ++i)
        m_steps[i]->setText(m_pages[i]->stepName());
    goTo(0);
}

void WizardFrame::goTo(int page)
{
    if (page < 0 || page >= m_pages.size())
        return;
    m_current = page;
    m_messages->clear();
    m_stack->setCurrentIndex(page);
    refresh();
    m_pages[page]->enter();
    refresh();
    Q_EMIT pageEntered();
}

void WizardFrame::advance()
{
    QString problem;
    if (!m_pages[m_current]->mayLeave(problem)) {
        if (!problem.isEmpty())
            m_messages->show({Tone::Warn, problem, {}, {}, {}});
        return;
    }
    if (m_current + 1 < m_pages.size())
        goTo(m_current + 1);
    else
        finish();
}

void WizardFrame::refresh()
{
    WizardPage* page = m_pages[m_current];
    m_pageTitle->setText(page->title());
    m_pageSubtitle->setText(page->subtitle());
    m_count->setText(
        tr("Step %1 of %2").arg(locale().toString(m_current + 1), locale().toString(m_pages.size())));
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setState(i < m_current    ? WizardStep::State::Done
                             : i == m_current ? WizardStep::State::Now
                                              : WizardStep::State::Later);
    m_back->setVisible(m_current > 0);
    const QString words = page->nextText();
    m_next->setText(words.isEmpty() ? tr("Next") : words);
}

void WizardFrame::setSummary(const QString& heading, const QList<SummaryLine>& lines)
{
    if (heading == m_summaryHeading->text() && lines == m_shownLines)
        return; // new labels are seen a turn of the loop later: it would flicker at every key
    m_shownLines = lines;
    m_summaryHeading->setText(heading);
    m_summaryHeading->setVisible(!heading.isEmpty());
    while (QLayoutItem* item = m_summaryLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const SummaryLine& line : lines) {
        auto* row = new QWidget(this);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        QLabel* value = makeParagraph(breakable(line.value), "strong", row);
        value->setAlignment(Qt::AlignRight);
        layout->addWidget(makeLabel(line.name, "muted", row), 0, Qt::AlignTop);
        layout->addWidget(value, 1, Qt::AlignTop);
        m_summaryLines->addWidget(row);
    }
}

void WizardFrame::setBusy(bool busy)
{
    for (QWidget* part : {static_cast<QWidget*>(m_stepsSide), static_cast<QWidget*>(m_stack),
                          static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_next)})
        part->setEnabled(!busy);
}

void WizardFrame::setLeaveText(const QString& text)
{
    m_cancel->setText(text);
}

void WizardFrame::setFootnote(const QString& text)
{
    m_footnote->setText(text);
}

} // namespace pupitre
