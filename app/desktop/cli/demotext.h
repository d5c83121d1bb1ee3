// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the demo's steps, outcomes and missing promises are called.
#pragma once

#include "core/demo/demostep.h"

#include <QCoreApplication>
#include <QString>

namespace pupitre
{

/// Context of the translations.
class Demo final
{
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

[[nodiscard]] QString stepText(DemoStep step);
/// What is worth saying of a step that held: "6 of 6 students", or nothing.
[[nodiscard]] QString factsText(DemoStep step, const DemoFacts& facts);
/// A promise that this machine cannot keep, by its wire word ("memoryLimit"), as a sentence.
[[nodiscard]] QString lackText(const std::string& word);

} // namespace pupitre
