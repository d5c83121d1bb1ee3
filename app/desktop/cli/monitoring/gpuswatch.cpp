// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See gpuswatch.h.
#include "app/desktop/cli/monitoring/gpuswatch.h"

#include "core/services/presenttime.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>

namespace pupitre
{

namespace
{
struct GpusWatchText {
    Q_DECLARE_TR_FUNCTIONS(GpusWatchText)
};

constexpr std::chrono::minutes remembered{1};
constexpr int fewRows = 10; // a terminal that has no more shows the table alone

std::vector<GpuRef> gpusOf(const std::vector<PlaceReadings>& places)
{
    std::vector<GpuRef> gpus;
    for (const PlaceReadings& place : places)
        for (const Sample& sample : place.hosts)
            for (const GpuReading& gpu : sample.gpus)
                gpus.push_back({{place.place, sample.host}, gpu.uuid});
    return gpus;
}

/// The right part stands at the end of the line, or where there is no room for both it is not there.
InkedText withEnd(InkedText line, const InkedText& end, int columns)
{
    const int blanks = columns - columnsOf(line) - columnsOf(end);
    if (blanks < 2)
        return line;
    line.push_back({QString(blanks, QLatin1Char(' ')), Ink::Plain});
    line.insert(line.end(), end.begin(), end.end());
    return line;
}
} // namespace

GpusWatch::GpusWatch(Monitor& monitor, GpusToWatch what, std::function<void()> over, QObject* parent)
    : QObject(parent), m_monitor(monitor), m_what(std::move(what)), m_over(std::move(over)),
      m_size(screenSize()), m_screen({[this](const ScreenKey& key) { press(key); },
                                      [this] {
                                          m_size = screenSize();
                                          paint();
                                      },
                                      m_over},
                                     nullptr)
{
    m_second.callOnTimeout(this, &GpusWatch::ask);
    m_second.start(std::chrono::seconds(1));
    paint();
    ask();
}

void GpusWatch::ask()
{
    const int cells = sparkCells(m_size.columns);
    const std::chrono::seconds step = std::chrono::seconds(remembered) / cells;
    // Whole steps that are over: the curve does not tremble as time goes on.
    const Instant until{presentTime().time_since_epoch() / step * step};
    const Instant from = until - remembered;
    const std::vector<GpuRef> gpus = gpusOf(m_what.places());
    if (gpus.empty())
        return paint();
    m_asked = m_monitor.curves({Metric::Utilisation, m_what.grouping, gpus, {}, from, until, cells},
                               Reply<std::vector<Curve>>(this, [this, from, cells](const auto& curves) {
                                   if (curves)
                                       take(*curves, from, cells);
                                   paint();
                               }));
}

void GpusWatch::take(const std::vector<Curve>& curves, Instant from, int cells)
{
    m_sparks.clear();
    const std::chrono::milliseconds step = std::chrono::milliseconds(remembered) / cells;
    for (const Curve& curve : curves) {
        std::vector<float> values(static_cast<std::size_t>(cells), std::numeric_limits<float>::quiet_NaN());
        for (const CurvePoint& point : curve.points)
            if (const auto cell = (point.at - from) / step; cell >= 0 && cell < cells)
                values[static_cast<std::size_t>(cell)] = static_cast<float>(point.mean);
        m_sparks[curve.of] = std::move(values);
    }
}

InkedText GpusWatch::headLine(const std::vector<PlaceReadings>& places, Instant now) const
{
    const QString time = QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count()).time(), QStringLiteral("HH:mm:ss"));
    return withEnd(summaryLine(places), {{time, Ink::Faint}}, m_size.columns);
}

InkedText GpusWatch::footLine(int room, int rows) const
{
    const std::array<std::pair<Grouping, QString>, 4> groupings{
        //: keys and what they do, at the bottom of a terminal; the letters stay as they are
        {{Grouping::Gpu, GpusWatchText::tr("g GPUs")},
         {Grouping::Person, GpusWatchText::tr("p people")},
         {Grouping::Course, GpusWatchText::tr("c courses")},
         {Grouping::Experiment, GpusWatchText::tr("e experiments")}}};
    //: a key and what it does, at the bottom of a terminal; the letter stays as it is
    InkedText line{{GpusWatchText::tr("q quit"), Ink::Faint}};
    for (const auto& [grouping, words] : groupings) {
        line.push_back({QStringLiteral("  "), Ink::Plain});
        line.push_back({words, grouping == m_what.grouping ? Ink::Strong : Ink::Faint});
    }
    if (rows <= room)
        return line;
    //: rows of a table that are seen; %1, %2: the first and the last, %3: how many there are
    const QString where =
        GpusWatchText::tr("%1–%2 of %3").arg(m_first + 1).arg(std::min(rows, m_first + room)).arg(rows);
    return withEnd(line, {{where, Ink::Strong}}, m_size.columns);
}

std::vector<InkedText> GpusWatch::alertLines(const std::vector<InkedText>& alerts, int room) const
{
    if (std::ssize(alerts) <= room || room <= 0)
        return room <= 0 ? std::vector<InkedText>() : alerts;
    std::vector<InkedText> lines(alerts.begin(), alerts.begin() + room - 1);
    lines.push_back({{GpusWatchText::tr("! and %n more alert(s)", nullptr,
                                        static_cast<int>(std::ssize(alerts)) - room + 1),
                      Ink::Warn}});
    return lines;
}

void GpusWatch::paint()
{
    const Instant now = presentTime();
    const std::vector<PlaceReadings> places = m_what.places();
    const GpusPicture picture = gpusPicture(places, m_monitor.alerts(), m_sparks,
                                            {m_what.grouping, m_what.name, m_size.columns, textSigns()}, now);
    std::vector<InkedText> lines{headLine(places, now)};
    if (m_what.lab == GpusToWatch::Lab::Recorded && m_size.rows > fewRows)
        lines.push_back({{recordedNotice(), Ink::Warn}});
    lines.push_back(picture.heading);
    const int free = m_size.rows - static_cast<int>(lines.size()) - 1; // the last is the foot
    const int rows = static_cast<int>(picture.rows.size());
    const std::vector<InkedText> alerts =
        alertLines(picture.alerts, m_size.rows > fewRows ? std::max(m_size.rows / 6, free - rows) : 0);
    m_page = std::max(0, free - static_cast<int>(alerts.size()));
    m_first = std::clamp(m_first, 0, std::max(0, rows - m_page));
    for (int row = m_first; row < m_first + m_page; ++row)
        lines.push_back(row < rows ? picture.rows[static_cast<std::size_t>(row)] : InkedText());
    lines.insert(lines.end(), alerts.begin(), alerts.end());
    lines.push_back(footLine(m_page, rows));
    lines.resize(std::min(lines.size(), static_cast<std::size_t>(m_size.rows)));
    for (InkedText& line : lines)
        line = cutTo(line, m_size.columns, textSigns());
    m_screen.show(lines);
}

void GpusWatch::scroll(int rows)
{
    m_first = std::max(0, m_first + rows);
    paint();
}

void GpusWatch::group(Grouping grouping)
{
    m_what.grouping = grouping;
    m_first = 0;
    m_sparks.clear();
    ask();
}

void GpusWatch::press(const ScreenKey& key)
{
    constexpr int beyond = 1'000'000;
    switch (key.kind) {
    case ScreenKey::Kind::Up:
        return scroll(-1);
    case ScreenKey::Kind::Down:
        return scroll(1);
    case ScreenKey::Kind::PageUp:
        return scroll(-m_page);
    case ScreenKey::Kind::PageDown:
        return scroll(m_page);
    case ScreenKey::Kind::Home:
        return scroll(-beyond);
    case ScreenKey::Kind::End:
        return scroll(beyond);
    case ScreenKey::Kind::Letter:
        break;
    }
    switch (key.letter) {
    case 'q':
    case 'Q':
        return m_over();
    case ' ':
        return scroll(m_page);
    case 'k':
        return scroll(-1);
    case 'j':
        return scroll(1);
    case 'g':
        return group(Grouping::Gpu);
    case 'p':
        return group(Grouping::Person);
    case 'c':
        return group(Grouping::Course);
    case 'e':
        return group(Grouping::Experiment);
    default:
        return; // not ours
    }
}

} // namespace pupitre
