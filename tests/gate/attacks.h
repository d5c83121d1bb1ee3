// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the attack tests share: hostile clients and what they are after.
#pragma once

#include "core/agent/course/connections.h"
#include "core/agent/system/linechild.h"
#include "core/domain/instance.h"
#include "tests/gate/sharedlab.h"

namespace pupitre
{

class Attack : public WithLab
{
protected:
    static SeatTp where(const Course& course, const std::string& seat)
    {
        return {course.id, course.tps[0].id, *SeatId::parse(seat)};
    }
    static std::size_t connected(const Course& course, const std::string& seat)
    {
        return liveConnections(lab().tree(), where(course, seat)).size();
    }
    static std::filesystem::path scratch(const std::string& name) { return lab().place().folder() / name; }
    static std::string remote(const std::string& path) { return lab().place().destination() + ":" + path; }

    /// With these options before the destination.
    static ChildOutput client(const std::string& program, const SshIdentity& who, const Argv& more);
    /// A client that stays until it is ended, or until the place ends it.
    static ProcessIdentity stay(const Argv& argv);
    /// The same with a pipe to its input, so that it has something to wait for.
    static LineChild stayWithInput(const Argv& argv);
    /// ssh to the sshd inside the instance, through the gate.
    static Argv innerSsh(const Course& course, const std::string& seat, const std::filesystem::path& key,
                         const Argv& options, const Argv& more);

    /// A file of the account's own that nobody else may read.
    static std::filesystem::path accountsSecret();
    static inline const std::string secretText = "the account's own\n";

    /// A path anybody on this machine could write, and nobody should. Gone with the test.
    class Bait final
    {
    public:
        explicit Bait(const std::string& name);
        ~Bait();
        Bait(const Bait&) = delete;
        Bait& operator=(const Bait&) = delete;
        [[nodiscard]] bool taken() const;
        [[nodiscard]] const std::string& path() const { return m_path; }

    private:
        std::string m_path;
    };
};

} // namespace pupitre
