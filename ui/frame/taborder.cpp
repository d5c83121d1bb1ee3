// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See taborder.h.
#include "ui/frame/taborder.h"

#include <QLayout>
#include <QSet>
#include <QWidget>

namespace pupitre
{

namespace
{
class Walk final
{
public:
    void widget(QWidget* widget)
    {
        if (m_seen.contains(widget) || widget->isHidden() || widget->isWindow())
            return;
        m_seen.insert(widget);
        if ((widget->focusPolicy() & Qt::TabFocus) != 0)
            m_found << widget;
        if (widget->layout() != nullptr)
            layout(*widget->layout());
        for (QObject* child : widget->children()) { // what no layout holds: inside a scroll area, for one
            if (child->isWidgetType())
                this->widget(static_cast<QWidget*>(child));
        }
    }

    [[nodiscard]] const QList<QWidget*>& found() const { return m_found; }

private:
    void layout(const QLayout& layout)
    {
        for (int i = 0; i < layout.count(); ++i) {
            QLayoutItem* item = layout.itemAt(i);
            if (item->widget() != nullptr)
                widget(item->widget());
            else if (item->layout() != nullptr)
                this->layout(*item->layout());
        }
    }

    QSet<QWidget*> m_seen;
    QList<QWidget*> m_found;
};
} // namespace

QList<QWidget*> controlsIn(QWidget& page)
{
    Walk walk;
    walk.widget(&page);
    return walk.found();
}

} // namespace pupitre
