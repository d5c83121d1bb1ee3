// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The small pieces every page is made of, so that a role is written once: labels, buttons, cards, rules.
#pragma once

#include "ui/look/icons.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace pupitre
{

/// `role` is one of the style sheet's: title, heading, card, strong, muted, small, caption, hero, fault.
/// Plain text always.
[[nodiscard]] QLabel* makeLabel(const QString& text, const char* role, QWidget* parent);
/// The same, wrapping over several lines.
[[nodiscard]] QLabel* makeParagraph(const QString& text, const char* role, QWidget* parent);

enum class ButtonKind { Default, Primary, Ghost, Danger, Link };
enum class ButtonSize { Normal, Compact, Large, Hero };

/// `name` becomes the object name; tests and screen readers find it by that.
[[nodiscard]] QPushButton* makeButton(const QString& text, const char* name, ButtonKind kind,
                                      QWidget* parent);
/// The same for a button of another class.
void dressButton(QPushButton& button, const char* name, ButtonKind kind);
void setButtonSize(QPushButton& button, ButtonSize size);
void setButtonSymbol(QPushButton& button, Icon symbol, ButtonKind kind);
/// Icon only: the words go into tooltip and accessible name.
[[nodiscard]] QToolButton* makeIconButton(Icon symbol, const QString& words, const char* name,
                                          QWidget* parent);

[[nodiscard]] QFrame* makeCard(QWidget* parent);
[[nodiscard]] QFrame* makeRule(QWidget* parent); // horizontal hairline

/// Sets a dynamic property and restyles, where it changed.
void setLook(QWidget& widget, const char* property, const QVariant& value);

} // namespace pupitre
