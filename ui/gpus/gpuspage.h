// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The GPUs: what they do now, what they were used for, what they will be needed for. Hosts the three views
// and what they have in common: export, full screen, and what is said of the history.
#pragma once

#include "core/services/classroom/refs.h"
#include "core/store/placeid.h"
#include "ui/frame/page.h"
#include "ui/gpus/gpuservices.h"

#include <set>

class QBoxLayout;
class QStackedLayout;

namespace pupitre
{

class EmptyState;
class MessageBar;
class NowView;
class Segments;

class GpusPage final : public Page
{
    Q_OBJECT
public:
    GpusPage(const GpuServices& services, QWidget* parent);
    ~GpusPage() override;

    [[nodiscard]] PageHead head() const override;
    [[nodiscard]] QList<QAction*> others() const override;

Q_SIGNALS:
    void placesAsked();
    void tpAsked(const pupitre::TpRef& tp);
    /// It wants a password that is not kept: once for each place.
    void secretAsked(const pupitre::PlaceId& place);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum View { Now, Usage, Forecast };
    void build();
    void addViews();
    void addView(View view, const char* name, QWidget* shown);
    void wire();
    void makeMenus();
    void showView(View view);
    void refresh();
    void layTools();
    void sayHistory();
    void askForSecrets();
    void save(const QString& suffix);
    void toggleFullScreen();
    void leave();
    void retranslate();

    GpuServices m_services;
    Segments* m_views;
    NowView* m_now;
    QWidget* m_row = nullptr; // views and tools
    QBoxLayout* m_rowLayout = nullptr;
    MessageBar* m_bar;
    QWidget* m_content = nullptr;
    QStackedLayout* m_stack = nullptr; // the views, or nothing to show
    EmptyState* m_empty;
    QAction* m_pause;
    QAction* m_export;
    QAction* m_more;
    QAction* m_picture;
    QAction* m_drawing;
    QAction* m_table;
    QAction* m_full;
    QAction* m_notify;
    QAction* m_recording;
    bool m_wasMaximized = false;
    std::set<PlaceId> m_asked; // for its secret
};

} // namespace pupitre
