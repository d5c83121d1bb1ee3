// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See reading.h.
#include "tests/ui/look/reading.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QTest>

namespace pupitre
{

namespace
{
void walk(QAccessibleInterface* node, QStringList& nameless)
{
    if (node == nullptr || node->state().invisible)
        return;
    const bool asked = node->state().focusable && !node->state().disabled;
    QObject* object = node->object();
    // Cells, lines of a document and scroll bars belong to a widget that has the name.
    const bool own = object != nullptr && object->isWidgetType() && !object->inherits("QScrollBar");
    if (asked && own && node->text(QAccessible::Name).isEmpty() && node->text(QAccessible::Value).isEmpty())
        nameless << QStringLiteral("%1 %2").arg(QLatin1String(object->metaObject()->className()),
                                                object->objectName());
    for (int i = 0; i < node->childCount(); ++i)
        walk(node->child(i), nameless);
}
} // namespace

QStringList namelessControlsIn(QWidget& window)
{
    QStringList nameless;
    walk(QAccessible::queryAccessibleInterface(&window), nameless);
    return nameless;
}

QStringList tabRound(QWidget& window)
{
    QStringList reached;
    const QWidget* first = nullptr;
    for (int presses = 0; presses < 200; ++presses) {
        QTest::keyClick(&window, Qt::Key_Tab);
        const QWidget* now = QApplication::focusWidget();
        if (now == nullptr || now == first)
            break;
        if (first == nullptr)
            first = now;
        reached << now->objectName();
    }
    return reached;
}

} // namespace pupitre
