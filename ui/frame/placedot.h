// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place in the status strip: its sign and its name. Where there is little room the name ends in "…"; the
// sign stays.
#pragma once

#include "core/services/places/placelink.h"
#include "ui/parts/placemark.h"

#include <QAbstractButton>

namespace pupitre
{

/// What one place says about itself, in the strip.
struct PlaceDot {
    PlaceId id;
    QString name;
    QString word; // "ready", "connecting…"
    PlaceMark mark = PlaceMark::Off;

    bool operator==(const PlaceDot&) const = default;
};
[[nodiscard]] PlaceDot dotOf(const PlaceLink& link);

class PlaceDotButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PlaceDotButton(QWidget* parent);

    void show(const PlaceDot& dot);
    [[nodiscard]] const PlaceDot& dot() const { return m_dot; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {24, 24}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PlaceDot m_dot;
};

} // namespace pupitre
