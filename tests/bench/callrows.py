# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a call costs, and what the agent and the program weigh.
import os
import statistics
import subprocess
import time

ROUNDS = 300


def call_latency(table, place, agent):
    """The same small answer, asked of the agent and of a shell that echoes, each over its own open ssh channel."""
    shell = subprocess.Popen(place.ssh("exec sh"), stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask_shell():
        shell.stdin.write(b"cat /proc/uptime; echo; echo end-of-answer\n")
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

    ask_shell()
    ours = median(lambda: agent.call("course.list"))
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


def window(table, program):
    """Under Xvfb: from exec to the first window on the screen, and what the program weighs then."""
    server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24"], stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL)  # fmt: skip
    display = ":" + server.stdout.readline().decode().strip()
    environment = dict(os.environ, DISPLAY=display, HOME="/nonexistent", QT_QPA_PLATFORM="xcb")
    times = []
    weight = 0.0
    try:
        for _ in range(5):
            environment["PUPITRE_TIMING"] = "1"
            started = time.monotonic()
            running = subprocess.Popen([program], env=environment, stderr=subprocess.DEVNULL)
            found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(running.pid)],
                                   env=environment, capture_output=True, timeout=20, check=False)  # fmt: skip
            times.append((time.monotonic() - started) * 1000)
            if found.returncode == 0:
                weight = max(weight, resident(running.pid))
            running.terminate()
            running.wait()
    finally:
        server.terminate()
        server.wait()
    table.value("window on the screen (with xdotool's look)", statistics.median(times), 150, "ms")
    table.value("program, resident", weight, 80, "MB")
