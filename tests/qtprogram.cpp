// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See qtprogram.h.
#include "tests/qtprogram.h"

#include <cstdio>
#include <filesystem>
#include <map>
#include <string>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using TestApplication = QApplication;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif

namespace
{
std::map<std::string, pupitre::QtTestMaker>& testsHere()
{
    static std::map<std::string, pupitre::QtTestMaker> tests;
    return tests;
}
} // namespace

bool pupitre::addQtTest(const char* sourceFile, QtTestMaker make)
{
    return testsHere().emplace(std::filesystem::path(sourceFile).stem().string(), make).second;
}

int main(int argc, char** argv)
{
    const auto chosen = argc > 1 ? testsHere().find(argv[1]) : testsHere().end();
    if (chosen == testsHere().end()) {
        std::fprintf(stderr, "Name a test first:\n");
        for (const auto& [name, make] : testsHere())
            std::fprintf(stderr, "  %s\n", name.c_str());
        return 2;
    }
    argv[1] = argv[0];
    ++argv;
    --argc;
    TestApplication::setAttribute(Qt::AA_Use96Dpi);
    const TestApplication application(argc, argv);
    const auto test = chosen->second();
    return QTest::qExec(test.get(), argc, argv);
}
