// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The small lines of tiles: a point for each new status of the place, none for minutes that go by, gaps where
// nothing was known, and GPUs of those who hold some.
#include "core/services/places/placebook.h"
#include "tests/qtprogram.h"
#include "tests/ui/teachingscene.h"
#include "ui/charts/sparkline.h"
#include "ui/tp/seats/seatgpus.h"
#include "ui/tp/seats/seatmodel.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
const Instant firstLook = *instantFromIso("2026-11-23T08:00:00Z");

TpStatus running(int thousandths)
{
    TpStatus status;
    for (const Seat& seat : sceneCourse(2, firstLook).seats) {
        SeatStatus one;
        one.seat = seat.id;
        one.phase = Phase::Open;
        one.instance = InstanceState::Running;
        one.load = InstanceLoad{thousandths, 1'000'000'000, 2000, 4'000'000'000};
        status.seats.push_back(one);
    }
    status.clock = firstLook;
    return status;
}

bool isDrawn(const QImage& image, int x)
{
    for (int y = 0; y < image.height(); ++y)
        if (image.pixel(x, y) != qRgb(255, 255, 255))
            return true;
    return false;
}
} // namespace

class LoadHistoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsWithEachNewStatus()
    {
        SeatModel model;
        model.setSeats(sceneCourse(2, firstLook).seats);
        TpStatus status = running(1000);
        model.setStatus(status, firstLook);
        model.setStatus(status, firstLook + 20s); // the minutes go by
        QCOMPARE(model.at(0).history.cpu, std::vector<float>{0.5F});
        for (int i = 1; i <= 100; ++i) {
            status.clock = firstLook + i * 1s;
            status.seats[0].load->cpu = 10 * i;
            model.setStatus(status, status.clock);
        }
        const LoadHistory& history = model.at(0).history;
        QCOMPARE(history.cpu.size(), std::size_t{sparkPoints});
        QCOMPARE(history.cpu.back(), 0.5F);
        QCOMPARE(history.cpu.front(), 0.2F); // of the 41st
        QCOMPARE(history.memory.back(), 0.25F);
        QVERIFY(history.gpu.empty());
    }

    void aLineThatDoesNotMoveIsNotPaintedAgain()
    {
        SeatModel model;
        model.setSeats(sceneCourse(2, firstLook).seats);
        TpStatus status = running(1000);
        for (int i = 0; i <= sparkPoints; ++i) {
            status.clock = firstLook + i * 1s;
            model.setStatus(status, firstLook);
        }
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        status.clock += 1s;
        model.setStatus(status, firstLook);
        QCOMPARE(changed.count(), 0);
    }

    void anEndedInstanceHasNoLine()
    {
        SeatModel model;
        model.setSeats(sceneCourse(2, firstLook).seats);
        TpStatus status = running(1000);
        model.setStatus(status, firstLook);
        status.clock += 1s;
        status.seats[0].load.reset();
        model.setStatus(status, firstLook);
        QVERIFY(model.at(0).history.cpu.empty());
        QVERIFY(!model.at(1).history.cpu.empty());
    }

    void saysHowMuchOfTheirGpusTheyUse()
    {
        const Seat seat = sceneCourse(2, firstLook).seats.front();
        const TpRef tp{PlaceBook::thisComputer(), *CourseId::parse("deep-learning"), *TpId::parse("tp3")};
        GpuReading gpu;
        gpu.uuid = "GPU-1";
        gpu.utilisation = 0.6;
        gpu.memoryUsedBytes = 2'000'000'000;
        gpu.holdings = {{{OwnerKind::Seat, tp.course, tp.tp, seat.id, {}}, 2'000'000'000, 1, true}};
        Sample sample;
        sample.host = "lab";
        sample.gpus = {gpu};
        PlaceReadings place{tp.place, {}, FeedSource::Agent, FeedState::Live, {}, firstLook, {sample}};
        const auto use = gpuUseOf(tp, {place});
        QCOMPARE(use.size(), std::size_t{1});
        QCOMPARE(use.at(seat.id), 0.6);
        place.state = FeedState::Away; // what is old is not said as if it were now
        QVERIFY(gpuUseOf(tp, {place}).empty());

        SeatModel model;
        model.setSeats(sceneCourse(2, firstLook).seats);
        model.setGpuUse(use);
        model.setStatus(running(1000), firstLook);
        QCOMPARE(model.at(0).load.gpuFull.value_or(0), 60);
        QCOMPARE(model.at(0).history.gpu, std::vector<float>{0.6F});
        QVERIFY(model.at(1).history.gpu.empty());
    }

    void anInstanceAtRestTakesLittleAndNotNothing()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        InstanceLoad load;
        load.memoryBytes = 77'824;
        QCOMPARE(shownLoad(load).memory, QStringLiteral("<\u00a01 MB"));
        load.memoryBytes = 640'900'000;
        QCOMPARE(shownLoad(load).memory, QStringLiteral("640 MB"));
    }

    void aGapIsLeftOpen()
    {
        QImage image(sparkPoints, 14, QImage::Format_RGB32);
        image.fill(Qt::white);
        std::vector<float> values(sparkPoints, 0.5F);
        std::fill(values.begin() + 20, values.begin() + 40, -1.0F);
        QPainter painter(&image);
        paintSparkline(painter, image.rect(), values, 0);
        painter.end();
        QVERIFY(isDrawn(image, 5));
        QVERIFY(!isDrawn(image, 30));
        QVERIFY(isDrawn(image, 50));
    }
};

PUPITRE_QTEST(LoadHistoryTest)
#include "loadhistory.moc"
