// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every part of the window in its states, on one sheet: looked at by people, and walked by tests.
#pragma once

#include <QWidget>

namespace pupitre
{

class Gallery final : public QWidget
{
    Q_OBJECT
public:
    Gallery();

private:
    [[nodiscard]] QWidget* line();
    [[nodiscard]] QWidget* buttons();
    [[nodiscard]] QWidget* chips();
    [[nodiscard]] QWidget* inputs();
    [[nodiscard]] QWidget* messages();
    [[nodiscard]] QWidget* readiness();
    [[nodiscard]] QWidget* table();
    [[nodiscard]] QWidget* type();
    [[nodiscard]] QWidget* empty();
};

} // namespace pupitre
