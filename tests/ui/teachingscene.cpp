// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See teachingscene.h.
#include "tests/ui/teachingscene.h"

#include "core/wire/loadjson.h"

#include <QFile>
#include <QString>

namespace pupitre
{

using namespace std::chrono_literals;

namespace
{
std::string seatName(int number)
{
    return QStringLiteral("s%1").arg(number, 2, 10, QLatin1Char('0')).toStdString();
}
} // namespace

Course sceneCourse(int seats, Instant start)
{
    Course course;
    course.id = *CourseId::parse("deep-learning");
    course.title = "Deep learning";
    course.zone = "Europe/Paris";
    for (int i = 1; i <= seats; ++i) {
        Seat seat;
        seat.id = *SeatId::parse(seatName(i));
        const QString number = QStringLiteral("%1").arg(i, 2, 10, QLatin1Char('0'));
        seat.members = {{seatName(i), "Student", number.toStdString(), {}, {}}};
        course.seats.push_back(std::move(seat));
    }
    Tp tp;
    tp.id = *TpId::parse("tp3");
    tp.title = "TP 3";
    tp.room = "B-204";
    tp.image = "localhost/pupitre/python:1";
    tp.published = true;
    tp.sessions = {{{start, {}}, {start + 4h, {}}, {}, {}}};
    tp.deadline = {start + 6 * 24h + 13h, {}};
    tp.retention = {start + 66 * 24h, {}};
    course.tps = {tp};
    return course;
}

Json sceneSeats(int seats, Instant now)
{
    Json states = Json::object();
    for (int i = 1; i <= seats; ++i) {
        Json& seat = states[seatName(i)];
        seat = {{"instance", "running"}, {"connections", 1}, {"lastActivity", toIso(now - 20s)}};
        if (i % 12 == 5)
            seat["lastActivity"] = toIso(now - 9min);
        if (i % 12 == 9)
            seat = {{"instance", "running"}, {"connections", 0}};
        const bool nearlyFull = i % 12 == 7;
        seat["load"] = toJson(InstanceLoad{i % 12 == 5 ? 0 : (i * 370) % 2050, // thousandths of a core
                                           nearlyFull ? 3'900'000'000 : (i * 97'000'000LL) % 2'400'000'000,
                                           2000, 4'096LL << 20U});
        if (i == 13)
            seat["error"] = toJson(Error{ErrorKind::DiskFull, "s13", "write: No space left on device"});
        if (i % 8 == 2) {
            seat["handIns"] = 1;
            seat["lastSubmission"] =
                toJson(Submission{1, SubmissionKind::HandIn, now - 15min, 12, 40960, "00"});
        }
    }
    return states;
}

SceneFolder::SceneFolder(const Json& scene)
{
    QFile file(m_folder.filePath(QStringLiteral("fake.json")));
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray::fromStdString(toText(scene)));
    qputenv("PUPITRE_ROOT", m_folder.path().toUtf8());
}

} // namespace pupitre
