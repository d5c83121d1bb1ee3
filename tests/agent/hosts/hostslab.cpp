// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See hostslab.h. What lies on the places is read from here as it is; what is changed there is changed by
// their accounts.
#include "tests/agent/hosts/hostslab.h"

#include "core/agent/course/coursefile.h"
#include "core/agent/course/journal.h"
#include "core/agent/course/reconcile.h"
#include "core/agent/course/status.h"
#include "core/agent/course/survey.h"
#include "core/agent/course/thisplace.h"
#include "core/agent/hosts/away.h"
#include "core/agent/hosts/hostssh.h"
#include "core/agent/keys/homes.h"
#include "core/agent/keys/keylines.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/smallfile.h"

#include <iostream>
#include <sys/stat.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

std::optional<HostsLab>& theLab()
{
    static std::optional<HostsLab> lab; // of this program; destroyed when it ends
    return lab;
}

Result<void> tick(const StateTree& tree, const HostTimes& times)
{
    ThisPlace place(tree);
    const auto done = Reconcile(tree, place.machine(), "tick", times).everything();
    return done ? Result<void>{} : tl::unexpected(done.error());
}

} // namespace

Result<HostsLab> HostsLab::open()
{
    auto home = GateLab::open();
    auto first = home ? GateLab::open() : tl::unexpected(home.error());
    auto second = first ? GateLab::open() : tl::unexpected(first.error());
    if (!second)
        return tl::unexpected(second.error());
    HostsLab lab(std::move(*home), std::move(*first), std::move(*second));
    if (auto introduced = lab.introduce(); !introduced)
        return tl::unexpected(introduced.error());
    return lab;
}

Result<void> HostsLab::introduce()
{
    const StateTree& homeTree = m_home.tree();
    auto done = m_home.asTheAccount([&]() -> Result<void> {
        for (auto& host : m_hosts) {
            const HostAddress address{host.place().account().name, "127.0.0.1", host.place().port()};
            if (auto pinned = pinHost(homeTree, address, {host.place().sshd().hostKey()}); !pinned)
                return pinned;
        }
        return hostsKey(homeTree).map([](const PublicKey&) {});
    });
    const auto key = done ? readFile(homeTree.hosts() / "key.pub").and_then([](const std::string& text) {
        return parsePublicKey(text);
    })
                          : tl::unexpected(done.error());
    if (!key)
        return tl::unexpected(key.error());
    for (auto& host : m_hosts) {
        done = host.asTheAccount([&]() -> Result<void> {
            return admitHome(host.tree(), *key).and_then([&](const KnownHome&) {
                return syncKeyLines(host.tree(), {});
            });
        });
        if (!done)
            return done;
    }
    return {};
}

ComputeHost HostsLab::computeHost(std::size_t index, int seats)
{
    auto& place = host(index).place();
    return {*HostId::parse("h" + std::to_string(index + 1)),
            place.destination() + ":" + std::to_string(place.port()), seats};
}

Result<void> HostsLab::write(const Course& course)
{
    const StateTree& tree = m_home.tree();
    return m_home.asTheAccount([&]() -> Result<void> {
        const auto there = readCourse(tree, course.id);
        const auto put = putCourse(tree, course, there ? std::optional(there->revision) : std::nullopt);
        return put ? Result<void>{} : tl::unexpected(put.error());
    });
}

Result<void> HostsLab::reconcile(const HostTimes& times)
{
    return m_home.asTheAccount([&] { return tick(m_home.tree(), times); });
}

int HostsLab::beginReconcile(const HostTimes& times)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const auto done = m_home.asTheAccount([&]() -> Result<void> {
            const auto noted = replaceFile(m_home.tree().run() / "reconcile.pid", std::to_string(::getpid()));
            return noted ? tick(m_home.tree(), times) : noted;
        });
        ::_exit(done ? 0 : 1);
    }
    return child;
}

void WithHosts::SetUpTestSuite()
{
    if (theLab())
        return;
    auto opened = HostsLab::open();
    if (!opened)
        std::cerr << "no lab: " << wireName(opened.error().kind) << " " << opened.error().subject << " "
                  << opened.error().detail << "\n";
    else
        theLab().emplace(std::move(*opened));
}

void WithHosts::SetUp()
{
    ASSERT_TRUE(theLab().has_value());
}

HostsLab& WithHosts::lab()
{
    return *theLab();
}

Course WithHosts::courseOn(const std::string& id, int seats, Instant start, Instant end, int seatsPerHost)
{
    auto course = *lab().home().newCourse(id, seats);
    auto tp = GateLab::tpOf("tp1", start, end, end);
    tp.codeVersion = "1";
    tp.open.fileMiB.reset(); // a large file takes long enough to be cut short
    course.tps.push_back(tp);
    course.hosts = {lab().computeHost(0, seatsPerHost), lab().computeHost(1, seatsPerHost)};
    const StateTree& tree = lab().home().tree();
    EXPECT_TRUE(lab().home().asTheAccount([&]() -> Result<void> {
        const auto code = tree.code(course.id, tp.id, "1");
        auto made =
            makeFolders(code / "src")
                .and_then([&] { return replaceFile(code / "README", "read me\n", 0644); })
                .and_then([&] { return replaceFile(code / "src/run.sh", "echo hello\n", 0755); })
                .and_then([&] { return makeFolders(tree.data(course.id)); })
                .and_then([&] { return replaceFile(tree.data(course.id) / "points.csv", "1,2\n", 0644); });
        for (const auto& folder : {code, code / "src", tree.data(course.id)}) // as an upload leaves them
            if (made && ::chmod(folder.c_str(), 0755) != 0)
                return fail(ErrorKind::FileUnwritable, folder);
        return made;
    }));
    return course;
}

SeatTp WithHosts::seatOf(const Course& course, const std::string& seat)
{
    return {course.id, course.tps[0].id, *SeatId::parse(seat)};
}

std::optional<std::size_t> WithHosts::hostOf(const SeatTp& seat)
{
    const auto away = readAway(lab().home().tree(), seat);
    if (!away || !*away)
        return std::nullopt;
    return (*away)->host.text() == "h1" ? 0 : 1;
}

SeatView WithHosts::viewAt(const GateLab& place, const SeatTp& seat)
{
    auto view = surveySeat(place.tree(), seat);
    EXPECT_TRUE(view);
    return view.value_or(SeatView());
}

SeatStatus WithHosts::statusOf(const SeatTp& seat)
{
    const auto status = tpStatus(lab().home().tree(), seat.course, seat.tp);
    EXPECT_TRUE(status);
    for (const auto& one : status ? status->seats : std::vector<SeatStatus>())
        if (one.seat == seat.seat)
            return one;
    return {};
}

std::string WithHosts::journalOf(const CourseId& course)
{
    std::string text;
    for (const auto& entry :
         readJournal(lab().home().tree(), course, 0).value_or(std::vector<JournalEntry>()))
        text += entry.what + " " + entry.seat + " " + entry.result + " " + entry.detail + "\n";
    return text;
}

ChildOutput WithHosts::ssh(const Course& course, const std::string& seat, const Argv& more,
                           const std::string& input, const Argv& options)
{
    return lab().home().ssh(course.id, seat, more, input, options);
}

} // namespace pupitre
