// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See studyboard.h.
#include "ui/student/studyboard.h"

#include "core/services/presenttime.h"
#include "ui/parts/emptystate.h"
#include "ui/places/questionpanel.h"
#include "ui/student/coursenote.h"
#include "ui/student/studynotices.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace pupitre
{

using namespace std::chrono_literals;

namespace
{
constexpr int wideCards = 970; // in French the six buttons of a hand-in take 856, their margins 100
}

StudyBoard::StudyBoard(QSet<StudyAct> acts, Scope scope, QWidget* parent)
    : QWidget(parent), m_acts(std::move(acts)), m_scope(scope), m_notices(new StudyNotices(this)),
      m_question(new QuestionPanel(this)), m_empty(new EmptyState(Icon::Book, this))
{
    setObjectName(QStringLiteral("studyBoard"));
    auto* scrolled = new QWidget(this);
    scrolled->setProperty("role", QStringLiteral("scrolled"));
    m_column = new QVBoxLayout;
    m_column->setSpacing(12);
    auto* all = new QVBoxLayout(scrolled);
    all->setContentsMargins(24, 0, 24, 16);
    all->setSpacing(12);
    all->addWidget(m_notices);
    all->addWidget(m_question);
    all->addLayout(m_column);
    all->addWidget(m_empty, 1);
    all->addStretch();
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(scrolled);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);

    m_second.setInterval(1s);
    m_second.callOnTimeout(this, &StudyBoard::refresh);
    connect(m_notices, &StudyNotices::joinRequestAsked, this, &StudyBoard::joinRequestAsked);
    connect(m_empty, &EmptyState::primaryClicked, this,
            [this] { m_courses.empty() ? Q_EMIT invitationAsked() : Q_EMIT allAsked(); });
    connect(m_question, &QuestionPanel::answered, this,
            [this](int id, const Answer& answer) { Q_EMIT answered(m_askedOf, id, answer); });
    retranslate();
}

void StudyBoard::show(std::vector<StudyView> courses)
{
    m_courses = std::move(courses);
    refresh();
}

TpCard* StudyBoard::card(const std::string& course, const TpId& tp) const
{
    const auto found = m_cards.find({course, tp});
    return found == m_cards.end() ? nullptr : found->second;
}

void StudyBoard::refresh()
{
    const Instant now = presentTime();
    std::vector<QWidget*> wanted;
    for (const StudyEntry& entry : mostUrgentFirst(m_courses, now))
        if (m_scope == Scope::All || concernsToday(entry, now))
            wanted.push_back(cardFor(entry));
    for (const StudyView& course : m_courses)
        if (!course.status.report || (m_scope == Scope::All && course.status.report->tps.empty()))
            wanted.push_back(noteFor(course));
    order(wanted);
    m_notices->show(m_courses, now);
    showQuestion();
    m_empty->setVisible(wanted.empty());
    if (wanted.empty())
        showEmpty();
}

QWidget* StudyBoard::cardFor(const StudyEntry& entry)
{
    const Key key{entry.course->enrolment.name, entry.tp->plan.id};
    TpCard*& card = m_cards[key];
    if (card == nullptr) {
        card = new TpCard(m_acts, this);
        card->setNarrow(width() < wideCards);
        connect(card, &TpCard::asked, this,
                [this, key](StudyAct act) { Q_EMIT asked(key.first, key.second, act); });
        connect(card, &TpCard::leaveAsked, this, [this, key] { Q_EMIT leaveAsked(key.first); });
        connect(card, &TpCard::joinRequestAsked, this, [this, key] { Q_EMIT joinRequestAsked(key.first); });
    }
    card->show(*entry.course, entry.tp->plan.id);
    return card;
}

QWidget* StudyBoard::noteFor(const StudyView& course)
{
    const std::string& name = course.enrolment.name;
    CourseNote*& note = m_notes[name];
    if (note == nullptr) {
        note = new CourseNote(this);
        connect(note, &CourseNote::leaveAsked, this, [this, name] { Q_EMIT leaveAsked(name); });
        connect(note, &CourseNote::joinRequestAsked, this, [this, name] { Q_EMIT joinRequestAsked(name); });
    }
    note->show(course);
    return note;
}

void StudyBoard::order(const std::vector<QWidget*>& wanted)
{
    if (wanted == m_order)
        return;
    const std::set<QWidget*> kept(wanted.begin(), wanted.end());
    while (QLayoutItem* item = m_column->takeAt(0))
        delete item;
    for (QWidget* gone : m_order)
        if (!kept.contains(gone)) {
            gone->hide();
            gone->deleteLater();
        }
    std::erase_if(m_cards, [&](const auto& one) { return !kept.contains(one.second); });
    std::erase_if(m_notes, [&](const auto& one) { return !kept.contains(one.second); });
    for (QWidget* each : wanted) {
        m_column->addWidget(each);
        each->setVisible(true);
    }
    m_order = wanted;
}

/// One at a time: the first course that asks.
void StudyBoard::showQuestion()
{
    const auto asking =
        std::ranges::find_if(m_courses, [](const StudyView& course) { return course.question.has_value(); });
    if (asking == m_courses.end()) {
        m_question->setVisible(false);
        m_asked.reset();
        return;
    }
    if (m_askedOf == asking->enrolment.name && m_asked == asking->question)
        return; // also where it was answered a moment ago
    m_askedOf = asking->enrolment.name;
    m_asked = asking->question;
    Question question = *m_asked;
    if (question.kind == QuestionKind::KeyPassphrase)
        question.prompt = "“" + asking->enrolment.invitation.title + "”"; // its file says nothing to anybody
    m_question->show(question);
}

void StudyBoard::showEmpty()
{
    if (m_courses.empty())
        m_empty->show(
            {tr("You have not joined a course yet"),
             tr("Your teacher sends you an invitation: a file that ends in .pupitre, or its text in a "
                "mail. Open it here, and your TPs appear with their hours and what you can do."),
             tr("Open an invitation…"),
             {},
             {}});
    else
        m_empty->show(
            {tr("Nothing is open today"),
             tr("No TP is in its hours, to be handed in, or opening within a day. What was closed and "
                "what comes later is under My courses."),
             tr("My courses"),
             {},
             {}});
}

void StudyBoard::retranslate()
{
    for (const auto& [key, card] : m_cards)
        card->retranslate();
    for (const auto& [name, note] : m_notes)
        note->retranslate();
    refresh();
}

void StudyBoard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Afterwards: what a layout is told while it works on itself, it forgets.
    QMetaObject::invokeMethod(this, &StudyBoard::narrowCards, Qt::QueuedConnection);
}

void StudyBoard::narrowCards()
{
    for (const auto& [key, card] : m_cards)
        card->setNarrow(width() < wideCards);
}

void StudyBoard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StudyBoard::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_second.start();
    refresh();
}

void StudyBoard::hideEvent(QHideEvent* event)
{
    m_second.stop();
    QWidget::hideEvent(event);
}

} // namespace pupitre
