// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One TP: its phase line, the one button of the phase, and its tabs, live. Shows what the services know and
// asks them; the phase, the offer, the notices and the states are decided in core.
#pragma once

#include "core/domain/tpaction.h"
#include "core/monitoring/monitor.h"
#include "core/services/classroom/classroom.h"
#include "core/services/classroom/refs.h"
#include "core/services/classroom/tpnotice.h"
#include "ui/frame/page.h"
#include "ui/tp/teaching.h"

#include <QTimer>

#include <memory>

class QLineEdit;
class QStackedWidget;
class QTabBar;

namespace pupitre
{

class FilesTab;
class GpusTab;
class HandInsTab;
class JournalTab;
class NoticeBars;
class PhaseLine;
class StudentsTab;
class TpActions;
class WaitingList;

enum class TpTab { Students, HandIns, Files, Journal, Gpus };

class TpPage final : public Page
{
    Q_OBJECT
public:
    TpPage(const Teaching& teaching, QWidget* parent);
    ~TpPage() override;

    void showTp(const TpRef& tp);
    [[nodiscard]] const TpRef& tp() const { return m_tp; }
    [[nodiscard]] NoticeBars& notices() const { return *m_notices; }
    void showTab(TpTab tab);

    [[nodiscard]] PageHead head() const override;
    [[nodiscard]] QAction* primary() const override { return m_primary; }
    [[nodiscard]] QList<QAction*> others() const override { return {m_collect, m_refresh}; }
    void goUp(int trailIndex) override;

Q_SIGNALS:
    void listAsked(); // back to the list of courses

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void wire();
    void wireTabs();
    void refreshCourse();
    void refreshStatus();
    void refreshLine();
    void refreshOffer();
    void refreshTabs();
    void refreshGpus();
    void leave();
    [[nodiscard]] TpTab tab() const;
    [[nodiscard]] bool isSearchable() const;
    [[nodiscard]] std::vector<SeatId> chosen() const; // in the tab that is shown
    void follow();
    void retranslate();
    [[nodiscard]] Instant placeNow() const;

    Teaching m_teaching;
    TpRef m_tp;
    TpOffer m_offer;
    bool m_known = false;       // the course was there
    std::string m_toldRevision; // the last change by others that was told
    std::unique_ptr<Classroom::Watching> m_watching;
    std::unique_ptr<Monitor::Look> m_look;
    QTimer m_clock; // the minutes go by although nothing happens

    TpActions* m_actions;
    QAction* m_primary;
    QAction* m_collect;
    QAction* m_refresh;
    PageHead m_shownHead; // the header is told only of what changed
    NoticeBars* m_notices;
    WaitingList* m_waits;
    PhaseLine* m_line;
    QTabBar* m_tabs;
    QLineEdit* m_search;
    QStackedWidget* m_pages; // by TpTab
    StudentsTab* m_students;
    HandInsTab* m_handIns;
    FilesTab* m_files;
    JournalTab* m_journal;
    GpusTab* m_gpus;
};

} // namespace pupitre
