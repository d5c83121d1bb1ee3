// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window over places as they were last seen, with what is planned there: the real store, book and
// classroom; none of the places is reached.
#pragma once

#include "core/monitoring/monitor.h"
#include "core/store/store.h"
#include "tests/ui/teachingbench.h"
#include "ui/frame/mainwindow.h"
#include "ui/gpus/forecast/forecastview.h"
#include "ui/gpus/forecast/loadmap.h"
#include "ui/gpus/gpuspage.h"

#include <QAbstractButton>
#include <QTemporaryDir>

namespace pupitre
{

/// A moment in the week after this one, by the person's clock; weekday 0 is Monday.
[[nodiscard]] Instant nextWeek(int weekday, int hour);

/// One TP with sessions of two hours from these moments, each student with a GPU, 2 GiB and a core; until the
/// hand-in, two days after the last, four of them share a GPU.
[[nodiscard]] Course plannedCourse(const std::string& title, int seats, const std::vector<Instant>& sessions);

struct PlannedPlace {
    std::string name; // its id too
    int gpus = 0;
    std::vector<Course> courses;
};
/// Two courses of 20 on a place with 32 GPUs, both on Tuesday from 14 to 16 o'clock, and another place that
/// is free.
[[nodiscard]] std::vector<PlannedPlace> conflictingPlaces();
/// Twelve courses of 31 on three places with 32 GPUs, two sessions a week for three weeks, two by two at the
/// same time.
[[nodiscard]] std::vector<PlannedPlace> crowdedPlaces();

class PlannedLab final
{
public:
    explicit PlannedLab(const std::vector<PlannedPlace>& places);

    [[nodiscard]] MainWindow& window() { return m_window; }
    [[nodiscard]] GpusPage& page();
    [[nodiscard]] ForecastView& view();
    [[nodiscard]] LoadMap& map();
    void openForecast();
    /// Until the answer is shown; a minute at most.
    [[nodiscard]] bool waitForAnswer();
    template <class Widget>
    [[nodiscard]] QList<Widget*> seen(const char* name)
    {
        QList<Widget*> visible;
        for (Widget* each : view().findChildren<Widget*>(QLatin1String(name)))
            if (each->isVisibleTo(&view()))
                visible << each;
        return visible;
    }
    void click(const char* button); // the first of that name that is shown

    TeachingBench bench;
    Monitor monitor;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    MainWindow m_window;
};

} // namespace pupitre
