// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A monitor that follows this computer, whose agent measures what a test's script says.
#pragma once

#include "core/monitoring/monitor.h"
#include "core/services/places/placebook.h"
#include "core/services/presenttime.h"
#include "core/wire/samplejson.h"
#include "tests/bareprograms.h"
#include "tests/monitoring/drawnsamples.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <fstream>
#include <sstream>

namespace pupitre::test
{

class OddPlace final
{
public:
    explicit OddPlace(const Json& script)
        : m_agent(bytesOf(QStringLiteral(PUPITRE_ODD_AGENT))), m_places(m_mailbox, access(script)),
          m_monitor(std::make_unique<Monitor>(m_mailbox, m_places))
    {
    }

    void open()
    {
        m_monitor->useHistory(history());
        m_look = m_monitor->look();
        m_places.openAll();
    }

    [[nodiscard]] Monitor& monitor() { return *m_monitor; }
    [[nodiscard]] PlaceBook& places() { return m_places; }
    [[nodiscard]] PlaceReadings readings() const
    {
        return m_monitor->places().empty() ? PlaceReadings{} : m_monitor->places().front();
    }
    void stopLooking() { m_look.reset(); }
    /// Ends the program, as far as monitoring goes, and begins it again.
    void restart()
    {
        m_places.closeAll();
        m_look.reset();
        m_monitor.reset();
        m_monitor = std::make_unique<Monitor>(m_mailbox, m_places);
        open();
    }

    [[nodiscard]] std::filesystem::path history() const { return folder() + "/history.sqlite"; }
    [[nodiscard]] std::string calls() const { return textOf("calls"); }
    /// How often the agent was started: once for each connection.
    [[nodiscard]] std::size_t starts() const { return textOf("started").size(); }

    [[nodiscard]] std::vector<Curve> curves(const CurveQuestion& question)
    {
        std::optional<Result<std::vector<Curve>>> answer;
        const Task task = m_monitor->curves(
            question, Reply<std::vector<Curve>>(&m_places, [&](const auto& curves) { answer = curves; }));
        [&] { QTRY_VERIFY(answer.has_value()); }();
        return answer && *answer ? **answer : std::vector<Curve>();
    }

private:
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] std::string textOf(const char* name) const
    {
        std::ifstream file(folder() + "/" + name);
        std::stringstream text;
        text << file.rdbuf();
        return text.str();
    }
    [[nodiscard]] std::string folder() const { return m_folder.path().toStdString(); }
    PlaceAccess access(const Json& script)
    {
        std::ofstream(folder() + "/odd.json") << script.dump();
        makeBarePrograms(folder() + "/programs");
        PlaceAccess access;
        access.settings.agent = {
            std::as_bytes(std::span(m_agent.constData(), static_cast<std::size_t>(m_agent.size()))), "0.1.0"};
        access.settings.localEnvironment = {{"PUPITRE_ROOT", folder()},
                                            {"PUPITRE_PATH", folder() + "/programs"},
                                            {"PUPITRE_AUTHORIZED_KEYS", folder() + "/keys"}};
        return access;
    }

    QTemporaryDir m_folder;
    QByteArray m_agent;
    Mailbox m_mailbox;
    PlaceBook m_places;
    std::unique_ptr<Monitor> m_monitor;
    std::unique_ptr<Monitor::Look> m_look;
};

/// A step that sends this utilisation of one GPU, or more GPUs that do the same.
inline Json sampleStep(double utilisation, int atMs = 0, int gpus = 1)
{
    Sample sample = plainSample(testTime(), seatOwner("c", "a"), utilisation, std::chrono::milliseconds(20));
    for (int more = 1; more < gpus; ++more) {
        sample.gpus.push_back(sample.gpus.front());
        sample.gpus.back().uuid = "GPU-" + std::to_string(more + 1);
        sample.gpus.back().index = more;
    }
    return {{"sample", toJson(sample)}, {"atMs", atMs}};
}

} // namespace pupitre::test
