// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All of a student's TPs, most urgent first, with what is asked and said above them. It is given values and
// says what was clicked.
#pragma once

#include "core/student/studyview.h"
#include "ui/student/tpcard.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QVBoxLayout;

namespace pupitre
{

class CourseNote;
class EmptyState;
class QuestionPanel;
class StudyNotices;

class StudyBoard final : public QWidget
{
    Q_OBJECT
public:
    enum class Scope { All, Today };
    StudyBoard(QSet<StudyAct> acts, Scope scope, QWidget* parent);

    void show(std::vector<StudyView> courses);
    [[nodiscard]] TpCard* card(const std::string& course, const TpId& tp) const; // null: none
    [[nodiscard]] StudyNotices& notices() const { return *m_notices; }

Q_SIGNALS:
    void asked(const std::string& course, const pupitre::TpId& tp, pupitre::StudyAct act);
    void leaveAsked(const std::string& course);
    void joinRequestAsked(const std::string& course);
    void answered(const std::string& course, int questionId, const pupitre::Answer& answer);
    void invitationAsked();
    void allAsked(); // where today has nothing to show

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    using Key = std::pair<std::string, TpId>;

    void refresh();
    void narrowCards();
    void showQuestion();
    [[nodiscard]] QWidget* cardFor(const StudyEntry& entry);
    [[nodiscard]] QWidget* noteFor(const StudyView& course);
    void order(const std::vector<QWidget*>& wanted);
    void showEmpty();
    void retranslate();

    QSet<StudyAct> m_acts;
    Scope m_scope;
    std::vector<StudyView> m_courses;
    QTimer m_second;
    StudyNotices* m_notices;
    QuestionPanel* m_question;
    std::string m_askedOf; // course of the question that is shown
    std::optional<Question> m_asked;
    QVBoxLayout* m_column;
    std::map<Key, TpCard*> m_cards;
    std::map<std::string, CourseNote*> m_notes;
    std::vector<QWidget*> m_order;
    EmptyState* m_empty;
};

} // namespace pupitre
