// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place with a real sshd and a real engine, a course on it, and students with nothing but OpenSSH's own
// clients. One for the whole test program: making it takes some ten seconds. Each test uses seats and TPs of
// its own.
#pragma once

#include "core/agent/engines/engine.h"
#include "core/agent/system/child.h"
#include "core/demo/host/loopbackplace.h"
#include "core/domain/course.h"

#include <functional>
#include <map>

namespace pupitre
{

class GateLab final
{
public:
    /// `engine`: the one to name on the place; empty: the best there is.
    [[nodiscard]] static Result<GateLab> open(const std::string& engine = {});

    /// Runs in a process of its own as the place's account; what fails there is said on stderr.
    [[nodiscard]] Result<void> asTheAccount(const std::function<Result<void>()>& work) const;
    /// Makes the course file say this, and reconciles.
    [[nodiscard]] Result<void> put(const Course& course) const;
    [[nodiscard]] Result<void> reconcile() const;
    /// So that the next reconcile starts them anew, with the limits of today.
    void endInstances(const Course& course) const;

    /// A course of `seats` seats "s01", …, each with a key of its own; its TPs are for the test to add.
    /// Removed course names must not be used again.
    [[nodiscard]] Result<Course> newCourse(const std::string& id, int seats);
    /// Open from a minute ago until `end`, hand-in until `deadline`.
    [[nodiscard]] static Tp tpOf(const std::string& id, Instant start, Instant end, Instant deadline);

    /// Client programs with the key of that seat: "ssh", "sftp" or "scp", then options, then (appended by us
    /// for ssh and sftp) the destination, then `more`.
    [[nodiscard]] Argv sshArgv(const CourseId& course, const std::string& seat, const Argv& options,
                               const Argv& more) const;
    [[nodiscard]] ChildOutput ssh(const CourseId& course, const std::string& seat, const Argv& more,
                                  const std::string& input = {}, const Argv& options = {}) const;
    [[nodiscard]] ChildOutput sftp(const CourseId& course, const std::string& seat,
                                   const std::string& batch) const;
    /// "ssh -F … -i …" as one text, for scp -S, rsync -e and ProxyCommand.
    [[nodiscard]] std::string sshText(const CourseId& course, const std::string& seat) const;
    [[nodiscard]] const SshIdentity& identity(const CourseId& course, const std::string& seat) const;

    [[nodiscard]] LoopbackPlace& place() { return m_place; }
    [[nodiscard]] const StateTree& tree() const { return m_tree; }

private:
    explicit GateLab(LoopbackPlace place) : m_place(std::move(place)), m_tree(m_place.stateRoot()) {}
    [[nodiscard]] Result<void> installAgent() const;
    [[nodiscard]] Result<void> importImage() const;

    LoopbackPlace m_place;
    StateTree m_tree;
    std::map<std::string, SshIdentity> m_identities; // "course/seat"
};

inline constexpr auto labImage = "localhost/pupitre/gatelab:1";

} // namespace pupitre
