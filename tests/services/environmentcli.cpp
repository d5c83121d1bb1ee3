// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Environments from the command line, on a computer that has no engine: made, looked at, taken over, copied,
// removed; and why nothing can be built.
#include "tests/qtprogram.h"
#include "tests/services/cliprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace pupitre;
using test::words;

class EnvironmentCliTest final : public QObject
{
    Q_OBJECT

    test::CliProgram m_program;

    [[nodiscard]] QString file(const char* name) const
    {
        return m_program.home() + QLatin1Char('/') + QString::fromLatin1(name);
    }
    [[nodiscard]] QJsonArray shelf() const
    {
        return m_program.run(words("environment list --json"))
            .json()
            .value(QStringLiteral("environments"))
            .toArray();
    }

private Q_SLOTS:
    void beginsEmpty()
    {
        const auto listed = m_program.run(words("environment list --lang=en"));
        QVERIFY2(listed.status == 0 && listed.out.contains(QStringLiteral("environment new python")),
                 listed.all());
        QVERIFY(shelf().isEmpty());
    }

    void makesOneWithAnExerciseInTheLanguageOfThePerson()
    {
        const auto made =
            m_program.run(words("environment new python --name Feuilles --pip rich==13.7.1 --jupyter "
                                "--variable MODE=class --lang=fr --json"));
        QVERIFY2(made.status == 0, made.all());
        const QString folder = made.json().value(QStringLiteral("folder")).toString();
        QVERIFY(QFile::exists(folder + QStringLiteral("/.devcontainer/devcontainer.json")));
        QVERIFY(QFile::exists(folder + QStringLiteral("/Containerfile")));
        QFile exercise(folder + QStringLiteral("/documents/exercise.md"));
        QVERIFY(exercise.open(QIODevice::ReadOnly));
        QVERIFY(exercise.readAll().contains("Feuilles"));
        const auto shown = m_program.run(words("environment show feuilles"));
        QVERIFY2(shown.status == 0 && shown.out.contains(QStringLiteral("jupyter-notebook")), shown.all());
        QCOMPARE(shelf().size(), 1);
    }

    void refusesWhatIsNone()
    {
        QCOMPARE(m_program.run(words("environment new cobol")).status, 2);
        QCOMPARE(m_program.run(words("environment new java --gpu")).status, 2);
        QCOMPARE(m_program.run(words("environment new python --package -oevil")).status, 1);
        QCOMPARE(m_program.run(words("environment new python --pip git+https://x")).status, 1);
        QCOMPARE(m_program.run(words("environment show nothing")).status, 1);
        QCOMPARE(shelf().size(), 1);
    }

    void takesOverWhatExistsAndSaysWhatItLeavesOut()
    {
        m_program.write("theirs/.devcontainer/devcontainer.json",
                        "{\"name\": \"Theirs\", \"image\": \"python:3.12\", \"privileged\": true, "
                        "\"initializeCommand\": \"id\"}");
        m_program.write("theirs/main.py", "print(1)\n");
        const auto checked = m_program.run(words("environment check --lang=en") << file("theirs"));
        QVERIFY2(checked.status == 0, checked.all());
        QVERIFY2(checked.out.contains(QStringLiteral("on your own computer")), checked.all());
        QVERIFY2(checked.out.contains(QStringLiteral("open the machine of the place")), checked.all());
        QCOMPARE(shelf().size(), 1);
        const auto taken = m_program.run(words("environment import --json") << file("theirs"));
        QVERIFY2(taken.status == 0, taken.all());
        QVERIFY(QFile::exists(taken.json().value(QStringLiteral("folder")).toString()
                              + QStringLiteral("/code/main.py")));
        QCOMPARE(shelf().size(), 2);
        QCOMPARE(m_program.run(words("environment check ext::sh")).status, 1);
    }

    void goesToAColleagueAndComesBack()
    {
        const auto copied = m_program.run(words("environment export feuilles") << file("copy"));
        QVERIFY2(copied.status == 0, copied.all());
        QCOMPARE(m_program.run(words("environment export feuilles") << file("copy")).status,
                 4); // there already
        const auto again = m_program.run(words("environment import --name Again --json") << file("copy"));
        QVERIFY2(again.status == 0, again.all());
        QVERIFY(again.json().value(QStringLiteral("ours")).toBool());
        QCOMPARE(shelf().size(), 3);
    }

    void saysWhereAPlaceGetsThings()
    {
        const auto set =
            m_program.run(words("place sources --own-packages yes --base python=registry.example/py:1 "
                                "--python-index https://pypi.example/simple --json"));
        QVERIFY2(set.status == 0, set.all());
        const auto now =
            m_program.run(words("place sources --json")).json().value(QStringLiteral("sources")).toObject();
        QVERIFY(now.value(QStringLiteral("ownPackages")).toBool());
        QCOMPARE(now.value(QStringLiteral("pythonIndex")).toString(),
                 QStringLiteral("https://pypi.example/simple"));
        const auto secret =
            m_program.run(words("place sources --python-index https://me:secret@pypi.example/"));
        QCOMPARE(secret.status, 1);
        QVERIFY(!secret.all().contains("secret"));
        QCOMPARE(m_program.run(words("place sources --own-packages perhaps")).status, 1);
    }

    void cannotBuildWithoutAnEngine()
    {
        const auto built = m_program.run(words("environment build feuilles --lang=en"));
        QCOMPARE(built.status, 1);
        QVERIFY2(!built.err.isEmpty(), built.all());
        const auto list = m_program.run(words("environment built --json"));
        QVERIFY2(list.status == 0 && list.json().value(QStringLiteral("built")).toArray().isEmpty(),
                 list.all());
    }

    void copiesOnlyFromOnePlaceToAnother()
    {
        QCOMPARE(m_program.run(words("environment copy feuilles")).status, 2);
        QCOMPARE(m_program.run(words("environment copy feuilles --from here --to here")).status, 2);
        QCOMPARE(m_program.run(words("environment copy feuilles --from here --to nowhere")).status, 1);
    }

    void removesOnlyWhenTold()
    {
        QCOMPARE(m_program.run(words("environment remove feuilles")).status, 2);
        QCOMPARE(m_program.run(words("environment remove feuilles --yes")).status, 0);
        QCOMPARE(m_program.run(words("environment remove feuilles --yes")).status, 1);
        QCOMPARE(shelf().size(), 2);
    }
};

PUPITRE_QTEST(EnvironmentCliTest)
#include "environmentcli.moc"
