# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What it costs a machine to be looked at each second. The driver's own program is not the agent's work and is left out.
import os
import time

import classrows
from rpc import Agent

SECONDS = 20
GPUS = 8
FAKE = os.path.join(os.path.dirname(__file__), "../labs/fake-nvidia-smi")


def processor_seconds(pid):
    """Of the process and its threads; not of its children."""
    with open(f"/proc/{pid}/stat", encoding="ascii") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def put_fake(place, pids):
    """Eight GPUs, and on each some processes of the class."""
    folder = f"{place.root}/fakegpus"
    gpus = "".join(
        f"{i}, GPU-00000000-0000-0000-0000-{i:012}, 97, 30000, 40960, 312.50, 400.00, 66, NVIDIA A100-SXM4-40GB\n"
        for i in range(GPUS)
    )
    processes = "".join(f"GPU-00000000-0000-0000-0000-{i % GPUS:012}, {pid}, 512\n" for i, pid in enumerate(pids))
    files = {"gpus": gpus, "processes": processes, "list": "", "temperatures": "", "nothing": "", "day": "Good"}
    place.run(f"mkdir -p {folder} && cat >{folder}/nvidia-smi && chmod 755 {folder}/nvidia-smi", open(FAKE, "rb").read())
    for name, text in files.items():
        place.run(f"cat >{folder}/{name}", text.encode())
    return folder


def watched(table, place, agent):
    """Thirty instances that run, eight GPUs, a sample each second: of one core, as a percentage."""
    status = agent.call("tp.open", course="idle", tp="tp1")
    assert classrows.running(status) == classrows.SEATS
    pids = place.run(
        f"for f in {place.root}/courses/idle/seats/*/tp1/instance.json; do"
        ' sed "s/.*\\"pid\\":\\([0-9]*\\).*/\\1/" "$f"; echo; done'
    ).split()
    folder = put_fake(place, pids)
    path = f"{folder}:/usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin"
    looker = Agent(place, f"PUPITRE_PATH={path} ")
    pid = int(place.run(f"pgrep -n -f '^{place.root}/bin/current/pupitre-agent serve'").split()[0])
    looker.send({"jsonrpc": "2.0", "id": 999, "method": "samples.watch", "params": {"everyMs": 1000}})
    looker.answer(999)
    for _ in range(2):
        looker.process.stdout.readline()
    before, since = processor_seconds(pid), time.monotonic()
    line = b""
    for _ in range(SECONDS):
        line = looker.process.stdout.readline()
    percent = 100 * (processor_seconds(pid) - before) / (time.monotonic() - since)
    looker.close()
    assert line.count(b'"uuid"') == GPUS and line.count(b'"cores"') > classrows.SEATS, line
    assert line.count(b'"processes"') == classrows.SEATS and b'"nobody"' not in line, line
    table.value(f"watched at 1 Hz, {classrows.SEATS} instances, {GPUS} GPUs", percent, 1, "% of a core")
