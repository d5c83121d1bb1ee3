// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file by which a freeze finds this gate process. It is written before the clock is read: a gate that saw
// the phase before the deadline is then seen by everybody who looks after it.
#pragma once

#include "core/agent/gate/request.h"
#include "core/agent/statetree.h"

#include <vector>

namespace pupitre
{

/// What is known of who comes in.
struct Caller {
    GateAsk ask{};
    std::string tty;
    std::string key; // short fingerprint
};

class Presence final
{
public:
    /// connections/<pid>.json in every TP folder of the seat: which TP it will be is not known yet.
    [[nodiscard]] static Result<Presence> announce(const StateTree& tree, const CourseId& course,
                                                   const SeatId& seat, const Caller& caller);
    ~Presence(); // takes back what is left
    Presence(Presence&& other) noexcept : m_tree(other.m_tree), m_files(std::move(other.m_files))
    {
        other.m_files.clear();
    }
    Presence& operator=(Presence&&) = delete;

    /// It is for work on these TPs: takes it back from all others. When it ends, these were seen.
    void workOn(const std::vector<TpId>& tps);

private:
    explicit Presence(const StateTree& tree) : m_tree(tree) {}
    void takeBack(const std::vector<TpId>& butNot);

    struct File {
        SeatTp seat;
        std::filesystem::path path;
    };
    const StateTree& m_tree;
    std::vector<File> m_files;
    bool m_works = false;
};

} // namespace pupitre
