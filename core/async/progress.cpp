// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/async/progress.h"

#include <QTimer>

namespace pupitre
{

void callLater(std::chrono::milliseconds delay, std::function<void()> function)
{
    QTimer::singleShot(delay, std::move(function));
}

} // namespace pupitre
