// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bottom of the window: places at the left, operations at the right. A frame, not a QStatusBar, which
// would run under the rail and add margins of its own.
#pragma once

#include "ui/frame/placedot.h"

#include <QFrame>
#include <QList>

class QHBoxLayout;

namespace pupitre
{

class Operations;
class OperationsSummary;
class PlaceBook;

class StatusStrip final : public QFrame
{
    Q_OBJECT
public:
    StatusStrip(PlaceBook& book, Operations& operations, QWidget* parent);

    [[nodiscard]] QList<QWidget*> controls() const; // from left to right
    [[nodiscard]] OperationsSummary& summary() const { return *m_summary; }

Q_SIGNALS:
    void placeClicked(const pupitre::PlaceId& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showPlaces();

    PlaceBook& m_book;
    QHBoxLayout* m_places;
    QList<PlaceDotButton*> m_dots;
    OperationsSummary* m_summary;
};

} // namespace pupitre
