// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The choice of one place among several: a chip each, with how many conflicts it has. One place alone needs
// no choice, and none is shown.
#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;

namespace pupitre
{

class FlowLayout;

struct PlaceChip {
    QString name;
    int conflicts = 0;

    bool operator==(const PlaceChip&) const = default;
};

class PlaceChips final : public QWidget
{
    Q_OBJECT
public:
    explicit PlaceChips(QWidget* parent);

    void show(const std::vector<PlaceChip>& places);
    void choose(std::size_t place); // without a signal

Q_SIGNALS:
    void chosen(std::size_t place);

private:
    FlowLayout* m_flow;
    QButtonGroup* m_group;
};

} // namespace pupitre
