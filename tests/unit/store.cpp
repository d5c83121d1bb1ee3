// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desktop's database in a real file: kept, migrated, refused when newer, set aside when damaged.
#include "core/store/coursecache.h"
#include "core/store/operationslog.h"
#include "core/store/placefactstable.h"
#include "core/store/placetable.h"
#include "core/store/waitingtable.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace pupitre;

class StoreTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    std::filesystem::path freshFile()
    {
        return std::filesystem::path(m_folder.path().toStdString()) / (std::to_string(++m_files) + ".sqlite");
    }
    static std::unique_ptr<Store> opened(const std::filesystem::path& file)
    {
        auto store = Store::open(file);
        return store ? std::move(store->store) : nullptr;
    }

private Q_SLOTS:
    void keepsPlacesInOrder()
    {
        const auto file = freshFile();
        const PlaceRow second{*PlaceId::parse("b"), "Salle B", "moi@lab:2222", "bastion",
                              "/home/moi/.ssh/id"};
        const PlaceRow first{*PlaceId::parse("c"), "C", "lab2", "", ""};
        {
            const auto store = opened(file);
            QVERIFY(store);
            PlaceTable places(*store);
            QVERIFY(places.put(first));
            QVERIFY(places.put(second));
            QVERIFY(places.put({first.id, "Cé", first.address, "", ""})); // renamed, in its place
        }
        const auto store = opened(file);
        const auto all = PlaceTable(*store).all();
        QVERIFY(all);
        QCOMPARE(all->size(), 2U);
        QCOMPARE((*all)[0].name, std::string("Cé"));
        QVERIFY((*all)[1] == second);
    }

    void cachesCoursesUntilThePlaceForgetsThem()
    {
        const auto store = opened(freshFile());
        CourseCache cache(*store);
        const auto place = *PlaceId::parse("lab");
        Course course;
        course.id = *CourseId::parse("dl");
        course.title = "Apprentissage profond";
        course.zone = "Europe/Paris";
        QVERIFY(cache.put(place, course, "r1", Instant{std::chrono::milliseconds{5}}));
        QVERIFY(cache.put(place, course, "r2", Instant{std::chrono::milliseconds{6}}));
        TpStatus status;
        status.course = course.id;
        status.tp = *TpId::parse("tp1");
        QVERIFY(cache.putStatus(place, status, Instant{}));
        const auto all = cache.all();
        QVERIFY(all);
        QCOMPARE(all->size(), 1U);
        QVERIFY((*all)[0].course == course);
        QCOMPARE((*all)[0].revision, std::string("r2"));
        QCOMPARE((*all)[0].statuses.size(), 1U);
        QVERIFY(cache.keepOnly(place, {}));
        QVERIFY(cache.all()->empty());
    }

    void keepsWhatAPlaceSaidUntilItIsForgotten()
    {
        const auto file = freshFile();
        const auto place = *PlaceId::parse("lab");
        SeenFacts seen;
        seen.facts.memoryMiB = 262144;
        seen.facts.cpus = 64;
        seen.facts.gpus = {{"GPU-1", "H100", 81920}};
        seen.at = Instant{std::chrono::milliseconds{7}};
        {
            const auto store = opened(file);
            QVERIFY(PlaceTable(*store).put({place, "Lab", "lab", "", ""}));
            QVERIFY(PlaceFactsTable(*store).put(place, {}));
            QVERIFY(PlaceFactsTable(*store).put(place, seen)); // instead of the earlier
        }
        const auto store = opened(file);
        const auto all = PlaceFactsTable(*store).all();
        QVERIFY(all);
        QCOMPARE(all->size(), 1U);
        QVERIFY(all->at(place) == seen);
        QVERIFY(PlaceTable(*store).remove(place));
        QVERIFY(PlaceFactsTable(*store).all()->empty());
    }

    void logsOperationsNewestFirst()
    {
        const auto store = opened(freshFile());
        OperationsLog log(*store);
        const LoggedOperation done{"upload", "code", "done", Instant{}, Instant{std::chrono::milliseconds{9}},
                                   {}};
        LoggedOperation failed = done;
        failed.outcome = "failed";
        failed.error = Error{ErrorKind::DiskFull, "/srv", "ENOSPC"};
        QVERIFY(log.add(done));
        QVERIFY(log.add(failed));
        const auto newest = log.newest(5);
        QVERIFY(newest);
        QCOMPARE(newest->size(), 2U);
        QVERIFY((*newest)[0] == failed);
        QVERIFY((*newest)[1] == done);
    }

    void refusesANewerFileAndLeavesItAlone()
    {
        const auto file = freshFile();
        {
            const auto store = opened(file);
            QSqlQuery query(store->database());
            QVERIFY(query.exec(QStringLiteral("PRAGMA user_version = 99")));
        }
        const auto again = Store::open(file);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::SchemaTooNew);
        QCOMPARE(again.error().detail, std::string("99"));
        QVERIFY(std::filesystem::exists(file));
    }

    void keepsAWaitingChangeOfAKilledProgram()
    {
        const auto file = freshFile();
        const WaitingRow asked{0, *PlaceId::parse("lab"), *CourseId::parse("dl"), Instant{}, "{}", {}};
        const pid_t child = ::fork();
        if (child == 0) {
            const auto store = opened(file);
            if (store && WaitingTable(*store).add(asked))
                ::raise(SIGKILL);
            ::_exit(1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
        const auto store = opened(file);
        WaitingTable table(*store);
        auto rows = table.all();
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1U);
        WaitingRow row = rows->front();
        QCOMPARE(row.json, std::string("{}"));
        QVERIFY(row.id > 0 && !row.refused);
        row.refused = Error{ErrorKind::Conflict, "dl", "detail"};
        QVERIFY(table.update(row));
        QVERIFY(table.all()->front() == row);
        const auto second = table.add(asked);
        QVERIFY(second && *second > row.id);
        QVERIFY(table.remove(*second));
        QVERIFY(*table.add(asked) > *second); // an id is never used again
    }

    void migratesAnOlderFile()
    {
        const auto file = freshFile();
        {
            const auto store = opened(file);
            QSqlQuery query(store->database());
            QVERIFY(query.exec(QStringLiteral("DROP TABLE operation_log")));
            QVERIFY(query.exec(QStringLiteral("DROP TABLE waiting_change")));
            QVERIFY(query.exec(QStringLiteral("DROP TABLE place_facts")));
            QVERIFY(query.exec(QStringLiteral("PRAGMA user_version = 1")));
        }
        const auto store = opened(file);
        QVERIFY(store);
        QVERIFY(OperationsLog(*store).add({"upload", "code", "done", Instant{}, Instant{}, {}}));
        QVERIFY(!store->database().tables().contains(QStringLiteral("draft")));
    }

    void setsADamagedFileAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text")
            << QByteArray("this is not a database, and longer than a header of one is: ").append(200, 'x');
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16).append(4096, '\x7f');
    }
    void setsADamagedFileAside()
    {
        QFETCH(const QByteArray, bytes);
        const auto file = freshFile();
        std::ofstream(file, std::ios::binary) << bytes.toStdString();
        const auto store = Store::open(file);
        QVERIFY2(store, store ? "" : store.error().detail.c_str());
        QVERIFY(store->setAside);
        QVERIFY(std::filesystem::exists(*store->setAside));
        QVERIFY(PlaceTable(*store->store).all()->empty());
    }

    void saysWhereItCannotWrite()
    {
        const auto store = Store::open("/proc/no/such/folder/pupitre.sqlite");
        QVERIFY(!store);
        QCOMPARE(store.error().kind, ErrorKind::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "store.moc"
