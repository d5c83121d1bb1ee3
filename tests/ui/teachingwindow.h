// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window with the teacher's pages over the fake place, as app/desktop wires it.
#pragma once

#include "tests/ui/teachingbench.h"
#include "ui/courses/coursessection.h"
#include "ui/frame/mainwindow.h"
#include "ui/today/todaypage.h"

namespace pupitre
{

class TeachingWindow final
{
public:
    explicit TeachingWindow(TeachingBench& bench);

    [[nodiscard]] MainWindow& window() { return m_window; }
    [[nodiscard]] TodayPage& today();
    [[nodiscard]] CoursesSection& courses();

private:
    MainWindow m_window;
};

/// A scene in its window: connected, and shown.
struct ShownScene {
    explicit ShownScene(const Json& scene);
    [[nodiscard]] MainWindow& window() { return teaching.window(); }

    TeachingBench bench;
    bool connected;
    TeachingWindow teaching;
};

/// Presses the button of this object name; fails the test where there is none.
void press(const QWidget& in, const char* button);
/// The visible dialog of this object name; null: there is none.
[[nodiscard]] QWidget* openDialog(const char* name);
/// By way of the courses' page; null where it does not come.
[[nodiscard]] QWidget* openInvitations(MainWindow& window);

} // namespace pupitre
