// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course on the lab's place, with seats that really start.
#pragma once

#include "core/agent/course/changes.h"
#include "core/agent/course/coursefile.h"
#include "core/agent/course/reconcile.h"
#include "core/agent/course/survey.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"
#include "tests/labs/podmanlab.h"

#include <gtest/gtest.h>

#include <functional>

namespace pupitre
{

inline const TpId tp = *TpId::parse("tp1");

/// A published TP of `count` seats whose session runs from an hour ago to an hour from now.
class LabCourse final
{
public:
    LabCourse(const char* name, int count) : m_id(*CourseId::parse(name))
    {
        Course whole;
        whole.id = m_id;
        whole.zone = "Europe/Paris";
        for (int i = 0; i < count; ++i) {
            Seat seat;
            seat.id = *SeatId::parse("s" + std::to_string(i));
            whole.seats.push_back(seat);
        }
        Tp one;
        one.id = tp;
        one.title = "TP 1";
        one.image = lab().image();
        one.codeVersion = "1";
        one.published = true;
        one.start = StartPolicy::AtClick;
        one.sessions = {{{now() - std::chrono::hours{1}, ""}, {now() + std::chrono::hours{1}, ""}, {}, {}}};
        one.deadline = {now() + std::chrono::hours{2}, ""};
        one.retention = {now() + std::chrono::hours{100}, ""};
        whole.tps.push_back(one);
        EXPECT_TRUE(putCourse(tree(), whole, std::nullopt));
        const auto code = tree().code(m_id, tp, "1");
        EXPECT_TRUE(makeFolders(code));
        EXPECT_TRUE(replaceFile(code / "README", "Read me.\n", 0644));
    }
    ~LabCourse()
    {
        std::vector<SeatTp> all;
        for (const SeatView& one : views())
            all.push_back(one.where);
        EXPECT_TRUE(Reconcile(tree(), machine(), "test").endInstances(all).empty());
        static_cast<void>(removeFile(tree().courseFile(m_id)));
    }
    LabCourse(const LabCourse&) = delete;
    LabCourse& operator=(const LabCourse&) = delete;

    static PodmanLab& lab() { return PodmanLab::get(); }
    static const StateTree& tree() { return lab().tree(); }
    static Machine machine()
    {
        return {lab().engine(),
                [](const std::string& image, std::stop_token stop) {
                    return lab().engine().makeReady(image, stop);
                },
                {}};
    }

    Reconciled reconcile()
    {
        auto done = Reconcile(tree(), machine(), "teacher").course(m_id);
        EXPECT_TRUE(done);
        if (!done)
            return {};
        for (const SeatFailure& failure : done->failures)
            ADD_FAILURE() << failure.where.seat.text() << " " << wireName(failure.error.kind) << " "
                          << failure.error.subject << " " << failure.error.detail;
        return *done;
    }
    std::vector<SeatView> views() // none where the course is gone
    {
        const auto file = readCourse(tree(), m_id);
        return file ? surveyCourse(tree(), file->course).views : std::vector<SeatView>{};
    }
    int alive()
    {
        int count = 0;
        for (const SeatView& one : views())
            count += one.alive ? 1 : 0;
        return count;
    }
    /// Every seat runs, with limits of this many cores and MiB.
    void openWithin(double cpus, int memoryMiB)
    {
        change([&](Tp& one) {
            one.open.cpus = cpus;
            one.open.memoryMiB = memoryMiB;
        });
        reconcile();
        ASSERT_TRUE(openTp(tree(), m_id, tp, now()));
        reconcile();
        const auto file = readCourse(tree(), m_id);
        ASSERT_TRUE(file);
        ASSERT_EQ(alive(), static_cast<int>(file->course.seats.size()));
    }
    /// The session, and the work with it.
    void endAt(Instant end)
    {
        change([&](Tp& one) {
            one.sessions[0].end = {end, ""};
            one.deadline = {end, ""};
        });
    }
    void change(const std::function<void(Tp&)>& edit)
    {
        EXPECT_TRUE(changeCourse(tree(), m_id, [&](Course& whole) -> Result<void> {
            edit(whole.tps[0]);
            return {};
        }));
    }
    SeatTp seat(int i) { return {m_id, tp, *SeatId::parse("s" + std::to_string(i))}; }
    const CourseId& id() { return m_id; }

private:
    CourseId m_id;
};

} // namespace pupitre
