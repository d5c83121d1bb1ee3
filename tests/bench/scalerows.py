# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What grows: an idle minute, a thousand reconciles, three hundred seats, forty workspaces at one deadline.
import statistics
import subprocess
import time

import callrows
import classrows

SMALL_FILES, SMALL_BYTES = 5, 500


def prepared(place, agent, name, count):
    classrows.put_course(place, agent, name, SMALL_FILES, SMALL_BYTES, count)
    agent.call("tp.publish", course=name, tp="tp1")
    classrows.wait_prepared(agent, name)


def idle_tick(table, place, agent):
    """A tick that finds thirty running instances as they should be; its own seconds, without those of ssh."""
    prepared(place, agent, "idle", classrows.SEATS)
    status = agent.call("tp.open", course="idle", tp="tp1")
    assert classrows.running(status) == classrows.SEATS
    tick = f"{place.root}/bin/current/pupitre-agent tick"
    text = place.run(f"{tick}; for i in 1 2 3 4 5; do s=$(date +%s%N); {tick}; echo $(( $(date +%s%N) - s )); done")
    table.value(f"idle tick, {classrows.SEATS} seats", statistics.median(map(int, text.split())) / 1e9, 0.19, "s")


def flat_memory(table, place, agent):
    """What `serve` weighs more after a thousand reconciles; the first fifty fill its caches."""
    pid = int(place.run(f"pgrep -n -f '^{place.root}/bin/current/pupitre-agent serve'").split()[0])
    for _ in range(50):
        agent.call("reconcile", course="idle")
    before = callrows.resident(pid)
    for _ in range(1000):
        agent.call("reconcile", course="idle")
    table.value("serve heavier after 1,000 reconciles", callrows.resident(pid) - before, 0.5, "MB")


def three_hundred(table, place, agent):
    """Ten times the seats may cost ten times as much, not more."""
    small = statistics.median(agent.time("reconcile", course="idle")[0] for _ in range(9))
    agent.call("tp.end", course="idle", tp="tp1")
    count = 10 * classrows.SEATS
    prepared(place, agent, "large", count)
    seconds, status = agent.time("tp.open", course="large", tp="tp1")
    assert classrows.running(status) == count, f"{classrows.running(status)} run"
    large = statistics.median(agent.time("reconcile", course="large")[0] for _ in range(5))
    end, _ = agent.time("tp.end", course="large", tp="tp1")
    table.ratio(f"idle reconcile of {count} (bare: 10 x that of {classrows.SEATS})", large, 10 * small, 1.25)
    table.value(f"Start TP of {count}, prepared, per seat", seconds / count, 0.3, "s")
    table.value(f"session end of {count}", end, 27, "s")


def freeze_forty(table, place, agent):
    """From the deadline on the place's clock to the last mark, with a tick that waits for it."""
    count = 40
    classrows.put_course(place, agent, "forty", classrows.FILES, classrows.FILE_BYTES, count)
    agent.call("tp.publish", course="forty", tp="tp1")
    classrows.wait_prepared(agent, "forty")
    agent.call("tp.open", course="forty", tp="tp1")
    got = agent.call("course.get", course="forty")
    value = got["course"]
    at = int(time.time()) + 6
    value["tps"][0]["sessions"][-1]["end"] = value["tps"][0]["deadline"] = {
        "utc": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(at)), "local": ""}  # fmt: skip
    deadline = time.monotonic() + at - time.time()
    agent.call("course.put", course=value, revision=got["revision"])
    tick = subprocess.Popen(place.ssh(f"{place.root}/bin/current/pupitre-agent tick"))
    while not all(seat["frozen"] for seat in agent.call("status", course="forty", tp="tp1")["seats"]):
        time.sleep(0.05)
    table.value(f"last of {count} x 50 MB frozen after the cut-off", time.monotonic() - deadline, 5, "s")
    tick.wait()
