// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One TP of a student: phase, countdown, what can be done now with the verb of the phase filled, why the rest
// cannot, and the phase line. It shows values and says what was clicked.
#pragma once

#include "core/student/studyview.h"
#include "ui/look/icons.h"

#include <QFrame>
#include <QSet>

#include <array>
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

inline constexpr std::array allStudyActs{StudyAct::Terminal, StudyAct::Editor,   StudyAct::Jupyter,
                                         StudyAct::Files,    StudyAct::Download, StudyAct::Receipt,
                                         StudyAct::HandIn};

/// What its button says.
[[nodiscard]] QString actText(StudyAct act);
[[nodiscard]] Icon actIcon(StudyAct act);

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
    void arrange(Phase phase);
    void showActs(const StudentTp& tp, const SeatPhase& phase, Instant there);
    void showFacts(const StudentTp& tp, const SeatPhase& phase, Instant there);
    void showLine(const StudentTp& tp, Instant there);
    void fillMenu();
    [[nodiscard]] Instant there() const;
    [[nodiscard]] QPushButton* button(StudyAct act) const;

    QSet<StudyAct> m_acts;
    StudyView m_course;
    TpId m_tp;
    std::optional<Phase> m_arranged;
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
    SymbolView* m_statusSymbol;
    QLabel* m_status;
    QWidget* m_environment; // the row: what it does, and at its right what was handed in
    SymbolView* m_environmentSymbol;
    ElidedLabel* m_environmentText;
    QWidget* m_why; // the row
    QLabel* m_whyText;
    PhaseLine* m_line;
};

} // namespace pupitre
