// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See teachingbench.h.
#include "tests/ui/teachingbench.h"

#include "core/services/presenttime.h"
#include "tests/bareprograms.h"

#include <QFile>
#include <QTest>

#include <cstring>

namespace pupitre
{

namespace
{
std::vector<std::byte> readAgent()
{
    QFile file(QStringLiteral(PUPITRE_FAKE_AGENT));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    std::vector<std::byte> copy(static_cast<std::size_t>(bytes.size()));
    std::memcpy(copy.data(), bytes.constData(), copy.size());
    return copy;
}
} // namespace

TeachingBench::TeachingBench(const Json& scene) : TeachingBench(scene, readAgent(), {}) {}

TeachingBench::TeachingBench(CarriedAgent agent) : TeachingBench(Json::object(), {}, std::move(agent)) {}

TeachingBench::TeachingBench(const Json& scene, std::vector<std::byte> fake, CarriedAgent agent)
    : m_folder(scene), m_fake(std::move(fake)),
      m_agent(m_fake.empty() ? std::move(agent) : CarriedAgent{m_fake, "0.1.0"}),
      settings(m_folder.path() + QStringLiteral("/settings.ini")), places(mailbox, access()),
      classroom(places, operations), creation(places, classroom, operations),
      collect(places, classroom, operations), invitations(places, classroom, operations),
      feedback(places, classroom, operations), waiting(classroom),
      environments(mailbox, m_folder.path().toStdString() + "/shelf"), builds(places, operations)
{
}

PlaceAccess TeachingBench::access() const
{
    PlaceAccess access;
    access.settings.agent = m_agent;
    // A test touches nobody's real keys, crontab or engine.
    const std::string folder = m_folder.path().toStdString();
    test::makeBarePrograms(folder + "/programs");
    access.settings.localEnvironment = {{"PUPITRE_ROOT", folder},
                                        {"PUPITRE_PATH", folder + "/programs"},
                                        {"PUPITRE_AUTHORIZED_KEYS", folder + "/authorized_keys"}};
    return access;
}

bool TeachingBench::connect()
{
    places.openAll();
    const bool there = QTest::qWaitFor([this] { return !classroom.courses().empty(); }, 15000);
    const auto& error = places.link(PlaceBook::thisComputer())->status().error;
    if (!there && error)
        qWarning("%s: %s %s", wireName(error->kind), error->subject.c_str(), error->detail.c_str());
    return there;
}

bool TeachingBench::change(const Json& scene)
{
    bool taken = false;
    places.link(PlaceBook::thisComputer())
        ->call("fake.set", scene,
               Reply<Json>(&classroom, [&taken](const Result<Json>& r) { taken = r.has_value(); }));
    return QTest::qWaitFor([&taken] { return taken; });
}

void TeachingBench::send(const Json& scene)
{
    places.link(PlaceBook::thisComputer())->call("fake.set", scene, {});
}

Teaching TeachingBench::teaching()
{
    return {classroom, operations, collect, creation, invitations, feedback, settings, waiting};
}

EnvironmentServices TeachingBench::environmentServices()
{
    return {environments, builds, places, settings};
}

TpRef TeachingBench::tp() const
{
    return {PlaceBook::thisComputer(), *CourseId::parse("deep-learning"), *TpId::parse("tp3")};
}

Json openScene(int seats, std::chrono::minutes ago)
{
    const Instant now = presentTime();
    return {{"courses", Json::array({toJson(sceneCourse(seats, now - ago))})},
            {"images", Json::array({"localhost/pupitre/python:1"})},
            {"seats", sceneSeats(seats, now)}};
}

} // namespace pupitre
