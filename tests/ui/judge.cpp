// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/judge.h"

#include "ui/parts/elidedlabel.h"
#include "ui/parts/elidedlink.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <algorithm>

namespace pupitre
{

namespace
{

/// Its name, or its place among the named.
QString nameOf(const QWidget& widget)
{
    for (const QWidget* each = &widget; each != nullptr; each = each->parentWidget())
        if (!each->objectName().isEmpty())
            return each == &widget ? each->objectName()
                                   : each->objectName() + QStringLiteral("/…/")
                                         + QLatin1String(widget.metaObject()->className());
    return QLatin1String(widget.metaObject()->className());
}

bool shortensItself(const QWidget& widget)
{
    return qobject_cast<const ElidedLabel*>(&widget) != nullptr
           || qobject_cast<const ElidedLink*>(&widget) != nullptr;
}

bool isPartOfAnother(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return parent != nullptr
           && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox")
               || parent->inherits("QAbstractItemView") || parent->inherits("QTabBar")
               || parent->inherits("QLineEdit") || widget.inherits("QHeaderView"));
}

bool cutsItsWords(const QLabel& label)
{
    if (label.text().isEmpty())
        return false;
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    return label.width() < label.sizeHint().width();
}

/// The words are then in the tool tip.
bool isIconAlone(const QAbstractButton& button)
{
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    return tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
}

/// A page that cannot be moved sideways, and is wider than what is seen of it.
bool leavesTheEdge(const QWidget& widget)
{
    const auto* area = qobject_cast<const QScrollArea*>(&widget);
    return area != nullptr && area->widget() != nullptr
           && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
           && area->widget()->width() > area->viewport()->width();
}

bool isUsable(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr
           || qobject_cast<const QComboBox*>(&widget) != nullptr
           || qobject_cast<const QLineEdit*>(&widget) != nullptr
           || qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr
           || qobject_cast<const QAbstractItemView*>(&widget) != nullptr
           || qobject_cast<const QPlainTextEdit*>(&widget) != nullptr
           || qobject_cast<const QTextEdit*>(&widget) != nullptr;
}

bool hasName(QWidget& widget)
{
    const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken != nullptr && !spoken->text(QAccessible::Name).trimmed().isEmpty();
}

bool isReachedByArrows(const QWidget& widget, const QList<QWidget*>& reached)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (button == nullptr)
        return false;
    const QList<QAbstractButton*> inGroup =
        button->group() != nullptr && button->group()->exclusive() ? button->group()->buttons()
        : button->autoExclusive()
            ? button->parentWidget()->findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly)
            : QList<QAbstractButton*>{};
    return std::any_of(inGroup.begin(), inGroup.end(),
                       [&](QAbstractButton* each) { return reached.contains(each); });
}

QStringList namesOf(const QList<QWidget*>& widgets)
{
    QStringList names;
    for (const QWidget* each : widgets)
        names << nameOf(*each);
    return names;
}

/// Presses Tab, once, or through the day, month, year and hour of a date.
bool tabLeaves(QWidget& from)
{
    const auto* date = qobject_cast<const QDateTimeEdit*>(&from);
    const int presses = date == nullptr ? 1 : date->sectionCount();
    for (int i = 0; i < presses; ++i) {
        QTest::keyClick(&from, Qt::Key_Tab);
        if (QApplication::focusWidget() != &from)
            return true;
    }
    return false;
}
} // namespace

QStringList faultsOf(const QWidget& shown)
{
    QStringList faults;
    for (QWidget* each : shown.findChildren<QWidget*>()) {
        if (!each->isVisibleTo(&shown) || isPartOfAnother(*each))
            continue;
        const QString name = nameOf(*each);
        if (const auto* label = qobject_cast<const QLabel*>(each);
            label != nullptr && !shortensItself(*each) && cutsItsWords(*label))
            faults << name + QStringLiteral(": cuts “%1”").arg(label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(each);
            button != nullptr && !button->text().isEmpty() && !shortensItself(*each) && !isIconAlone(*button)
            && button->width() < button->sizeHint().width())
            faults << name + QStringLiteral(": cuts “%1”").arg(button->text());
        if (leavesTheEdge(*each))
            faults << name + QStringLiteral(": is wider than its page");
        if (isUsable(*each) && !hasName(*each))
            faults << name + QStringLiteral(": has no name");
    }
    return faults;
}

QStringList tabFaultsOf(QWidget& window)
{
    constexpr int most = 500;
    QList<QWidget*> reached;
    for (int i = 0; i < most; ++i) {
        QWidget* focus = QApplication::focusWidget();
        if (focus != nullptr && reached.contains(focus))
            break;
        if (focus != nullptr)
            reached << focus;
        if (!tabLeaves(focus != nullptr ? *focus : window))
            return {QStringLiteral("Tab is caught in ") + nameOf(focus != nullptr ? *focus : window)};
    }
    QList<QWidget*> missed;
    for (QWidget* each : window.findChildren<QWidget*>())
        if (each->isVisibleTo(&window) && each->isEnabled() && isUsable(*each) && !isPartOfAnother(*each)
            && !isReachedByArrows(*each, reached) && !reached.contains(each)
            && !reached.contains(each->focusProxy()))
            missed << each;
    if (missed.isEmpty())
        return {};
    return QStringList{QStringLiteral("Tab does not reach:")} + namesOf(missed)
           + QStringList{QStringLiteral("it reached:")} + namesOf(reached);
}

} // namespace pupitre
