// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several Qt tests in one program, which is compiled and linked once for all: `ui_teaching tppage` runs the
// one of tppage.cpp, further arguments are Qt Test's own.
#pragma once

#include <QTest>

#include <memory>

namespace pupitre
{

using QtTestMaker = std::unique_ptr<QObject> (*)();

/// The test of that source file. Returns true, so that it can begin a constant.
bool addQtTest(const char* sourceFile, QtTestMaker make);

} // namespace pupitre

/// In place of QTEST_MAIN.
#define PUPITRE_QTEST(Test)                                                                                  \
    [[maybe_unused]] static const bool isAdded##Test =                                                       \
        pupitre::addQtTest(__FILE__, []() -> std::unique_ptr<QObject> { return std::make_unique<Test>(); });
