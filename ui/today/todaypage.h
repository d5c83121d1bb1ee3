// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The teacher's day: the next TP with its countdown and readiness, the deadlines of the week and what runs
// now. What is next and what belongs on the page is decided in core.
#pragma once

#include "core/services/classroom/agenda.h"
#include "core/services/classroom/classroom.h"
#include "ui/frame/page.h"
#include "ui/tp/teaching.h"

#include <QTimer>

#include <map>
#include <memory>

namespace pupitre
{

class AgendaCard;
class EmptyState;
class HeroCard;
class NoticeBars;
class TpActions;
class WeekStrip;

class TodayPage final : public Page
{
    Q_OBJECT
public:
    TodayPage(const Teaching& teaching, QWidget* parent);
    ~TodayPage() override;

    [[nodiscard]] PageHead head() const override;
    [[nodiscard]] QList<QAction*> others() const override { return {m_newCourse}; }
    /// A course that is being made, and what of it now: shown while nothing is planned, in place of how to
    /// begin. Both empty: none is.
    void expect(const QString& title, const QString& step);

Q_SIGNALS:
    void tpOpened(const pupitre::TpRef& tp);
    void weekAsked();
    void newCourseAsked();
    void addPlaceAsked();
    void placesAsked();
    void demoAsked();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void wire();
    void refresh();
    void showAgenda(const Agenda& agenda, Instant now);
    void follow(const std::optional<NextTp>& next, const Agenda& agenda);
    void fix(ReadinessKind kind);
    void showEmpty();
    void retranslate();

    Teaching m_teaching;
    QTimer m_second;
    QTimer m_ready;      // timer and disk of the place change although nothing is said
    QTimer m_soon{this}; // many changes at once are shown once
    QAction* m_newCourse;
    std::map<TpRef, std::unique_ptr<Classroom::Watching>> m_watched;
    TpActions* m_actions;
    NoticeBars* m_notices;
    HeroCard* m_hero;
    WeekStrip* m_week;
    QWidget* m_cards;
    AgendaCard* m_deadlines;
    AgendaCard* m_running;
    EmptyState* m_empty;
    QString m_expected; // what is being made, see expect()
    QString m_step;
};

} // namespace pupitre
