// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shape of every wizard: steps | page | live summary, and a footer. Done steps can be clicked; Next stays
// enabled and the page says what is missing. What a wizard asks and decides is in its Draft and its pages.
#pragma once

#include "ui/look/icons.h"

#include <QDialog>
#include <QList>

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace pupitre
{

class MessageBar;
class WizardStep;

/// One page of a wizard.
class WizardPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString stepName() const = 0; // "Who"
    [[nodiscard]] virtual QString title() const = 0;    // "Who takes this course?"
    [[nodiscard]] virtual QString subtitle() const = 0;
    /// Called when the page comes up.
    virtual void enter() {}
    /// Text of the button that leads on, where it is not "Next".
    [[nodiscard]] virtual QString nextText() const { return {}; }
    /// May the wizard go on? If not, the page shows why, at its fields and in `problem`.
    [[nodiscard]] virtual bool mayLeave(QString& problem) = 0;

Q_SIGNALS:
    void advanceAsked(); // the page itself wants to go on, e.g. once a question is answered
    void nextChanged();  // nextText() or isBusy() changed
};

struct SummaryLine {
    QString name;
    QString value;
    bool operator==(const SummaryLine&) const = default;
};

class WizardFrame : public QDialog
{
    Q_OBJECT
public:
    explicit WizardFrame(QWidget* parent);

    void addPage(WizardPage* page); // becomes a child
    void start(const QString& title);
    void setSummary(const QString& heading, const QList<SummaryLine>& lines);
    void setFootnote(const QString& text);  // left of the buttons
    void setLeaveText(const QString& text); // of the button at the far left, where it is not "Cancel"
    void setBusy(bool busy);                // nothing but leaving, until it is over
    void goTo(int page);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] MessageBar& messages() const { return *m_messages; }
    [[nodiscard]] QPushButton& nextButton() const { return *m_next; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pageEntered(); // current() is another, or the first

protected:
    /// The last page was left: accept() when all is well.
    virtual void finish() = 0;
    void resizeEvent(QResizeEvent* event) override;

private:
    void advance();
    void refresh();

    QFrame* m_stepsSide;
    QLabel* m_title;
    QLabel* m_count;
    QVBoxLayout* m_stepColumn;
    QLabel* m_pageTitle;
    QLabel* m_pageSubtitle;
    MessageBar* m_messages;
    QStackedWidget* m_stack;
    QFrame* m_summary;
    QLabel* m_summaryHeading;
    QVBoxLayout* m_summaryLines;
    QLabel* m_footnote;
    QPushButton* m_cancel;
    QPushButton* m_back;
    QPushButton* m_next;
    QList<SummaryLine> m_shownLines;
    QList<WizardPage*> m_pages;
    QList<WizardStep*> m_steps;
    int m_current = 0;
};

} // namespace pupitre
