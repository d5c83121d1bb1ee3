# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a call costs, and what the agent and the program weigh.
import os
import statistics
import subprocess
import tempfile
import time

from screen import Screen

ROUNDS = 300


def call_latency(table, place, agent):
    """The courses of a place, asked of the agent and of a shell that stays open and starts nothing for it."""
    shell = subprocess.Popen(place.ssh("exec sh"), stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask_shell():
        shell.stdin.write(f"printf '%s\\n' {place.root}/courses/* end-of-answer\n".encode())
        shell.stdin.flush()
        while shell.stdout.readline() != b"end-of-answer\n":
            pass

    def median(ask):
        times = []
        for _ in range(ROUNDS):
            started = time.monotonic()
            ask()
            times.append(time.monotonic() - started)
        return statistics.median(times) * 1000

    # Both as bytes: what Python takes for JSON is not the agent's.
    request = b'{"jsonrpc":"2.0","id":0,"method":"course.list","params":{}}\n'

    def ask_agent():
        agent.process.stdin.write(request)
        agent.process.stdin.flush()
        while b'"id":0' not in agent.process.stdout.readline():
            pass

    ask_shell()
    ask_agent()
    ours = median(ask_agent)
    bare = median(ask_shell)
    shell.stdin.close()
    shell.wait()
    table.ratio("a call on an open place (bare: framed shell)", ours, bare, 1.3, "ms")


def resident(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as file:
        for line in file:
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    return 0.0


def agent_weight(table, place):
    """The largest `serve` of the place, after all it has done."""
    wanted = f"{place.root}/bin/"
    sizes = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/cmdline", "rb") as file:
                words = file.read().split(b"\0")
        except OSError:
            continue
        if words[0].decode(errors="replace").startswith(wanted) and b"serve" in words:
            sizes.append(resident(pid))
    if sizes:
        table.value("agent, resident", max(sizes), 15, "MB")
    else:
        table.left_out("agent, resident", "no serve found")


def window(table, program, bare):
    """From exec to the first paint, and what the program weighs then; beside a bare Qt window with one label."""
    screen = Screen()
    weights = []
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, HOME=home)
        try:
            ours, theirs = [], []
            for _ in range(9):  # in turns, so that both see the same machine
                ours.append(screen.first_paint([program], environment, lambda pid: weights.append(resident(pid))))
                theirs.append(screen.first_paint([bare], environment, lambda pid: None))
        finally:
            screen.close()
    table.value(f"first paint (a bare Qt window: {statistics.median(theirs):.0f} ms)", statistics.median(ours), 150, "ms")
    table.value("program, resident", max(weights), 80, "MB")
