// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The data of an environment on a place, with the program itself and a real agent: 2,000 files and one of 300
// MB put once, gone on with after the agent and the desktop were killed in the middle, one changed file sent
// alone, damage found, what lies on the place referenced, what is private refused.
#include "tests/qtprogram.h"
#include "tests/services/cliprogram.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTest>

#include <csignal>
#include <vector>

using namespace pupitre;
using test::words;

namespace
{
constexpr qint64 largeBytes = 300'000'000;
constexpr int smallFiles = 2000;

std::vector<pid_t> childrenOf(pid_t parent)
{
    std::vector<pid_t> children;
    const QString tasks = QStringLiteral("/proc/%1/task").arg(parent);
    for (const QString& task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(tasks + QLatin1Char('/') + task + QStringLiteral("/children"));
        if (file.open(QIODevice::ReadOnly))
            for (const QByteArray& pid : file.readAll().simplified().split(' '))
                if (pid.toInt() > 0)
                    children.push_back(static_cast<pid_t>(pid.toInt()));
    }
    return children;
}
} // namespace

class EnvironmentDataTest final : public QObject
{
    Q_OBJECT

    test::CliProgram m_program;
    QString m_folder; // of the environment

    [[nodiscard]] QString inHome(const char* path) const
    {
        return m_program.home() + QLatin1Char('/') + QLatin1String(path);
    }
    [[nodiscard]] test::CliRan put() const
    {
        return m_program.run(words("environment data leaves --put --json"));
    }
    [[nodiscard]] QJsonArray sets() const
    {
        return m_program.run(words("place data --json")).json().value(QStringLiteral("sets")).toArray();
    }
    /// What arrived of the large file, which is the only one on its way that long.
    [[nodiscard]] qint64 arriving() const
    {
        QDirIterator it(inHome("root/data/objects"), {QStringLiteral("*.part")}, QDir::Files);
        qint64 most = 0;
        while (it.hasNext()) {
            it.next();
            most = std::max(most, it.fileInfo().size());
        }
        return most;
    }
    [[nodiscard]] static bool writeLarge(const QString& path)
    {
        QFile large(path);
        if (!large.open(QIODevice::WriteOnly))
            return false;
        QByteArray block(1'000'000, 'x');
        for (qint64 at = 0; at < largeBytes; at += block.size()) {
            block.replace(0, 16, QByteArray::number(at).leftJustified(16));
            if (large.write(block) != block.size())
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = m_program.run(words("environment new python --name Leaves --json"));
        QVERIFY2(made.status == 0, made.all());
        m_folder = made.json().value(QStringLiteral("folder")).toString();
        for (int i = 0; i < smallFiles; ++i) {
            QDir().mkpath(m_folder + QStringLiteral("/data/many"));
            QFile file(m_folder + QStringLiteral("/data/many/%1.csv").arg(i));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("leaf " + QByteArray::number(i));
        }
        QVERIFY(writeLarge(m_folder + QStringLiteral("/data/zlarge.bin")));
    }

    void goesOnAfterAKill_data()
    {
        QTest::addColumn<bool>("agent");
        QTest::addColumn<int>("from"); // bytes that must have arrived
        QTest::newRow("the agent") << true << 20'000'000;
        QTest::newRow("the desktop") << false << 100'000'000;
    }
    void goesOnAfterAKill()
    {
        QFETCH(bool, agent);
        QFETCH(int, from);
        QProcess first;
        first.setProcessEnvironment(m_program.environment());
        first.start(QStringLiteral(PUPITRE_PROGRAM), words("environment data leaves --put"));
        QTRY_VERIFY_WITH_TIMEOUT(arriving() > from || first.state() == QProcess::NotRunning, 60'000);
        QCOMPARE(first.state(), QProcess::Running); // else it was not in the middle
        if (agent)
            for (const pid_t child : childrenOf(static_cast<pid_t>(first.processId())))
                ::kill(child, SIGKILL);
        else
            ::kill(static_cast<pid_t>(first.processId()), SIGKILL);
        QVERIFY(first.waitForFinished(60'000));
        QVERIFY(first.exitStatus() == QProcess::CrashExit || first.exitCode() != 0);
        QVERIFY(sets().isEmpty());   // nothing half
        QVERIFY(arriving() >= from); // and what came is kept
    }

    void sendsTheRestAndNothingTwice()
    {
        const qint64 there = arriving();
        const auto again = put();
        QVERIFY2(again.status == 0, again.all());
        QCOMPARE(again.json().value(QStringLiteral("bytes")).toInteger(), largeBytes - there);
        QCOMPARE(again.json().value(QStringLiteral("files")).toInt(), 1);
        QVERIFY(again.json().value(QStringLiteral("skipped")).toInt() >= smallFiles); // they had arrived
        QCOMPARE(sets().size(), 1);
    }

    void sendsNothingTheSecondTime()
    {
        const auto again = put();
        QVERIFY2(again.status == 0, again.all());
        QCOMPARE(again.json().value(QStringLiteral("files")).toInt(), 0);
        QCOMPARE(again.json().value(QStringLiteral("bytes")).toInt(), 0);
    }

    void sendsOnlyWhatChanged()
    {
        QFile changed(m_folder + QStringLiteral("/data/many/7.csv"));
        QVERIFY(changed.open(QIODevice::WriteOnly));
        changed.write("another leaf");
        changed.close();
        const auto again = put();
        QVERIFY2(again.status == 0, again.all());
        QCOMPARE(again.json().value(QStringLiteral("files")).toInt(), 1);
        QCOMPARE(again.json().value(QStringLiteral("bytes")).toInt(), 12);
        QCOMPARE(sets().size(), 2);
        for (const auto& set : sets()) // the two share everything else
            QVERIFY(set.toObject().value(QStringLiteral("whole")).toBool());
    }

    void findsDamageAndPutsItRight()
    {
        const QString path = put().json().value(QStringLiteral("path")).toString();
        const QString id = put().json().value(QStringLiteral("set")).toString();
        const QString file = path + QStringLiteral("/many/8.csv");
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("leaf X"); // as long as it was
        damaged.close();
        const auto read = m_program.run(words("place data --json --read") << id);
        QCOMPARE(read.status, 1);
        QCOMPARE(read.json().value(QStringLiteral("damaged")).toArray().size(), 1);
        QCOMPARE(put().json().value(QStringLiteral("files")).toInt(), 1);
        QCOMPARE(m_program.run(words("place data --read") << id).status, 0);
    }

    void refersToWhatLiesOnThePlace()
    {
        m_program.write("shared/imagenet/a.png", "picture");
        const auto referred = m_program.run(words("environment data leaves --json --reference")
                                            << QStringLiteral("imagenet=") + inHome("shared/imagenet"));
        QVERIFY2(referred.status == 0, referred.all());
        const auto brought = put();
        QVERIFY2(brought.status == 0, brought.all());
        QCOMPARE(brought.json().value(QStringLiteral("files")).toInt(), 0);
        const QString path = brought.json().value(QStringLiteral("path")).toString();
        QVERIFY(QDir(path + QStringLiteral("/imagenet")).exists()); // where it is mounted
        m_program.write("shared/imagenet/a.png", "PICTURE");
        const auto changed = put();
        QCOMPARE(changed.status == 0, false);
        const auto listed = m_program.run(words("environment data leaves --json"));
        QVERIFY2(listed.out.contains(QStringLiteral("\"changed\"")), listed.all());
        m_program.write("shared/imagenet/a.png", "picture");
        QCOMPARE(put().status, 0);
    }

    void refusesWhatIsPrivate()
    {
        m_program.write(".ssh/id_ed25519", "key");
        for (const QString& path : {m_program.home(), inHome(".ssh"), inHome("root"), QStringLiteral("/"),
                                    QStringLiteral("relative"), inHome("nothing")}) {
            const auto refused = m_program.run(words("environment data leaves --lang=en --reference")
                                               << QStringLiteral("x=") + path);
            QVERIFY2(refused.status != 0, refused.all());
        }
    }

    void removesWhatNothingUses()
    {
        for (const auto& set : sets())
            QCOMPARE(
                m_program
                    .run(words("place data --drop") << set.toObject().value(QStringLiteral("id")).toString())
                    .status,
                0);
        QVERIFY(sets().isEmpty());
        QVERIFY(QDir(inHome("root/data/objects")).isEmpty());
    }
};

PUPITRE_QTEST(EnvironmentDataTest)
#include "environmentdata.moc"
