// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window with the page of the environments, over a shelf of its own and a place that answers; and
// what a teacher does with its wizard.
#pragma once

#include "tests/ui/teachingwindow.h"
#include "ui/environments/environmentspage.h"

#include <QTemporaryDir>

namespace pupitre
{

struct ShelfWindow {
    /// Shown, and its shelf read, which is in `folder`, as "shelf".
    explicit ShelfWindow(const QString& folder);
    [[nodiscard]] MainWindow& window() { return teaching.window(); }
    [[nodiscard]] QList<QWidget*> cards(); // of environments
    [[nodiscard]] QList<QWidget*> drafts();
    /// Its wizard, at the first page; null where it does not come.
    [[nodiscard]] QWidget* wizard();
    /// A preset of this platform with this name, by way of the whole wizard.
    bool make(const char* platform, const QString& name);

    TeachingBench bench;
    bool connected;
    Environments environments;
    EnvironmentBuilds builds;
    TeachingWindow teaching;
};

/// As a person does: not QTest, which types nothing but ASCII.
void fillIn(const QWidget& in, const char* field, const QString& text);
/// Presses Next until this step of the wizard; false where a page refuses.
[[nodiscard]] bool goOn(QWidget& wizard, int step);
[[nodiscard]] int stepOf(const QWidget& wizard); // 0: the first

/// A folder of somebody's with a devcontainer.json that wants much which is not taken over.
void writeForeignFolder(const QString& folder);

} // namespace pupitre
