# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A class of thirty: start, from nothing, end, freeze, collect; each beside the bare tools on the same disk in the same run.
import datetime
import os
import subprocess
import tempfile
import time

from rpc import Agent

SEATS = 30
IMAGE = "localhost/pupitre/bench:1"
FILES, FILE_BYTES = 2000, 25 * 1024  # 50 MB a student


def utc(minutes):
    at = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=minutes)
    return {"utc": at.strftime("%Y-%m-%dT%H:%M:%SZ"), "local": at.strftime("%Y-%m-%dT%H:%M")}


def course(name, code, count=SEATS):
    limits = {"processes": 256, "network": "none"}
    tp = {
        "id": "tp1", "title": "Bench", "image": IMAGE, "codeVersion": code, "published": False, "start": "atClick",
        "sessions": [{"start": utc(-1), "end": utc(120)}], "deadline": utc(180), "retention": utc(60 * 24 * 30),
        "open": limits, "handIn": limits,
    }  # fmt: skip
    seats = [{"id": f"s{i:02}", "members": [{"login": f"s{i:02}"}]} for i in range(count)]
    return {"schema": 1, "id": name, "title": name, "zone": "Etc/UTC", "seats": seats, "tps": [tp]}


def make_code(folder, files, size):
    os.makedirs(folder)
    for number in range(files):
        sub = os.path.join(folder, f"d{number % 20:02}")
        os.makedirs(sub, exist_ok=True)
        with open(os.path.join(sub, f"f{number:04}"), "wb") as file:
            file.write(os.urandom(size))


def wait_prepared(agent, name):
    """The instant all workspaces are there, on our clock."""
    while True:
        status = agent.call("status", course=name, tp="tp1")
        if all(seat.get("prepared") for seat in status["seats"]):
            return
        time.sleep(0.05)


def put_course(place, agent, name, files, size, count=SEATS):
    """Course and code on the place, nothing prepared yet."""
    value = course(name, "v1", count)
    agent.call("course.put", course=value)
    with tempfile.TemporaryDirectory() as folder:
        code = os.path.join(folder, "code")
        make_code(code, files, size)
        Agent(place).put_tree(name, "code/tp1@v1", code)


def running(status):
    return sum(seat["instance"] == "running" for seat in status["seats"])


def bare_commands(place, program):
    """A folder on the place with the commands that start thirty such instances by Podman alone, and their clean-up."""
    folder = f"{place.root}/bench"
    with open(program, "rb") as file:
        place.run(f"mkdir -p {folder}/control && cat >{folder}/bare && chmod 755 {folder}/bare", file.read())
    until = utc(600)["utc"]
    place.run(
        f"cd {folder} && chmod 755 . control && echo {until} >control/until"
        f" && PUPITRE_ROOT={place.root} ./bare {IMAGE} {SEATS} {folder} >commands && for i in $(seq 0 {SEATS - 1});"
        " do mkdir -p bare-$i; done"
    )
    prefix = place.run(f"sed -n '1s/.run. .--detach.*//p' {folder}/commands").strip()
    place.run(f"cd {folder} && {prefix} unshare chown 1001:1001 bare-*")
    return folder, prefix


def clean_bare(place, folder, prefix):
    place.run(f"cd {folder} && {prefix} rm -f -a -t 0 >/dev/null 2>&1; {prefix} unshare sh -c 'rm -rf bare-*' ; true")


def best(times):
    number, seconds = min(times.items(), key=lambda item: item[1])
    return seconds, number


def start_prepared(table, place, agent, bare):
    put_course(place, agent, "small", 20, 1000)
    agent.call("tp.publish", course="small", tp="tp1")
    wait_prepared(agent, "small")
    seconds, status = agent.time("tp.open", course="small", tp="tp1")
    assert running(status) == SEATS, f"{running(status)} run"
    again, _ = agent.time("reconcile", course="small")
    end, _ = agent.time("tp.end", course="small", tp="tp1")

    times = {}
    for jobs in (2, 4, 8):
        folder, prefix = bare_commands(place, bare)
        times[jobs] = place.time(f"cd {folder} && xargs -d '\\n' -P {jobs} -n 1 sh -c <commands >/dev/null")
        clean_bare(place, folder, prefix)
    bare_seconds, jobs = best(times)
    table.ratio(f"Start TP of {SEATS}, prepared (bare: -P {jobs})", seconds, bare_seconds, 1.25)
    table.value(f"reconcile of {SEATS} that changes nothing", again, 0.3, "s")
    table.value(f"session end of {SEATS}", end, 2.7, "s")


def from_nothing(table, place, agent, bare):
    """From the code on the place to thirty running instances with a copy each."""
    put_course(place, agent, "big", FILES, FILE_BYTES)
    place.run("sync")
    started = time.monotonic()
    agent.call("tp.publish", course="big", tp="tp1")
    status = agent.call("tp.open", course="big", tp="tp1")
    seconds = time.monotonic() - started
    assert running(status) == SEATS, f"{running(status)} run"

    code = f"{place.root}/courses/big/code/tp1@v1"
    times = {}
    for jobs in (2, 4):
        folder, prefix = bare_commands(place, bare)
        place.run("sync")
        # Copy inside the mapping, so that the copy is the student's at once, then start: one line per student.
        place.run(
            f"cd {folder} && rm -f both && n=0 && while read -r line; do"
            f' echo "{prefix} unshare sh -c \\"cp -r {code}/. bare-$n/ && chown -R 1001:1001 bare-$n\\" && $line" >>both;'
            " n=$((n+1)); done <commands"
        )
        times[jobs] = place.time(f"cd {folder} && xargs -d '\\n' -P {jobs} -n 1 sh -c <both >/dev/null")
        clean_bare(place, folder, prefix)
    bare_seconds, jobs = best(times)
    table.ratio(f"from nothing, {SEATS} x 50 MB (bare: -P {jobs})", seconds, bare_seconds, 1.2)


def freeze(table, place, agent):
    """The deadline passes for the big course; every workspace is renamed, hashed and signed."""
    agent.call("tp.end", course="big", tp="tp1")
    got = agent.call("course.get", course="big")
    value, revision = got["course"], got["revision"]
    value["tps"][0]["sessions"][-1]["end"] = utc(-0.05)
    value["tps"][0]["deadline"] = utc(-0.02)
    started = time.monotonic()
    agent.call("course.put", course=value, revision=revision)
    while not all(seat["frozen"] for seat in agent.call("status", course="big", tp="tp1")["seats"]):
        agent.call("reconcile", course="big")
    seconds = time.monotonic() - started
    frozen = f"{place.root}/courses/big/submissions"
    bare = place.time(f"cd {frozen} && find . -path '*/files/*' -type f -print0 | xargs -0 -P $(nproc) -n 500 sha256sum >/dev/null")
    table.ratio(f"freeze of {SEATS} x 50 MB (bare: sha256sum -P)", seconds, bare, 1.1)


def collect(table, place, agent):
    """tree.get of all submissions, unpacked and written, beside tar over ssh."""
    agent.close()
    with tempfile.TemporaryDirectory(dir="/var/tmp") as folder:
        started = time.monotonic()
        get_tree(place, "big", "submissions/tp1", os.path.join(folder, "ours"))
        seconds = time.monotonic() - started
        os.makedirs(os.path.join(folder, "bare"))
        started = time.monotonic()
        source = place.ssh(f"tar -C {place.root}/courses/big/submissions -cf - .")
        with subprocess.Popen(source, stdout=subprocess.PIPE) as sending:
            subprocess.run(["tar", "-C", os.path.join(folder, "bare"), "-xf", "-"], stdin=sending.stdout, check=True)
        table.ratio(f"collect {SEATS} x 50 MB (bare: tar over ssh)", seconds, time.monotonic() - started, 1.05)


def get_tree(place, name, tree, folder):
    """The agent's side of a collection with tar on this side: what the desktop adds is measured by its own tests."""
    os.makedirs(folder)
    agent = Agent(place)
    agent.call("tree.get", course=name, tree=tree)
    unpack = subprocess.Popen(["tar", "-C", folder, "-xf", "-"], stdin=subprocess.PIPE)
    agent.process.stdin.close()
    while block := agent.process.stdout.read1(1 << 20):
        unpack.stdin.write(block)
    unpack.stdin.close()
    if unpack.wait() != 0 or agent.process.wait() != 0:
        raise RuntimeError("tree.get")
