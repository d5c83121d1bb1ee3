// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of the program's own file, on real files: sound, of a newer program, damaged, unreachable.
#include "ui/frame/storenotice.h"

#include "core/store/store.h"

#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace pupitre;

namespace
{
std::optional<Message> opening(const QString& file)
{
    const std::filesystem::path path = file.toStdString();
    auto opened = Store::open(path);
    if (!opened)
        return storeNotice(tl::unexpected(opened.error()), path);
    return storeNotice(opened->setAside, path);
}
} // namespace

class StoreNoticeTest final : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

private Q_SLOTS:
    void isSilentWhereAllIsWell() { QVERIFY(!opening(m_folder.filePath(QStringLiteral("sound.sqlite")))); }

    void saysThatTheFileIsOfANewerProgram()
    {
        const QString file = m_folder.filePath(QStringLiteral("newer.sqlite"));
        {
            const auto store = Store::open(file.toStdString());
            QVERIFY(store);
            QVERIFY(QSqlQuery(store->store->database()).exec(QStringLiteral("PRAGMA user_version = 99")));
        }
        const auto said = opening(file);
        QVERIFY(said && said->what.contains(QStringLiteral("newer version")));
        QVERIFY(said->meaning.contains(QStringLiteral("Install")));
        QCOMPARE(said->details, file);
    }

    void saysThatADamagedFileWasSetAside()
    {
        QFile broken(m_folder.filePath(QStringLiteral("broken.sqlite")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray(8192, 'x'));
        broken.close();
        const auto said = opening(broken.fileName());
        QVERIFY(said && said->what.contains(QStringLiteral("damaged")));
        QVERIFY(said->meaning.contains(QStringLiteral("add your places again")));
        QVERIFY(QFile::exists(said->details));
    }

    void saysThatItCannotBeOpened()
    {
        const auto said = opening(QStringLiteral("/proc/pupitre/own.sqlite"));
        QVERIFY(said && said->what.contains(QStringLiteral("cannot be opened")));
        QVERIFY(said->meaning.contains(QStringLiteral("disk is not full")));
    }
};

QTEST_MAIN(StoreNoticeTest)
#include "storenotice.moc"
