// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a folder is against its receipt.
#pragma once

#include "core/services/handins/receiptcheck.h"
#include "ui/parts/messagebar.h"

#include <QStringList>

namespace pupitre
{

[[nodiscard]] Message verdictWords(const Result<ReceiptReport>& report);
/// "deep-learning, tp2, seat s07 · received … · deadline … · 23 files"
[[nodiscard]] QString receiptFacts(const Receipt& receipt);
/// "changed: main.py", one each.
[[nodiscard]] QStringList differencesIn(const ReceiptReport& report);

} // namespace pupitre
