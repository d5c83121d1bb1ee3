// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two private places with real sshds, and desktops that know both: what a course needs to move.
#pragma once

#include "core/demo/host/loopbackplace.h"
#include "core/demo/privatedesktop.h"
#include "core/places/agentbinary.h"
#include "core/services/moving/coursetransfer.h"
#include "core/services/textfile.h"

#include <QTest>

namespace pupitre::test
{

/// One desktop; when it goes its connections drop, as when a laptop is closed.
class TravellingDesktop final
{
public:
    TravellingDesktop(LoopbackPlace& a, LoopbackPlace& b)
        : m_places(m_mailbox, accessTo(a, b)), m_classroom(m_places, m_operations),
          m_creation(m_places, m_classroom, m_operations), m_invitations(m_places, m_classroom, m_operations),
          m_collect(m_places, m_classroom, m_operations), m_transfer(m_places, m_classroom, m_operations)
    {
        m_a = add("a", a);
        m_b = add("b", b);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(link(m_a).ready() && link(m_b).ready(), 60'000); }();
    }

    [[nodiscard]] const PlaceId& a() const { return m_a; }
    [[nodiscard]] const PlaceId& b() const { return m_b; }
    [[nodiscard]] PlaceBook& places() { return m_places; }
    [[nodiscard]] Operations& operations() { return m_operations; }
    [[nodiscard]] PlaceLink& link(const PlaceId& place) { return *m_places.link(place); }
    [[nodiscard]] Classroom& classroom() { return m_classroom; }
    [[nodiscard]] CourseCreation& creation() { return m_creation; }
    [[nodiscard]] Invitations& invitations() { return m_invitations; }
    [[nodiscard]] Collect& collect() { return m_collect; }
    [[nodiscard]] CourseTransfer& transfer() { return m_transfer; }

    template <class T>
    [[nodiscard]] Result<T> wait(const std::function<void(Reply<T>)>& ask)
    {
        std::optional<Result<T>> answer;
        ask(Reply<T>(&m_places, [&answer](const Result<T>& result) { answer = result; }));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 120'000); }();
        return answer.value_or(fail(ErrorKind::TimedOut, "test"));
    }
    [[nodiscard]] Result<Json> call(const PlaceId& place, const char* method, Json params)
    {
        return wait<Json>([&](Reply<Json> reply) { link(place).call(method, params, reply); });
    }

    static PlaceAccess accessTo(const LoopbackPlace& a, const LoopbackPlace& b)
    {
        PlaceAccess access = demoAccess(a, carriedAgent());
        const auto both = a.folder() / "known_both";
        std::string lines;
        for (const LoopbackPlace* place : {&a, &b})
            lines += readTextFile(place->teacher().knownHosts, 1 << 16).value_or("");
        (void)writeTextFile(both, lines); // read back by the connection, which fails without it
        access.settings.ssh.ownKnownHosts = both;
        return access;
    }

private:
    PlaceId add(const std::string& name, LoopbackPlace& place)
    {
        const PlaceAddress address{PlaceKind::Ssh, "127.0.0.1", place.account().name, place.port(), {}};
        const auto id = m_places.add(name, address, place.teacher().key.string());
        if (!id)
            return {};
        link(*id).open();
        return *id;
    }

    Mailbox m_mailbox;
    PlaceBook m_places;
    Operations m_operations;
    Classroom m_classroom;
    CourseCreation m_creation;
    Invitations m_invitations;
    Collect m_collect;
    CourseTransfer m_transfer;
    PlaceId m_a;
    PlaceId m_b;
};

} // namespace pupitre::test
