// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The wall: one tile a student, as many columns as fit. Tiles keep their order and size whatever happens in
// them.
#pragma once

#include <QListView>

namespace pupitre
{

class SeatFilter;

class SeatWall final : public QListView
{
    Q_OBJECT
public:
    SeatWall(SeatFilter& filter, QWidget* parent);

Q_SIGNALS:
    void restartClicked(const QModelIndex& index);
    void moreClicked(const QModelIndex& index);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
};

} // namespace pupitre
