// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of students: the order never moves, and a new status touches only what it changes.
#include "ui/tp/seats/seatmodel.h"
#include "tests/qtprogram.h"
#include "ui/tp/seats/seatfilter.h"

#include "tests/ui/teachingscene.h"

#include <QSignalSpy>
#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
const Instant t0 = *instantFromIso("2026-11-23T08:00:00Z");

TpStatus working(int seats)
{
    TpStatus status;
    for (const Seat& seat : sceneCourse(seats, t0).seats) {
        SeatStatus one;
        one.seat = seat.id;
        one.phase = Phase::Open;
        one.prepared = true;
        one.instance = InstanceState::Running;
        one.connections = 1;
        one.lastActivity = t0;
        status.seats.push_back(one);
    }
    return status;
}

QStringList names(const QAbstractItemModel& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row, 0).data().toString();
    return all;
}
} // namespace

class SeatModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsOrder()
    {
        SeatModel model;
        Course course = sceneCourse(12, t0);
        std::swap(course.seats[1], course.seats[9]);
        model.setSeats(course.seats);
        const QStringList before = names(model);
        QCOMPARE(before.first(), QStringLiteral("Student 01"));
        QCOMPARE(before.last(), QStringLiteral("Student 12"));
        TpStatus status = working(12);
        status.seats[3].error = Error{ErrorKind::DiskFull, "s04", {}};
        model.setStatus(status, t0);
        QCOMPARE(names(model), before);
    }

    void touchesOnlyTheRowsThatChange()
    {
        SeatModel model;
        model.setSeats(sceneCourse(300, t0).seats);
        TpStatus status = working(300);
        model.setStatus(status, t0);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setStatus(status, t0);
        QCOMPARE(changed.count(), 0);
        status.seats[42].connections = 2;
        status.seats[43].connections = 2;
        status.seats[199].connections = 0;
        model.setStatus(status, t0);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(changed[0][0].toModelIndex().row(), 42);
        QCOMPARE(changed[0][1].toModelIndex().row(), 43);
        QCOMPARE(changed[1][0].toModelIndex().row(), 199);
    }

    void keepsRowsOverAChangedRoster()
    {
        SeatModel model;
        Course course = sceneCourse(4, t0);
        model.setSeats(course.seats);
        QPersistentModelIndex third = model.index(2, 0);
        course.seats[1].standing = SeatStanding::Dropped;
        Seat late = course.seats[0];
        late.id = *SeatId::parse("late");
        late.members[0].familyName = "02b";
        course.seats.push_back(late);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setSeats(course.seats);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(names(model), (QStringList{QStringLiteral("Student 01"), QStringLiteral("Student 02b"),
                                            QStringLiteral("Student 03"), QStringLiteral("Student 04")}));
        QCOMPARE(third.data().toString(), QStringLiteral("Student 03"));
    }

    void countsAndFiltersByGroup()
    {
        SeatModel model;
        model.setSeats(sceneCourse(4, t0).seats);
        TpStatus status = working(4);
        status.seats[0].connections = 0;
        status.seats[1].lastActivity = t0 - 9min;
        status.seats[2].error = Error{ErrorKind::DiskFull, "s03", {}};
        status.seats[3].handIns = 2;
        model.setStatus(status, t0);
        QCOMPARE(model.countIn(SeatGroup::NotConnected), 1);
        QCOMPARE(model.countIn(SeatGroup::Idle), 1);
        QCOMPARE(model.countIn(SeatGroup::Failed), 1);
        QCOMPARE(model.countIn(SeatGroup::Working), 1);
        QCOMPARE(model.countIn(SeatGroup::HandedIn), 1);
        SeatFilter filter(model);
        filter.setGroups({SeatGroup::Failed, SeatGroup::Idle});
        QCOMPARE(names(filter), (QStringList{QStringLiteral("Student 02"), QStringLiteral("Student 03")}));
        status.seats[2].error.reset();
        model.setStatus(status, t0);
        QCOMPARE(names(filter), QStringList{QStringLiteral("Student 02")});
    }

    void showsWhatEnvironmentsTake()
    {
        SeatModel model;
        model.setSeats(sceneCourse(3, t0).seats);
        TpStatus status = working(3);
        status.seats[0].load = InstanceLoad{1240, 640'400'000, 2000, std::int64_t{4} << 30};
        status.seats[1].load = InstanceLoad{std::nullopt, 3'900'000'000, std::nullopt, 4'000'000'000};
        model.setStatus(status, t0);
        const auto cell = [&](int row, SeatColumn column, int role = Qt::DisplayRole) {
            return model.index(row, static_cast<int>(column)).data(role).toString();
        };
        QCOMPARE(cell(0, SeatColumn::Cpu), QStringLiteral("1.2"));
        QCOMPARE(cell(0, SeatColumn::Memory), QStringLiteral("640 MB"));
        QVERIFY(cell(0, SeatColumn::Name, Qt::AccessibleTextRole)
                    .contains(QStringLiteral("processor cores 1.2 of 2, memory 640 MB of 4.3 GB")));
        QVERIFY(!model.at(0).load.memoryShort());
        QCOMPARE(model.at(0).load.cpuFull.value_or(0), 62);
        QCOMPARE(cell(1, SeatColumn::Cpu), QString()); // seen once so far
        QVERIFY(model.at(1).load.memoryShort());
        QCOMPARE(cell(2, SeatColumn::Memory), QString()); // nobody knows
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        status.seats[0].load->cpu = 1249; // nothing that could be seen
        status.seats[0].load->memoryBytes += 10'000;
        model.setStatus(status, t0);
        QCOMPARE(changed.count(), 0);
    }

    void sortsByTheFiguresOfTheMoment()
    {
        SeatModel model;
        model.setSeats(sceneCourse(4, t0).seats);
        TpStatus status = working(4);
        for (std::size_t i = 0; i < 3; ++i)
            status.seats[i].load =
                InstanceLoad{100 * static_cast<int>(i), 1'000'000, std::nullopt, std::nullopt};
        model.setStatus(status, t0);
        SeatFilter filter(model);
        const QStringList byName = names(filter);
        filter.sort(static_cast<int>(SeatColumn::Cpu), Qt::DescendingOrder);
        const QStringList byCpu{byName[2], byName[1], byName[0], byName[3]};
        QCOMPARE(names(filter), byCpu);
        status.seats[0].load->cpu = 5000;
        model.setStatus(status, t0);
        QCOMPARE(names(filter), byCpu); // nobody moves under the pointer
        filter.sort(static_cast<int>(SeatColumn::Cpu), Qt::DescendingOrder);
        QCOMPARE(names(filter).first(), byName[0]);
        filter.sort(-1, Qt::AscendingOrder);
        QCOMPARE(names(filter), byName);
        filter.sort(static_cast<int>(SeatColumn::Name), Qt::DescendingOrder);
        QCOMPARE(names(filter).first(), byName[3]);
    }

    void findsNamesWithoutAccents()
    {
        SeatModel model;
        Course course = sceneCourse(3, t0);
        course.seats[1].members[0].givenName = "Zoé";
        model.setSeats(course.seats);
        SeatFilter filter(model);
        filter.setSearch(QStringLiteral("ZOE"));
        QCOMPARE(filter.rowCount(), 1);
    }

    void showsStrangersTextAsText()
    {
        SeatModel model;
        Course course = sceneCourse(1, t0);
        course.seats[0].members[0].givenName = "<b>Bold</b>\n";
        model.setSeats(course.seats);
        QVERIFY(!model.index(0, 0).data().toString().contains(QLatin1Char('\n')));
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));
    }
};

PUPITRE_QTEST(SeatModelTest)
#include "seatmodel.moc"
