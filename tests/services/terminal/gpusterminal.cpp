// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `gpus` on a real pseudo-terminal: it fits, it repaints in place, and whatever ends it, the terminal is as
// it was before.
#include "tests/services/cliprogram.h"
#include "tests/services/terminal/onterminal.h"

#include <QRegularExpression>
#include <QTest>

#include <clocale>
#include <csignal>
#include <sys/wait.h>

using namespace pupitre::test;

class GpusTerminalTest final : public QObject
{
    Q_OBJECT

    CliProgram m_program;

    [[nodiscard]] QProcessEnvironment environment(const char* kind = "xterm-256color") const
    {
        QProcessEnvironment environment = m_program.environment();
        environment.insert(QStringLiteral("TERM"), QString::fromLatin1(kind));
        environment.remove(QStringLiteral("NO_COLOR"));
        return environment;
    }
    static QStringList gpus(const char* more)
    {
        return QStringList{QStringLiteral(PUPITRE_PROGRAM)} + words("gpus --recorded --lang=en")
               + words(more);
    }
    static bool isRestored(const OnTerminal& terminal)
    {
        const termios modes = terminal.modes();
        return !terminal.screen().alternate && terminal.screen().cursor && terminal.screen().wraps
               && (modes.c_lflag & (ICANON | ECHO)) == (ICANON | ECHO);
    }
    static QString clockOf(const SeenScreen& screen)
    {
        return QRegularExpression(QStringLiteral("\\d\\d:\\d\\d:\\d\\d"))
            .match(screen.lines().front())
            .captured();
    }
    /// The table is whole: its heading and the foot of the screen.
    static bool isWhole(const SeenScreen& screen)
    {
        return screen.text().contains(QStringLiteral("who"))
               && screen.lines().back().startsWith(QStringLiteral("q quit"));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(::setlocale(LC_CTYPE, "C.UTF-8") != nullptr); }

    void repaintsInPlaceUntilQ()
    {
        OnTerminal terminal(gpus("--watch"), environment(), 120, 60);
        QVERIFY2(terminal.sees(QStringLiteral("demo-willow")), terminal.bytes());
        QVERIFY(terminal.sees(isWhole));
        const SeenScreen& screen = terminal.screen();
        QVERIFY(screen.alternate && !screen.cursor && screen.coloured > 0);
        QVERIFY(!(terminal.modes().c_lflag & (ICANON | ECHO)));
        for (int second = 0; second < 3; ++second) {
            const QString before = clockOf(screen);
            QVERIFY(!before.isEmpty());
            QVERIFY(terminal.sees([&](const SeenScreen& seen) { return clockOf(seen) != before; }));
        }
        QCOMPARE(screen.clearedWhole, 1); // as it began
        QVERIFY2(screen.notUnderstood.isEmpty(), screen.notUnderstood);
        QVERIFY(!screen.overran);
        QVERIFY2(screen.text().contains(QStringLiteral("!")), screen.text().toUtf8()); // alerts
        QVERIFY2(screen.text().contains(QRegularExpression(QStringLiteral("[▁▂▃▄▅▆▇█]{15}"))),
                 screen.text().toUtf8()); // the minute before
        terminal.type("q");
        QCOMPARE(terminal.ended(), std::optional(0));
        QVERIFY(isRestored(terminal));
    }

    void fitsItsTerminal_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<QString>("grouping");
        for (const int columns : {40, 60, 80, 120})
            for (const char* grouping : {"gpu", "person"})
                QTest::addRow("%d %s", columns, grouping) << columns << QString::fromLatin1(grouping);
    }
    void fitsItsTerminal()
    {
        QFETCH(const int, columns);
        QFETCH(const QString, grouping);
        OnTerminal terminal(gpus(qPrintable(QStringLiteral("--watch --by ") + grouping)), environment(),
                            columns, 24);
        QVERIFY2(terminal.sees(isWhole), terminal.bytes());
        const QString before = clockOf(terminal.screen());
        if (columns > 60) // else there is no room for it
            QVERIFY(terminal.sees([&](const SeenScreen& seen) { return clockOf(seen) != before; }));
        QVERIFY2(!terminal.screen().overran, terminal.screen().text().toUtf8());
        QVERIFY2(terminal.screen().notUnderstood.isEmpty(), terminal.screen().notUnderstood);
        if (grouping == QLatin1String("gpu")) // what stays at any width
            QVERIFY2(terminal.screen().text().contains(QRegularExpression(QStringLiteral("  0 .*\\d%"))),
                     terminal.screen().text().toUtf8());

        // Said once, each line has room as well.
        OnTerminal once(gpus(qPrintable(QStringLiteral("--by ") + grouping)), environment(), columns, 100);
        QCOMPARE(once.ended(), std::optional(0));
        QVERIFY2(!once.screen().overran, once.screen().text().toUtf8());
    }

    void refitsWhenItsTerminalChanges()
    {
        OnTerminal terminal(gpus("--watch"), environment(), 120, 40);
        QVERIFY2(terminal.sees(isWhole), terminal.bytes());
        for (const auto& [columns, rows] : {std::pair(60, 20), {40, 8}, {100, 50}}) {
            terminal.resize(columns, rows);
            QVERIFY2(terminal.sees(isWhole), terminal.screen().text().toUtf8());
        }
        terminal.type("q");
        QCOMPARE(terminal.ended(), std::optional(0));
        QVERIFY(isRestored(terminal));
    }

    void givesTheTerminalBackWhateverEndsIt_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("TERM") << SIGTERM;
        QTest::newRow("QUIT") << SIGQUIT;
        QTest::newRow("HUP") << SIGHUP;
        QTest::newRow("INT") << SIGINT;
    }
    void givesTheTerminalBackWhateverEndsIt()
    {
        QFETCH(const int, signal);
        OnTerminal terminal(gpus("--watch"), environment(), 80, 24);
        QVERIFY2(terminal.sees(isWhole), terminal.bytes());
        if (signal == SIGINT)
            terminal.type("\x03"); // as a person does it
        else
            terminal.signal(signal);
        const auto status = terminal.ended();
        QVERIFY(status);
        if (signal == SIGINT)
            QVERIFY(WIFEXITED(*status) && WEXITSTATUS(*status) == 0);
        else
            QVERIFY(WIFSIGNALED(*status) && WTERMSIG(*status) == signal);
        QVERIFY(isRestored(terminal));
    }

    void stopsAndGoesOnAsAJobOfAShell()
    {
        QProcessEnvironment shell = environment();
        shell.remove(QStringLiteral("ENV"));
        OnTerminal terminal({QStringLiteral("/bin/sh"), QStringLiteral("-i")}, shell, 80, 24);
        terminal.type("echo shell-$((40+1))\n");
        QVERIFY2(terminal.sees(QStringLiteral("shell-41")), terminal.bytes());
        terminal.type(gpus("--watch").join(QLatin1Char(' ')).toUtf8() + '\n');
        QVERIFY2(terminal.sees(isWhole), terminal.bytes());
        terminal.type("\x1a");
        QVERIFY(terminal.sees([](const SeenScreen& seen) { return !seen.alternate && seen.cursor; }));
        terminal.type("echo in-$((40+2))-front\n");
        QVERIFY2(terminal.sees(QStringLiteral("in-42-front")), terminal.bytes());
        terminal.type("fg\n");
        QVERIFY2(terminal.sees([](const SeenScreen& seen) { return seen.alternate && isWhole(seen); }),
                 terminal.bytes());
        terminal.type("\x1a");
        QVERIFY(terminal.sees([](const SeenScreen& seen) { return !seen.alternate; }));
        terminal.type("bg; kill %1; wait %1; echo ended-$((100+$?))\n"); // behind the shell it must not wait
        QVERIFY2(terminal.sees(QStringLiteral("ended-243")), terminal.bytes());
        QVERIFY(!terminal.screen().alternate && terminal.screen().cursor);
        terminal.type("exit\n");
        QVERIFY(terminal.ended().has_value());
    }

    void scrollsAndGroupsByKey()
    {
        OnTerminal terminal(gpus("--watch"), environment(), 80, 24);
        QVERIFY2(terminal.sees(QStringLiteral("demo-alder")), terminal.bytes());
        terminal.type("\x1b[F"); // End
        QVERIFY2(terminal.sees(QStringLiteral("no GPU")), terminal.screen().text().toUtf8());
        terminal.type("\x1b[H");
        QVERIFY(terminal.sees(QStringLiteral("demo-alder")));
        terminal.type("p");
        QVERIFY2(terminal.sees(QStringLiteral("GPUs held")), terminal.screen().text().toUtf8());
        terminal.type("g");
        QVERIFY(terminal.sees(QStringLiteral("demo-alder")));
        QVERIFY2(terminal.screen().notUnderstood.isEmpty(), terminal.screen().notUnderstood);
    }

    void hasNoColoursWhereTheyAreNotWanted()
    {
        QProcessEnvironment without = environment();
        without.insert(QStringLiteral("NO_COLOR"), QStringLiteral("1"));
        OnTerminal live(gpus("--watch"), without, 80, 24);
        QVERIFY2(live.sees(isWhole), live.bytes());
        QCOMPARE(live.screen().coloured, 0);
        OnTerminal once(gpus("--by gpu"), without, 80, 24);
        QCOMPARE(once.ended(), std::optional(0));
        QVERIFY(!once.bytes().contains('\x1b'));
        OnTerminal coloured(gpus("--by gpu"), environment(), 80, 24);
        QCOMPARE(coloured.ended(), std::optional(0));
        QVERIFY(coloured.screen().coloured > 10);
        OnTerminal dumb(gpus("--watch"), environment("dumb"), 80, 24);
        QVERIFY2(dumb.sees(QStringLiteral("demo-willow")), dumb.bytes());
        QVERIFY(!dumb.bytes().contains('\x1b'));
    }

    void drawsWithLettersWhereTheLocaleHasNoMore()
    {
        QProcessEnvironment plain = environment();
        plain.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        OnTerminal terminal(gpus("--watch"), plain, 120, 60);
        QVERIFY2(terminal.sees(QStringLiteral("##")), terminal.bytes());
        QVERIFY(!terminal.screen().text().contains(QRegularExpression(QStringLiteral("[▁-█▉-▏]"))));
    }

    void isPlainAndTheSameInAPipe()
    {
        const CliRan ran = m_program.run(words("gpus --recorded --lang=en --by person"));
        QVERIFY2(ran.status == 0 && !ran.out.contains(QChar(0x1b)), ran.all());
        QVERIFY2(ran.out.contains(QStringLiteral("demo-")), ran.all()); // nothing left for want of room
    }
};

QTEST_GUILESS_MAIN(GpusTerminalTest)
#include "gpusterminal.moc"
