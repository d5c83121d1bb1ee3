// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One TP of a student: phase, countdown, what can be done now with the verb of the phase filled, why the rest
// cannot, and the phase line. It shows values and says what was clicked.
#pragma once

#include "ui/student/studyacts.h"

#include <QFrame>
#include <QSet>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace pupitre
{

class Chip;
class ElidedLabel;
class PhaseLine;
class SymbolView;

class TpCard final : public QFrame
{
    Q_OBJECT
public:
    /// `acts`: what this program can do at all.
    TpCard(QSet<StudyAct> acts, QWidget* parent);

    void show(const StudyView& course, const TpId& tp);
    void tick(); // the time went on
    /// What was done last, in words at the right: "fingerprint verified", progress of a download.
    void tell(const QString& words, Tone tone);
    void retranslate();
    /// Where there is little room the last of the row is an icon with its words in the tip.
    void setNarrow(bool narrow);

    [[nodiscard]] const StudyView& course() const { return m_course; }
    [[nodiscard]] const TpId& tp() const { return m_tp; }
    [[nodiscard]] const StudentTp* studentTp() const; // null: the report has it no more

Q_SIGNALS:
    void asked(pupitre::StudyAct act);
    void leaveAsked();
    void joinRequestAsked();

private:
    void build();
    [[nodiscard]] QWidget* buildTop();
    [[nodiscard]] QWidget* buildJupyter();
    void arrange(Phase phase, const StudentTp& tp);
    void showActs(const StudentTp& tp, const SeatPhase& phase, Instant there);
    void showFacts(const StudentTp& tp, const SeatPhase& phase, Instant there);
    void showLine(const StudentTp& tp, Instant there);
    void fillMenu();
    [[nodiscard]] Instant there() const;
    [[nodiscard]] QPushButton* button(StudyAct act) const;

    QSet<StudyAct> m_acts;
    bool m_narrow = false;
    StudyView m_course;
    TpId m_tp;
    std::optional<std::pair<Phase, std::vector<StudyAct>>> m_arranged;
    QString m_told;
    Tone m_toldTone = Tone::Idle;

    ElidedLabel* m_title;
    Chip* m_chip;
    QToolButton* m_more;
    QLabel* m_number;
    ElidedLabel* m_subtitle;
    QLabel* m_below;
    QHBoxLayout* m_buttons;
    std::array<QPushButton*, allStudyActs.size()> m_button{};
    QWidget* m_statusBox; // in the row of what the environment does; after the deadline in that of why
    SymbolView* m_statusSymbol;
    QLabel* m_status;
    QWidget* m_environment; // the row: what it does, and at its right what was handed in
    SymbolView* m_environmentSymbol;
    ElidedLabel* m_environmentText;
    QWidget* m_group; // the row: its members and who of them is at work
    ElidedLabel* m_groupText;
    QWidget* m_jupyter; // the row: that it is open here, and how to stop that
    QLabel* m_jupyterText;
    QPushButton* m_stopJupyter;
    QHBoxLayout* m_environmentRow;
    QHBoxLayout* m_whyRow;
    QWidget* m_why; // the row
    QLabel* m_whyText;
    PhaseLine* m_line;
};

} // namespace pupitre
