// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one may send to a person about the GPUs they held: figures, what would help, whence the figures come
// and what they do not see. No reproach.
#pragma once

#include "core/monitoring/usage.h"
#include "ui/gpus/usage/usageperiod.h"
#include "ui/parts/letterdialog.h"

namespace pupitre
{

struct UsageLetter {
    QString name;
    QStringList addresses{}; // as far as they are known
    UsageTime time;
    UsageRow row;
    double covered = 1; // of the time, 0 to 1

    bool operator==(const UsageLetter&) const = default;
};

/// `language`: "fr", "en".
[[nodiscard]] Letter letterTo(const UsageLetter& letter, const QString& language);

} // namespace pupitre
