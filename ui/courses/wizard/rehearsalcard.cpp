// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See rehearsalcard.h.
#include "ui/courses/wizard/rehearsalcard.h"

#include "ui/courses/wizard/rehearsalwords.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/pieces.h"
#include "ui/parts/readinesslist.h"
#include "ui/words/errorwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <algorithm>

namespace pupitre
{

namespace
{
constexpr int mostInstances = 5; // as the agent
} // namespace

RehearsalCard::RehearsalCard(PlaceBook& places, QWidget* parent)
    : QFrame(parent), m_places(places), m_words(makeParagraph({}, "muted", this)),
      m_begin(makeButton(tr("Rehearse"), "rehearse", ButtonKind::Default, this)),
      m_progress(new QProgressBar(this)), m_trouble(new MessageBar(this)), m_verdict(new ReadinessList(this))
{
    setProperty("role", "card");
    setObjectName(QStringLiteral("rehearsalCard"));
    m_verdict->setObjectName(QStringLiteral("rehearsalVerdict"));
    m_progress->setObjectName(QStringLiteral("rehearsalProgress"));
    m_progress->setAccessibleName(tr("Rehearsal"));
    m_progress->setTextVisible(false);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Rehearsal"), "card", this));
    head->addStretch();
    head->addWidget(m_begin);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addWidget(m_progress);
    column->addWidget(m_trouble);
    column->addWidget(m_verdict);
    connect(m_begin, &QPushButton::clicked, this, &RehearsalCard::begin);
    offer({}, fail(ErrorKind::InvalidArgument), 0);
}

void RehearsalCard::offer(const PlaceId& place, const Result<Course>& course, int seats)
{
    const bool possible = course && !course->tps.empty() && seats > 0;
    if (possible && place == m_place && seats == m_seats
        && course->tps.front().image == m_course.tps.front().image
        && course->tps.front().open == m_course.tps.front().open)
        return;
    ++m_turn;
    m_place = place;
    m_course = possible ? *course : Course{};
    m_seats = possible ? seats : 0;
    m_progress->hide();
    m_trouble->clear();
    m_verdict->hide();
    m_begin->setEnabled(possible);
    m_words->setText(
        possible ? tr("Really starts %n throw-away instance(s) on the place, enters each as a student "
                      "would, measures, and takes everything away again.",
                      "", std::min(seats, mostInstances))
                 : tr("Possible as soon as the course has students and nothing is missing."));
}

void RehearsalCard::begin()
{
    PlaceLink* link = m_places.link(m_place);
    if (link == nullptr || m_course.tps.empty())
        return;
    m_begin->setEnabled(false);
    m_trouble->clear();
    m_verdict->hide();
    showProgress(0, std::min(m_seats, mostInstances));
    link->open();
    const int turn = ++m_turn;
    rehearse(*link, m_course, m_seats,
             {this,
              [this, turn](const Result<RehearsalTook>& took) {
                  if (turn == m_turn)
                      ended(took);
              }},
             [self = QPointer<RehearsalCard>(this), turn](int done, int total) {
                 if (self && turn == self->m_turn)
                     self->showProgress(done, total);
             });
}

void RehearsalCard::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->show();
    m_words->setText(tr("%1 of %n instance(s) started…", "", total).arg(QLocale().toString(done)));
}

void RehearsalCard::ended(const Result<RehearsalTook>& took)
{
    m_progress->hide();
    m_begin->setEnabled(true);
    m_begin->setText(tr("Rehearse again"));
    if (took) {
        showVerdict(*took);
        return;
    }
    const ErrorWords words = wordsFor(took.error());
    m_words->setText(tr("The rehearsal did not get to its end; nothing of it is left on the place."));
    m_trouble->show({Tone::Fail, words.what, words.todo, {}, {}});
}

void RehearsalCard::showVerdict(const RehearsalTook& took)
{
    const ClassForecast forecast = forecastFor(took, m_course.tps.front().open, m_seats);
    m_words->setText(rehearsalSentence(forecast, m_seats));
    m_verdict->show(rehearsalRows(took, forecast));
    m_verdict->QWidget::show();
}

} // namespace pupitre
