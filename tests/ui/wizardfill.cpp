// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/wizardfill.h"

#include "ui/courses/wizard/whatpage.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTest>

namespace pupitre
{

void writeRoster(const QString& folder)
{
    QDir(folder).mkpath(QStringLiteral("code"));
    QDir(folder).mkpath(QStringLiteral("data"));
    QFile code(folder + QStringLiteral("/code/exercise.py"));
    QVERIFY(code.open(QIODevice::WriteOnly));
    code.write("print(1)\n");
    QFile roster(folder + QStringLiteral("/roster.csv"));
    QVERIFY(roster.open(QIODevice::WriteOnly));
    roster.write("login;first name;last name;email;group\n");
    for (int i = 1; i <= 24; ++i) {
        const QByteArray n = QByteArray::number(i).rightJustified(2, '0');
        const QByteArray login = i == 17 ? QByteArray("etu09") : i == 13 ? QByteArray() : "etu" + n;
        roster.write(login + ";Étudiant;" + n + ";etudiant" + n + "@example.org;" + (i % 2 == 0 ? "" : "")
                     + "\n");
    }
}

void fillWhat(QWidget& wizard, const QString& folder)
{
    wizard.findChild<WhatPage*>()->useFolder(folder);
    const auto type = [&wizard](const char* field, const QString& text) {
        auto* edit = wizard.findChild<QLineEdit*>(QLatin1String(field));
        edit->clear();
        QTest::keyClicks(edit, text);
    };
    type("whatCourse", QStringLiteral("Deep learning"));
    type("whatTp", QStringLiteral("TP 4"));
    type("whatImage", QStringLiteral("localhost/pupitre/python:1"));
}

} // namespace pupitre
