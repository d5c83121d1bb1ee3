// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two real places on this machine are introduced to each other by a desktop that reaches both.
#include "core/services/classroom/hostadding.h"
#include "tests/qtprogram.h"

#include "core/agent/system/smallfile.h"
#include "core/demo/host/loopbackplace.h"
#include "core/places/agentbinary.h"
#include "core/services/places/placebook.h"
#include "core/services/presenttime.h"

#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

class HostAddingTest final : public QObject
{
    Q_OBJECT

    std::optional<LoopbackPlace> m_home;
    std::optional<LoopbackPlace> m_host;
    Mailbox m_mailbox;
    std::unique_ptr<PlaceBook> m_places;
    Operations m_operations;
    std::unique_ptr<Classroom> m_classroom;
    PlaceId m_homeId;
    PlaceId m_hostId;
    std::optional<tl::expected<AddedHost, HostFailure>> m_outcome;

    static PlaceAddress addressOf(const LoopbackPlace& place)
    {
        PlaceAddress address;
        address.kind = PlaceKind::Ssh;
        address.host = "127.0.0.1";
        address.user = place.account().name;
        address.port = place.port();
        return address;
    }

    void addHost(std::optional<InvitationAddress> address = {})
    {
        m_outcome.reset();
        HostRequest request;
        request.course = {m_homeId, *CourseId::parse("course")};
        request.host = m_hostId;
        request.seats = 7;
        request.address = std::move(address);
        auto* adding = new HostAdding(
            *m_places, *m_classroom, request, [this](const auto& outcome) { m_outcome = outcome; }, this);
        adding->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_outcome.has_value(), 60'000);
    }

    [[nodiscard]] std::vector<ComputeHost> hosts() const
    {
        const CourseCard* card = m_classroom->card({m_homeId, *CourseId::parse("course")});
        return card == nullptr ? std::vector<ComputeHost>() : card->course.hosts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto home = LoopbackPlace::open();
        auto host = LoopbackPlace::open();
        QVERIFY(home && host);
        m_home.emplace(std::move(*home));
        m_host.emplace(std::move(*host));
        const auto known = m_home->folder() / "both_known_hosts";
        QVERIFY(replaceFile(known, m_home->sshd().knownHostsLine() + m_host->sshd().knownHostsLine()));
        PlaceAccess access;
        access.settings.agent = carriedAgent();
        access.settings.ssh.configFile = "/dev/null";
        access.settings.ssh.ownKnownHosts = known;
        access.settings.ssh.agent = SshOptions::Agent::Ignore;
        m_places = std::make_unique<PlaceBook>(m_mailbox, access);
        m_classroom = std::make_unique<Classroom>(*m_places, m_operations);
        m_homeId = *m_places->add("Home", addressOf(*m_home), m_home->teacher().key.string());
        m_hostId = *m_places->add("Second lab", addressOf(*m_host), m_host->teacher().key.string());
        for (const PlaceId& id : {m_homeId, m_hostId}) {
            PlaceLink* link = m_places->link(id);
            link->open();
            QTRY_VERIFY_WITH_TIMEOUT(link->ready(), 60'000);
        }
        Course course;
        course.id = *CourseId::parse("course");
        course.title = "Course";
        course.zone = "UTC";
        m_classroom->putCourse(m_homeId, course, {}, {});
        QTRY_VERIFY_WITH_TIMEOUT(m_classroom->card({m_homeId, course.id}) != nullptr, 30'000);
    }

    void aHopThatDoesNotWorkChangesNoCourse()
    {
        InvitationAddress nowhere;
        nowhere.host = "127.0.0.1";
        nowhere.port = 1; // nobody listens there
        addHost(nowhere);
        QVERIFY(!m_outcome->has_value());
        QVERIFY(m_outcome->error().step == HostStep::Hop);
        QVERIFY(m_outcome->error().error.kind == ErrorKind::HostOffline);
        QVERIFY(hosts().empty());
    }

    void theHostIsInTheCourseOnceTheHopWorks()
    {
        addHost();
        QVERIFY2(m_outcome->has_value(),
                 m_outcome->has_value() ? "" : m_outcome->error().error.detail.c_str());
        QCOMPARE(hosts().size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(hosts()[0].id.text()), QStringLiteral("second-lab"));
        QCOMPARE(hosts()[0].seatCapacity, 7);
        const auto keys = readFile(m_host->authorizedKeys());
        QVERIFY(keys && keys->find("restrict,pty,command=\"") != std::string::npos);
        QVERIFY(keys->find(" hosted ") != std::string::npos);
        addHost(); // again changes nothing
        QVERIFY(m_outcome->has_value());
        QCOMPARE(hosts().size(), std::size_t{1});
        QVERIFY(readFile(m_host->authorizedKeys()) == keys);
    }

    void cleanupTestCase()
    {
        m_classroom.reset();
        m_places.reset();
    }
};

PUPITRE_QTEST(HostAddingTest)
#include "hostadding.moc"
