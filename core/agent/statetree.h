// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where everything is on a place. Nothing else in the agent joins path names.
#pragma once

#include "core/domain/environment.h"
#include "core/domain/ids.h"

#include <filesystem>
#include <string>

namespace pupitre
{

/// One seat's part in one TP of one course: what most of the agent's work is about.
struct SeatTp {
    CourseId course;
    TpId tp;
    SeatId seat;

    auto operator<=>(const SeatTp&) const = default;
};

class StateTree final
{
public:
    using Path = std::filesystem::path;

    /// $PUPITRE_ROOT, else $HOME/.local/share/pupitre. NotFound where neither variable is set.
    [[nodiscard]] static Result<StateTree> ofThisAccount();
    explicit StateTree(Path root) : m_root(std::move(root)) {}

    [[nodiscard]] const Path& root() const { return m_root; }
    [[nodiscard]] Path bin() const { return m_root / "bin"; } // <sha256>/pupitre-agent, current -> <sha256>
    [[nodiscard]] Path agentBinary() const { return bin() / "current" / "pupitre-agent"; }
    [[nodiscard]] Path run() const { return m_root / "run"; } // pinned XDG_RUNTIME_DIR, locks, heartbeat
    [[nodiscard]] Path timerSince() const { return run() / "timer-since"; } // when the timer was put in place
    [[nodiscard]] Path heartbeat() const { return run() / "heartbeat.json"; }
    [[nodiscard]] Path reserve() const
    {
        return m_root / "reserve";
    } // preallocated, freed so that marks fit on a full disk
    [[nodiscard]] Path placeKey() const { return m_root / "place-key"; } // signs receipts; .pub beside it
    [[nodiscard]] Path keysLock() const { return run() / "authorized-keys.lock"; }
    [[nodiscard]] Path keysPrevious() const
    {
        return m_root / "authorized_keys.previous";
    } // as it was before our last change
    [[nodiscard]] Path keysMade() const
    {
        return m_root / "keys-made";
    } // authorized_keys was not there before us
    [[nodiscard]] Path parentsMade() const
    {
        return m_root / "parents";
    } // how many folders above the root were not
    [[nodiscard]] Path engine() const
    {
        return m_root / "engine";
    } // an engine's own storage and configuration

    // Several hosts: what a home needs to reach its compute hosts, and what a compute host knows of its
    // homes.
    [[nodiscard]] Path hosts() const { return m_root / "hosts"; } // key, key.pub, known_hosts
    [[nodiscard]] Path homes() const { return m_root / "homes"; } // <home>.pub, each the key of one home

    // What was built here: <environment>/<recipe>.json and .log.
    [[nodiscard]] Path environments() const { return m_root / "environments"; }
    [[nodiscard]] Path environment(const EnvironmentId& id) const { return environments() / id.text(); }
    [[nodiscard]] Path built(const EnvironmentId& id, const std::string& recipe) const
    {
        return environment(id) / (recipe + ".json");
    }
    [[nodiscard]] Path buildLog(const EnvironmentId& id, const std::string& recipe) const
    {
        return environment(id) / (recipe + ".log");
    }
    [[nodiscard]] Path buildSources() const { return m_root / "buildsources.json"; }

    [[nodiscard]] Path courses() const { return m_root / "courses"; }
    [[nodiscard]] Path course(const CourseId& c) const { return courses() / c.text(); }
    [[nodiscard]] Path courseFile(const CourseId& c) const { return course(c) / "course.json"; }
    /// Only where the course's home is elsewhere: which of its seats are here.
    [[nodiscard]] Path hosted(const CourseId& c) const { return course(c) / "hosted.json"; }
    [[nodiscard]] Path hostState(const CourseId& c, const HostId& h) const
    {
        return course(c) / "hosts" / (h.text() + ".json");
    }
    [[nodiscard]] Path courseLock(const CourseId& c) const { return course(c) / "lock"; }
    [[nodiscard]] Path journal(const CourseId& c) const { return course(c) / "journal.jsonl"; }
    [[nodiscard]] Path code(const CourseId& c, const TpId& tp, const std::string& version) const
    {
        return course(c) / "code" / (tp.text() + "@" + version);
    }
    [[nodiscard]] Path data(const CourseId& c) const { return course(c) / "data"; }
    [[nodiscard]] Path documents(const CourseId& c) const { return course(c) / "documents"; }
    [[nodiscard]] Path marks(const CourseId& c) const { return course(c) / "marks"; }
    /// <what> is frozen, collected, revoked, blocked or purged; revoked and blocked have no TP.
    [[nodiscard]] Path mark(const SeatTp& s, const std::string& what) const
    {
        return marks(s.course) / (s.seat.text() + "@" + s.tp.text() + "." + what);
    }
    [[nodiscard]] Path seatMark(const CourseId& c, const SeatId& s, const std::string& what) const
    {
        return marks(c) / (s.text() + "." + what);
    }

    // A course between two places.
    [[nodiscard]] Path homeFile(const CourseId& c) const { return course(c) / "home.json"; }
    [[nodiscard]] Path receiptKeys(const CourseId& c) const
    {
        return course(c) / "receiptkeys";
    } // public keys of earlier places, one a line
    [[nodiscard]] Path exported(const CourseId& c) const
    {
        return course(c) / "export";
    } // what an export takes besides the trees that are there
    [[nodiscard]] Path broughtWork(const CourseId& c) const { return course(c) / "workspaces"; }
    /// A workspace that came with an import, until it is in its place: files alone.
    [[nodiscard]] Path broughtWork(const SeatTp& s) const
    {
        return broughtWork(s.course) / s.seat.text() / s.tp.text();
    }
    [[nodiscard]] Path arriving(const CourseId& c) const
    {
        return m_root / "arriving" / c.text();
    } // an import before it is a course
    [[nodiscard]] Path copying(const CourseId& c) const
    {
        return m_root / "copying" / c.text();
    } // the copy of a course before it is one

    [[nodiscard]] Path seat(const CourseId& c, const SeatId& s) const
    {
        return course(c) / "seats" / s.text();
    }
    [[nodiscard]] Path seatTp(const SeatTp& s) const { return seat(s.course, s.seat) / s.tp.text(); }
    /// A folder of the account's own; it is what a freeze renames. The student's files are in work/files.
    [[nodiscard]] Path work(const SeatTp& s) const { return seatTp(s) / "work"; }
    [[nodiscard]] Path workspace(const SeatTp& s) const { return work(s) / "files"; }
    /// A workspace nobody has been in, on its way out: its code has been replaced.
    [[nodiscard]] Path replacedWork(const SeatTp& s) const { return seatTp(s) / "work.replaced"; }
    /// A seat that works on a compute host: away/work is the last tree that came home, and moving it here
    /// from work (and back) is what sends the seat away (and takes it home). Beside it: where.json,
    /// status.json, index.
    [[nodiscard]] Path away(const SeatTp& s) const { return seatTp(s) / "away"; }
    [[nodiscard]] Path awayWork(const SeatTp& s) const { return away(s) / "work"; }
    [[nodiscard]] Path lostFile(const SeatTp& s) const { return seatTp(s) / "lost.json"; }
    /// Held by whoever receives a tree, until it is done.
    [[nodiscard]] Path treeLock(const SeatTp& s) const { return seatTp(s) / "tree.lock"; }
    [[nodiscard]] Path treeLock(const CourseId& c) const { return course(c) / "tree.lock"; }
    /// Held while an instance starts, while the workspace is handed in and while it is frozen.
    [[nodiscard]] Path lock(const SeatTp& s) const { return seatTp(s) / "lock"; }
    [[nodiscard]] Path instanceFile(const SeatTp& s) const { return seatTp(s) / "instance.json"; }
    [[nodiscard]] Path errorFile(const SeatTp& s) const { return seatTp(s) / "error.json"; }
    [[nodiscard]] Path control(const SeatTp& s) const
    {
        return seatTp(s) / "control";
    } // mounted read-only in the instance
    [[nodiscard]] Path connections(const SeatTp& s) const
    {
        return seatTp(s) / "connections";
    } // one file per gate process

    [[nodiscard]] Path submissions(const SeatTp& s) const
    {
        return course(s.course) / "submissions" / s.seat.text() / s.tp.text();
    }
    /// <n>/files, <n>/MANIFEST, <n>/OTHERS, <n>/receipt.json, <n>/receipt.json.sig
    [[nodiscard]] Path submission(const SeatTp& s, int n) const { return submissions(s) / std::to_string(n); }
    [[nodiscard]] Path feedback(const SeatTp& s) const
    {
        return course(s.course) / "feedback" / s.seat.text() / s.tp.text();
    }

private:
    Path m_root;
};

} // namespace pupitre
