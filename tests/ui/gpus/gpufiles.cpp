// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the charts show, as files that other programs read.
#include "core/formats/csv.h"
#include "tests/qtprogram.h"
#include "tests/ui/gpus/gpuwindow.h"
#include "ui/look/language.h"
#include "ui/parts/messagebar.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace pupitre;

class GpuFiles final : public QObject
{
    Q_OBJECT
    Language m_language;
    QTemporaryDir m_folder;

    QByteArray saved(GpuWindow& gpus, const char* action, const QString& name)
    {
        gpus.window().findChild<QAction*>(QLatin1String(action))->trigger();
        auto* dialog = gpus.window().findChild<QFileDialog*>(QStringLiteral("gpusExportDialog"));
        if (dialog == nullptr)
            return {};
        const QString path = m_folder.filePath(name);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { m_language.use(QStringLiteral("en")); }

    void aPicture()
    {
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        const QImage image = QImage::fromData(saved(gpus, "exportPicture", QStringLiteral("a.png")), "PNG");
        const auto& view = gpus.chart("chartUtilisation").view();
        QVERIFY(image.width() > 2 * view.width()); // two pixels for each of the screen, and a margin
        QVERIFY(image.height() > 2 * 3 * view.height());
        QSet<QRgb> colours; // something is drawn, in more than the ground's colour
        for (int x = 0; x < image.width(); x += 3)
            for (int y = 0; y < image.height(); y += 3)
                colours << image.pixel(x, y);
        QVERIFY(colours.size() > 20);
    }

    void aDrawing()
    {
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        const QByteArray bytes = saved(gpus, "exportDrawing", QStringLiteral("a.svg"));
        QSvgRenderer drawing(bytes);
        QVERIFY(drawing.isValid());
        QVERIFY(drawing.defaultSize().width() > gpus.chart("chartUtilisation").view().width());
        QVERIFY(bytes.contains("Utilisation"));
        QVERIFY(bytes.contains("<polyline") || bytes.contains("<path"));
    }

    void aTable()
    {
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        gpus.clickCell({0, 0});
        gpus.clickCell({0, 1}, Qt::ShiftModifier);
        QTRY_COMPARE(gpus.chart("chartTemperature").view().content().series.size(), std::size_t{2});
        QVERIFY(gpus.waitForCharts());
        const ChartSeries shown = gpus.chart("chartUtilisation").view().content().series[1];
        const QByteArray bytes = saved(gpus, "exportTable", QStringLiteral("a.csv"));
        const std::vector<CsvRow> rows = csvRows(bytes.toStdString(), ',');
        QVERIFY(rows.size() > 100);
        QCOMPARE(rows[0].cells.size(), std::size_t{1 + 4 * 2});
        QCOMPARE(rows[0].cells[2], std::string("Utilisation · GPU 1 (%)"));
        const ChartPoint& point = shown.points[shown.points.size() / 2];
        bool found = false;
        for (const CsvRow& row : rows)
            if (row.cells[0] == toIso(point.at)) {
                found = true;
                QVERIFY(std::abs(std::stod(row.cells[2]) - 100 * point.mean) < 1e-6);
            }
        QVERIFY(found);
    }

    void whatCannotBeWrittenIsSaid()
    {
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        QVERIFY(saved(gpus, "exportTable", QStringLiteral("no/such/folder.csv")).isEmpty());
        const auto bars = gpus.page().findChildren<MessageBar*>();
        QVERIFY(std::any_of(bars.begin(), bars.end(), [](const MessageBar* bar) {
            return bar->isVisible() && bar->message().tone == Tone::Fail;
        }));
    }
};

PUPITRE_QTEST(GpuFiles)
#include "gpufiles.moc"
