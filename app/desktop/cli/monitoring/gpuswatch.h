// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `gpus --watch` on a terminal: the picture of this second, with the last minute of each, until q or Ctrl-C.
#pragma once

#include "app/desktop/cli/monitoring/gpustext.h"
#include "app/desktop/cli/screen/livescreen.h"
#include "core/async/task.h"

#include <QTimer>

namespace pupitre
{

struct GpusToWatch {
    std::function<std::vector<PlaceReadings>()> places; // those that are meant
    OwnerNames name;
    Grouping grouping = Grouping::Gpu;
    enum class Lab { Real, Recorded } lab = Lab::Real;
};

class GpusWatch final : public QObject
{
public:
    GpusWatch(Monitor& monitor, GpusToWatch what, std::function<void()> over, QObject* parent);

private:
    void ask();
    void take(const std::vector<Curve>& curves, Instant from, int cells);
    void paint();
    [[nodiscard]] std::vector<InkedText> alertLines(const std::vector<InkedText>& alerts, int room) const;
    [[nodiscard]] InkedText headLine(const std::vector<PlaceReadings>& places, Instant now) const;
    [[nodiscard]] InkedText footLine(int room, int rows) const;
    void press(const ScreenKey& key);
    void scroll(int rows);
    void group(Grouping grouping);

    Monitor& m_monitor;
    GpusToWatch m_what;
    std::function<void()> m_over;
    ScreenSize m_size;
    int m_first = 0; // row that is shown first
    int m_page = 1;  // rows that have room
    GpuSparks m_sparks;
    Task m_asked;
    QTimer m_second;
    LiveScreen m_screen; // last: it calls the others
};

} // namespace pupitre
