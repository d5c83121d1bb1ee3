// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The six colours of heat side by side, palest first, between what the ends mean: for legends.
#pragma once

#include <QWidget>

class QLabel;

namespace pupitre
{

class HeatRamp final : public QWidget
{
    Q_OBJECT
public:
    explicit HeatRamp(QWidget* parent);
    void retranslate(); // "0%" and "100%" of the locale

private:
    QLabel* m_least;
    QLabel* m_most;
};

/// A picture of a sign and its word, as a legend has them; gives the label of the word.
[[nodiscard]] QLabel* makeLegendPair(QWidget* sign, QWidget* pair);

} // namespace pupitre
