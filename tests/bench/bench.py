#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures Pupitre beside the bare tools and prints one table. Read ratios, not seconds: both sides of a row were measured
# in the same minute on the same disk. Exit 1 if a limit was missed. bench.py BUILD [transfers|samples|monitoring|charts]: those
# rows alone.
import os
import sys

import callrows
import chartrows
import classrows
import importrows
import monitoringrows
import samplerows
import scalerows
import transferrows
from rpc import Agent, Place
from table import Table


def main(build, only=""):
    def built(name):
        return os.path.join(build, name)

    table = Table()
    if only in ("monitoring", "charts"):  # of this computer alone
        if only == "monitoring":
            monitoringrows.monitoring(table, built("tests/bench/bench-monitoring"))
        chartrows.charts(table, built("tests/bench/bench-charts"))
        chartrows.page(table, built("tests/bench/bench-gpupage"))
        return 1 if table.missed else 0
    place = Place(built("tests/bench/bench-place"), built("app/agent/pupitre-agent"))
    bare = built("tests/bench/bench-bare")
    try:
        agent = Agent(place)
        moving = (built("tests/bench/bench-transfer"), built("tests/bench/bench-relay"))
        if only == "transfers":
            transferrows.transfers(table, place, agent, *moving)
            return 1 if table.missed else 0
        agent.call("image.make", reference=classrows.IMAGE, packages=["python3"])
        if only == "samples":
            scalerows.prepared(place, agent, "idle", classrows.SEATS)
            samplerows.watched(table, place, agent)
            return 1 if table.missed else 0
        callrows.call_latency(table, place, agent)
        scalerows.idle_tick(table, place, agent)
        samplerows.watched(table, place, agent)
        scalerows.flat_memory(table, place, agent)
        scalerows.three_hundred(table, place, agent)
        scalerows.freeze_forty(table, place, agent)
        classrows.start_prepared(table, place, agent, bare)
        classrows.from_nothing(table, place, agent, bare)
        classrows.freeze(table, place, agent)
        callrows.agent_weight(table, place)
        classrows.collect(table, place, agent)
        transferrows.transfers(table, place, Agent(place), *moving)
        importrows.devcontainers(table, built("tests/bench/bench-import"))
        monitoringrows.monitoring(table, built("tests/bench/bench-monitoring"))
        chartrows.charts(table, built("tests/bench/bench-charts"))
        chartrows.page(table, built("tests/bench/bench-gpupage"))
        callrows.window(table, built("app/desktop/pupitre"), built("tests/bench/bench-window"))
    finally:
        place.close()
    if table.missed:
        print(f"{len(table.missed)} limit(s) missed")
    return 1 if table.missed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
