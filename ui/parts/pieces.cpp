// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See pieces.h.
#include "ui/parts/pieces.h"

#include <QStyle>
#include <QVariant>

namespace pupitre
{

namespace
{
constexpr int buttonIcon = 16;
constexpr int heroIcon = 18;
constexpr int iconToText = 4; // room that icons drawn to their edge lack before the text

const char* lookOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Default:
        return "default";
    case ButtonKind::Primary:
        return "primary";
    case ButtonKind::Ghost:
        return "ghost";
    case ButtonKind::Danger:
        return "danger";
    case ButtonKind::Link:
        return "link";
    }
    return "";
}

const char* lookOf(ButtonSize size)
{
    switch (size) {
    case ButtonSize::Normal:
        return "normal";
    case ButtonSize::Compact:
        return "compact";
    case ButtonSize::Large:
        return "large";
    case ButtonSize::Hero:
        return "hero";
    }
    return "";
}

QColor Tokens::*inkOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Default:
        return &Tokens::text;
    case ButtonKind::Primary:
        return &Tokens::onAccent;
    case ButtonKind::Ghost:
        return &Tokens::text2;
    case ButtonKind::Danger:
        return &Tokens::fail;
    case ButtonKind::Link:
        return &Tokens::link;
    }
    return &Tokens::text;
}
} // namespace

QLabel* makeLabel(const QString& text, const char* role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QLatin1String(role));
    return label;
}

QLabel* makeParagraph(const QString& text, const char* role, QWidget* parent)
{
    QLabel* label = makeLabel(text, role, parent);
    label->setWordWrap(true);
    return label;
}

QPushButton* makeButton(const QString& text, const char* name, ButtonKind kind, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    dressButton(*button, name, kind);
    return button;
}

void dressButton(QPushButton& button, const char* name, ButtonKind kind)
{
    button.setObjectName(QLatin1String(name));
    button.setProperty("kind", QLatin1String(lookOf(kind)));
    button.setFocusPolicy(Qt::TabFocus); // a click leaves no ring
    button.setAutoDefault(false);
    if (kind == ButtonKind::Link)
        button.setCursor(Qt::PointingHandCursor);
}

void setButtonSize(QPushButton& button, ButtonSize size)
{
    setLook(button, "scale", QLatin1String(lookOf(size))); // "size" is a property of every widget already
}

void setButtonSymbol(QPushButton& button, Icon symbol, ButtonKind kind)
{
    button.setIcon(icon(symbol, inkOf(kind)));
    const bool hero = button.property("scale") == QLatin1String(lookOf(ButtonSize::Hero));
    const int side = hero ? heroIcon : buttonIcon;
    button.setIconSize(QSize(side + iconToText, side));
}

QToolButton* makeIconButton(Icon symbol, const QString& words, const char* name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setIcon(icon(symbol, &Tokens::text2));
    button->setIconSize(QSize(buttonIcon, buttonIcon));
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QFrame* makeCard(QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setProperty("role", QStringLiteral("card"));
    return card;
}

QFrame* makeRule(QWidget* parent)
{
    auto* rule = new QFrame(parent);
    rule->setProperty("role", QStringLiteral("rule"));
    rule->setFixedHeight(1);
    return rule;
}

void setLook(QWidget& widget, const char* property, const QVariant& value)
{
    if (widget.property(property) == value)
        return;
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace pupitre
