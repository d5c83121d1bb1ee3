// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The steps of a build, one below the other: what each is, its bar, and how long it took or takes.
#pragma once

#include "core/environments/build/builds.h"

#include <QBasicTimer>
#include <QScrollArea>

class QVBoxLayout;

namespace pupitre
{

class StepList final : public QScrollArea
{
    Q_OBJECT
public:
    explicit StepList(QWidget* parent); // hidden until there are steps

    void show(const BuildRun& run);
    void clear();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    class Row;
    void showTimes();

    QVBoxLayout* m_column;
    QList<Row*> m_rows;
    std::vector<BuildStep> m_steps;
    int m_shown = 0;
    QBasicTimer m_second;
};

} // namespace pupitre
