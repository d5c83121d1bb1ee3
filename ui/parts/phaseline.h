// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The life of a TP on one line: what is done, where it is now, what comes. Generic: it takes words and a
// position.
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace pupitre
{

struct PhaseStop {
    enum class State { Done, Now, Later };
    QString title;  // "Hand-in"
    QString detail; // "until Sun 29 Nov 23:59"
    State state = State::Later;

    bool operator==(const PhaseStop&) const = default;
};

class PhaseLine final : public QWidget
{
    Q_OBJECT
public:
    explicit PhaseLine(QWidget* parent);

    /// `position` in stops, 2.5 half-way between the third and the fourth; `sentence` is what a screen reader
    /// says.
    void show(QList<PhaseStop> stops, double position, const QString& sentence);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double xOf(double position) const;
    void paintStop(QPainter& painter, int index) const;
    void paintNow(QPainter& painter) const;

    QList<PhaseStop> m_stops;
    double m_position = 0;
};

} // namespace pupitre
