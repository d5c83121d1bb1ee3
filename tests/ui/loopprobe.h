// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the event loop kept a person waiting: a timer that should ring every few milliseconds, and by how
// much it was late. What a click or a key stroke would have felt, less what other programs took of the
// processor: the same on a busy machine.
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <vector>

namespace pupitre
{

class LoopProbe final
{
public:
    LoopProbe();

    [[nodiscard]] int samples() const { return static_cast<int>(m_gaps.size()); }
    /// In milliseconds: the longest gap of the best `share` (0 to 1) of all.
    [[nodiscard]] double percentile(double share) const;
    [[nodiscard]] double longest() const { return percentile(1); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_waited = 0;        // nanoseconds for a processor, at the last ring
    std::vector<double> m_gaps; // milliseconds between two rings, less the pause asked for
};

} // namespace pupitre
