// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The picture of the GPUs as lines: names of others that try something, wide and combining characters, and
// what leaves first where there is little room.
#include "app/desktop/cli/monitoring/gpustext.h"
#include "app/desktop/cli/screen/bars.h"
#include "app/desktop/cli/screen/livescreen.h"
#include "ui/look/language.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <clocale>
#include <limits>

using namespace pupitre;

namespace
{
constexpr std::int64_t gigabyte = 1'000'000'000;
const Instant testNow{std::chrono::milliseconds(1'795'000'000'000)};

GpuReading gpuOf(int index, const std::string& seat)
{
    GpuReading gpu;
    gpu.uuid = "GPU-" + std::to_string(index);
    gpu.index = index;
    gpu.name = "\x1b]0;owned\x07 A100";
    gpu.utilisation = 0.5;
    gpu.memoryUsedBytes = 12 * gigabyte;
    gpu.memoryTotalBytes = 80 * gigabyte;
    gpu.temperature = 61;
    gpu.powerWatts = 250;
    if (!seat.empty()) {
        Owner owner{OwnerKind::Seat, *CourseId::parse("dl"), *TpId::parse("tp1"), *SeatId::parse(seat), {}};
        gpu.holdings.push_back({owner, 12 * gigabyte, 1, true});
    }
    return gpu;
}

std::vector<PlaceReadings> lab()
{
    Sample sample{testNow, std::chrono::seconds(1), "lab\x1b[2J\n\xe2\x80\xae", {}, {}, {}};
    sample.gpus = {gpuOf(0, "ada"), gpuOf(1, "lea"), gpuOf(2, {})};
    return {{*PlaceId::parse("lab"),
             "lab \x1b[31mred",
             FeedSource::Agent,
             FeedState::Live,
             {},
             testNow,
             {sample}}};
}

QString nameOf(const Owner& owner)
{
    return owner.seat.text() == "ada" ? QStringLiteral("山田 太郎山田 太郎山田 太郎")
                                      : QStringLiteral("Le\u0301a \u001b[5m\u0007\u202eevil\u009b31m\n");
}

std::vector<InkedText> linesOf(const GpusPicture& picture)
{
    std::vector<InkedText> lines{picture.heading};
    lines.insert(lines.end(), picture.rows.begin(), picture.rows.end());
    lines.insert(lines.end(), picture.alerts.begin(), picture.alerts.end());
    return lines;
}

QString allOf(const GpusPicture& picture, Colours colours = Colours::None)
{
    QStringList texts;
    for (const InkedText& line : linesOf(picture))
        texts << painted(line, colours);
    return texts.join(QLatin1Char('\n'));
}

const std::vector<Alert> hot{
    {AlertKind::TooHot, {*PlaceId::parse("lab"), "lab\x1b[2J\n\xe2\x80\xae"}, "GPU-1", {}, testNow, 91, 88}};
} // namespace

class GpusPictureTest final : public QObject
{
    Q_OBJECT
    Language m_language;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(::setlocale(LC_CTYPE, "C.UTF-8") != nullptr);
        m_language.use(QStringLiteral("en"));
    }

    void nobodySteersTheTerminal()
    {
        for (const Grouping grouping : {Grouping::Gpu, Grouping::Person})
            for (const int columns : {0, 40, 120}) {
                const GpusPicture picture =
                    gpusPicture(lab(), hot, {}, {grouping, nameOf, columns, TextSigns::Blocks}, testNow);
                for (const InkedText& line : linesOf(picture))
                    for (const QChar c : painted(line, Colours::None))
                        QVERIFY2(c >= QChar(u' ') && (c < QChar(0x7f) || c >= QChar(0xa0))
                                     && c != QChar(0x202e),
                                 painted(line, Colours::None).toUtf8().toPercentEncoding());
                // With colours, nothing but those: ESC [ digits m.
                QString coloured = allOf(picture, Colours::Shown);
                coloured.remove(QRegularExpression(QStringLiteral("\u001b\\[[0-9;]*m")));
                QVERIFY(!coloured.contains(QChar(0x1b)));
            }
    }

    void wideCharactersHaveTheirRoom()
    {
        QCOMPARE(columnsOf(QStringLiteral("山田")), 4);
        QCOMPARE(columnsOf(QStringLiteral("Le\u0301a")), 3);
        const InkedText cut = cutTo({{QStringLiteral("山田太郎")}}, 6, TextSigns::Blocks);
        QCOMPARE(painted(cut, Colours::None), QStringLiteral("山田…")); // half a character is none
        QCOMPARE(painted(cutTo({{QStringLiteral("Le\u0301a")}}, 3, TextSigns::Ascii), Colours::None),
                 QStringLiteral("Le\u0301a"));
        for (const Grouping grouping : {Grouping::Gpu, Grouping::Person})
            for (int columns = 30; columns <= 140; ++columns) {
                const GpusPicture picture =
                    gpusPicture(lab(), hot, {}, {grouping, nameOf, columns, TextSigns::Blocks}, testNow);
                for (const InkedText& line : linesOf(picture))
                    QVERIFY2(columnsOf(line) <= columns, painted(line, Colours::None).toUtf8());
            }
    }

    void whatMattersLeastLeavesFirst()
    {
        const auto at = [](int columns) {
            return allOf(
                gpusPicture(lab(), hot, {}, {Grouping::Gpu, nameOf, columns, TextSigns::Blocks}, testNow));
        };
        QVERIFY2(at(100).contains(QStringLiteral("250 W")) && at(100).contains(QStringLiteral("61 °C")),
                 at(100).toUtf8());
        QVERIFY(!at(60).contains(QStringLiteral("250 W")));
        QVERIFY2(at(60).contains(QStringLiteral("山田 太郎山田 太")), at(60).toUtf8()); // who stays
        QVERIFY2(at(40).contains(QStringLiteral("50%")) && at(40).contains(QStringLiteral("12 GB of 80 GB"))
                     && at(40).contains(QStringLiteral("山田")),
                 at(40).toUtf8());
        QVERIFY2(at(24).contains(QStringLiteral("50%")) && at(24).contains(QStringLiteral("山田")),
                 at(24).toUtf8());
    }

    void whatIsNotOfThisMomentIsFaint()
    {
        std::vector<PlaceReadings> places = lab();
        places.front().hosts.push_back(places.front().hosts.front());
        places.front().hosts.back().host = "late";
        places.front().hosts.back().at -= std::chrono::minutes(7);
        const GpusPicture picture =
            gpusPicture(places, {}, {}, {Grouping::Gpu, nameOf, 100, TextSigns::Blocks}, testNow);
        const auto late = std::find_if(picture.rows.begin(), picture.rows.end(), [](const InkedText& line) {
            return painted(line, Colours::None).startsWith(QStringLiteral("late"));
        });
        QVERIFY(late != picture.rows.end());
        QVERIFY2(painted(*late, Colours::None).contains(QStringLiteral("last heard 7 minute")),
                 painted(*late, Colours::None).toUtf8());
        for (const InkedPart& part : *(late + 1))
            QVERIFY(part.ink == Ink::Faint || part.text.trimmed().isEmpty());
    }

    void anAlertIsSeenWithoutColours()
    {
        const QString text =
            allOf(gpusPicture(lab(), hot, {}, {Grouping::Gpu, nameOf, 100, TextSigns::Ascii}, testNow));
        QVERIFY2(text.contains(QStringLiteral("  1!")), text.toUtf8());
        QVERIFY2(text.contains(QStringLiteral("\n! ")) && text.contains(QStringLiteral("91 °C, limit 88 °C")),
                 text.toUtf8());
    }

    void barsAndCurvesSayWhatIsNotKnown()
    {
        const auto bar = [](std::optional<double> part, TextSigns signs) {
            return painted(barOf(part, 4, Ink::Use, signs), Colours::None);
        };
        QCOMPARE(bar(0.5, TextSigns::Blocks), QStringLiteral("██··"));
        QCOMPARE(bar(0.53125, TextSigns::Blocks), QStringLiteral("██▏·"));
        QCOMPARE(bar(7, TextSigns::Ascii), QStringLiteral("####"));
        QCOMPARE(bar(0, TextSigns::Ascii), QStringLiteral("...."));
        QCOMPARE(bar({}, TextSigns::Ascii), QStringLiteral("–"));
        const std::vector<float> values{0, 1, std::numeric_limits<float>::quiet_NaN(), 0.5F};
        QCOMPARE(sparkOf(values, TextSigns::Blocks), QStringLiteral("▁█ ▅"));
        QCOMPARE(sparkOf(values, TextSigns::Ascii), QStringLiteral("_# +"));
    }

    void keysComeInPieces()
    {
        QByteArray typed("a\x1b");
        QCOMPARE(static_cast<int>(keysIn(typed).size()), 1);
        QCOMPARE(typed, QByteArray("\x1b"));
        typed += "[5~q";
        const auto keys = keysIn(typed);
        QCOMPARE(static_cast<int>(keys.size()), 2);
        QVERIFY(keys[0].kind == ScreenKey::Kind::PageUp && keys[1].letter == 'q');
        typed = "\x1bq"; // Escape alone, and then something
        QCOMPARE(static_cast<int>(keysIn(typed).size()), 1);
        QVERIFY(typed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(GpusPictureTest)
#include "gpuspicture.moc"
