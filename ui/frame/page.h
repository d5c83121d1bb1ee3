// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window shows in its middle. A page says what its header holds; the header is the frame's, so the
// title and the one filled button are always in the same spot.
#pragma once

#include "ui/parts/chip.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QAction;

namespace pupitre
{

struct PageHead {
    QStringList trail; // where in the tree, outermost first; each can be clicked
    QString title;
    QString note; // quiet, beside the title: a date, a count
    std::optional<ChipLook> chip;

    bool operator==(const PageHead&) const = default;
};

class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual PageHead head() const = 0;
    /// The one filled button, at the far right. Text, icon, tooltip, shortcut and enabled state follow the
    /// action.
    [[nodiscard]] virtual QAction* primary() const { return nullptr; }
    /// Left of it, in this order. QAction::LowPriority: icon only (refresh, more), else a default button.
    [[nodiscard]] virtual QList<QAction*> others() const { return {}; }
    /// The person clicked this part of the trail.
    virtual void goUp(int trailIndex) { Q_UNUSED(trailIndex) }
    /// Called each time the page comes to the front.
    virtual void enter() {}

Q_SIGNALS:
    void headChanged(); // head(), primary() or others() say something else now
};

/// One page over others of the same section, e.g. the TP page over the list of courses: keeps which one is in
/// front and lends it the header.
class PageStack : public Page
{
    Q_OBJECT
public:
    explicit PageStack(QWidget* parent);

    void addPage(Page* page); // becomes a child; the first is in front
    void bringToFront(Page* page);
    [[nodiscard]] Page* front() const;

    [[nodiscard]] PageHead head() const override;
    [[nodiscard]] QAction* primary() const override;
    [[nodiscard]] QList<QAction*> others() const override;
    void goUp(int trailIndex) override;
    void enter() override;
};

} // namespace pupitre
