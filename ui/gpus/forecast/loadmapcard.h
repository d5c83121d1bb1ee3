// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The card of the picture of days: what its colours and signs mean above it, and below it in words the hour
// at which the pointer or the keys are.
#pragma once

#include "ui/gpus/forecast/loadmap.h"

#include <QFrame>

class QLabel;

namespace pupitre
{

class ElidedLabel;
class HeatRamp;

class LoadMapCard final : public QFrame
{
    Q_OBJECT
public:
    explicit LoadMapCard(QWidget* parent);

    [[nodiscard]] LoadMap& map() const { return *m_map; }
    /// `place` is its name.
    void setPlace(const QString& place);
    void retranslate();

private:
    void say(const QStringList& facts);

    QLabel* m_title;
    ElidedLabel* m_note;
    HeatRamp* m_ramp;
    QLabel* m_more;
    QLabel* m_handIn;
    QLabel* m_unknown;
    LoadMap* m_map;
    ElidedLabel* m_hour;
    QString m_place;
};

} // namespace pupitre
