// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chips: tint, icon and word. One painter for delegates and two small widgets: a label, and a filter that can
// be switched on.
#pragma once

#include "ui/look/icons.h"

#include <QAbstractButton>
#include <QWidget>

#include <optional>

namespace pupitre
{

struct ChipLook {
    QString text;
    Tone tone = Tone::Idle;
    std::optional<Icon> symbol;

    bool operator==(const ChipLook&) const = default;
};

inline constexpr int chipHeight = 22;
[[nodiscard]] int chipWidth(const ChipLook& look);
void paintChip(QPainter& painter, const QRect& rect, const ChipLook& look);

/// Shows one chip; empty text: takes no room.
class Chip final : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(QWidget* parent);

    void show(const ChipLook& look);
    [[nodiscard]] const ChipLook& look() const { return m_look; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChipLook m_look;
};

/// A chip to press: checked means "show only these".
class FilterChip final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FilterChip(QWidget* parent);

    void show(const ChipLook& look);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChipLook m_look;
};

} // namespace pupitre
