# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A student's files through the gate, beside what OpenSSH has for the same on the account itself: a tar stream for many small
# ones, scp for a large one; on a loopback sshd, and over a way that is 5 ms long. Both on a connection that is open already, in
# turns, on the same disks. The gate's own start (a process, the course, a box) is in every figure of ours, and in a row alone:
# of 3,000 files it is a good part, of 20,000 it is not.
import os
import shutil
import statistics
import subprocess
import tempfile
import time

import classrows

SMALL_FILES = 3000
MORE_FILES = 20_000
SMALL_BYTES = 4096
LARGE_BYTES = 500_000_000
ROUNDS = 5
ROUND_TRIPS_MS = (0, 5)
LIMIT = 1.1
COURSE = "moving"


class Way:
    """How to reach the place's sshd: directly, or over a relay that takes its time."""

    def __init__(self, place, relay, round_trip_ms, folder):
        self.facts = place.facts
        self.port = self.facts["port"]
        self.relay = None
        if round_trip_ms:
            argv = [relay, str(self.port), str(round_trip_ms / 2)]
            self.relay = subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            self.port = int(self.relay.stdout.readline())
        self.known_hosts = os.path.join(folder, f"known_hosts{self.port}")
        with open(self.facts["knownHosts"], encoding="ascii") as file:
            key = file.read().split(" ", 1)[1]
        with open(self.known_hosts, "w", encoding="ascii") as file:
            file.write(f"[127.0.0.1]:{self.port} {key}")
        self.options = ["-F", "none", "-o", "BatchMode=yes", "-o", "IdentitiesOnly=yes", "-i", self.facts["key"],
                        "-o", f"UserKnownHostsFile={self.known_hosts}", "-o", f"ControlPath={folder}/open{self.port}"]
        self.host = f"{self.facts['account']}@127.0.0.1"
        subprocess.run(["ssh", *self.options, "-p", str(self.port), "-o", "ControlMaster=yes", "-fN", self.host], check=True)

    def ssh(self, command):
        return ["ssh", *self.options, "-p", str(self.port), self.host, command]

    def scp(self, source, target):
        return ["scp", *self.options, "-P", str(self.port), "-q", "-r", source, target]

    def close(self):
        subprocess.run(["ssh", *self.options, "-p", str(self.port), "-O", "exit", self.host], capture_output=True, check=False)
        if self.relay:
            self.relay.stdin.close()
            self.relay.wait()


def seconds(run):
    started = time.monotonic()
    run()
    return time.monotonic() - started


def piped(first, second):
    """first | second; fails loudly."""
    producer = subprocess.Popen(first, stdout=subprocess.PIPE)
    subprocess.run(second, stdin=producer.stdout, check=True)
    producer.stdout.close()
    if producer.wait() != 0:
        raise RuntimeError(f"{first}: exit {producer.returncode}")


class Side:
    """One way, one tree, both directions: the bare tool's and ours."""

    def __init__(self, way, program, student, here, there, tree):
        self.way, self.program, self.student, self.here, self.there, self.tree = way, program, student, here, there, tree

    def bare(self, direction):
        here, there, tree, way = self.here, self.there, self.tree, self.way
        if tree == "large":
            pair = (f"{way.host}:{there}/{tree}", f"{here}/bare") if direction == "down" else (f"{here}/{tree}", f"{way.host}:{there}/bare")
            subprocess.run(way.scp(*pair), check=True)
        elif direction == "down":
            os.mkdir(f"{here}/bare")
            piped(way.ssh(f"tar -C {there}/{tree} -cf - ."), ["tar", "-C", f"{here}/bare", "-xf", "-"])
        else:
            piped(["tar", "-C", f"{here}/{tree}", "-cf", "-", "."], way.ssh(f"mkdir {there}/bare && tar -C {there}/bare -xf -"))

    def ours(self, direction, how=""):
        """As it measured itself, from the opened connection on."""
        facts = self.way.facts
        if direction == "down":
            order = ("tp1", self.tree, f"{self.here}/ours")
        else:
            os.rename(f"{self.here}/{self.tree}", f"{self.here}/up")
            order = (self.here, "up", "tp1")
        argv = [self.program, str(self.way.port), facts["account"], self.student.key, self.way.known_hosts, direction + how, *order]
        try:
            return float(subprocess.run(argv, check=True, capture_output=True, text=True).stdout) / 1000
        finally:
            if direction == "up":
                os.rename(f"{self.here}/up", f"{self.here}/{self.tree}")

    def clean(self):
        for name in ("bare", "ours"):
            shutil.rmtree(f"{self.here}/{name}", ignore_errors=True)
        subprocess.run(self.way.ssh(f"rm -rf {self.there}/bare"), check=True)
        self.student.sftp("-rm tp1/up/*\n-rmdir tp1/up\n")

    def settle(self):
        """Nothing of what was written before is on its way to the disk meanwhile."""
        subprocess.run(self.way.ssh("sync"), check=True)

    def medians(self, direction):
        ours, bare = [], []
        for _ in range(ROUNDS):
            self.clean()
            self.settle()
            bare.append(seconds(lambda: self.bare(direction)))
            self.clean()
            self.settle()
            ours.append(self.ours(direction))
        return statistics.median(ours), statistics.median(bare)


class Student:
    """A seat of a course in hand-in: files and nothing else."""

    def __init__(self, place, folder):
        self.place = place
        self.key = os.path.join(folder, "student")
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", self.key], check=True)

    def public(self):
        with open(self.key + ".pub", encoding="ascii") as file:
            kind, blob = file.read().split()[:2]
        return kind, blob

    def argv(self, program):
        facts = self.place.facts
        return [program, "-F", "none", "-o", "BatchMode=yes", "-o", "IdentitiesOnly=yes", "-i", self.key, "-o",
                f"UserKnownHostsFile={facts['knownHosts']}"]  # fmt: skip

    def sftp(self, commands):
        facts = self.place.facts
        argv = [*self.argv("sftp"), "-P", str(facts["port"]), "-q", "-b", "-", f"{facts['account']}@127.0.0.1"]
        subprocess.run(argv, input=commands, text=True, check=True, capture_output=True)

    def start(self):
        """How long a packer that is asked for nothing takes, on a connection that is open already."""
        facts = self.place.facts
        control = f"{self.key}.open"
        argv = [*self.argv("ssh"), "-p", str(facts["port"]), "-o", f"ControlPath={control}", f"{facts['account']}@127.0.0.1"]
        subprocess.run([*argv[:-1], "-o", "ControlMaster=yes", "-fN", argv[-1]], check=True)
        ask = [*argv, "pupitre pack"]
        times = [seconds(lambda: subprocess.run(ask, input=b"tp1\0none\0\0", check=True, capture_output=True)) for _ in range(ROUNDS)]
        subprocess.run([*argv[:-1], "-O", "exit", argv[-1]], capture_output=True, check=False)
        return statistics.median(times)


def course_for(student):
    value = classrows.course(COURSE, "v1", 1)
    tp = value["tps"][0]
    tp["published"], tp["start"] = True, "byItself"
    tp["sessions"] = [{"start": classrows.utc(-10), "end": classrows.utc(-5)}]
    kind, blob = student.public()
    value["seats"][0]["keys"] = [{"type": kind, "blob": blob}]
    return value


def open_course(place, agent, student):
    agent.call("course.put", course=course_for(student))
    with tempfile.TemporaryDirectory() as folder:
        classrows.make_code(f"{folder}/code", 1, 10)
        classrows.Agent(place).put_tree(COURSE, "code/tp1@v1", f"{folder}/code")
    agent.call("reconcile", course=COURSE)
    classrows.wait_prepared(agent, COURSE)


def make_trees(folder):
    os.makedirs(f"{folder}/large")
    for tree, files in (("many", SMALL_FILES), ("more", MORE_FILES)):
        os.makedirs(f"{folder}/{tree}")
        for number in range(files):
            with open(f"{folder}/{tree}/f{number}", "wb") as file:
                file.write(os.urandom(SMALL_BYTES))
    with open(f"{folder}/large/file", "wb") as file:
        file.write(os.urandom(LARGE_BYTES))


def transfers(table, place, agent, program, relay):
    with tempfile.TemporaryDirectory(dir="/dev/shm") as here:
        student = Student(place, here)
        open_course(place, agent, student)
        there = f"{place.root}/bench-files"
        place.run(f"mkdir -p {there}")
        make_trees(here)
        piped(["tar", "-C", here, "-cf", "-", "many", "more", "large"], place.ssh(f"tar -C {there} -xf -"))
        student.sftp(f"put -r {here}/many tp1\nput -r {here}/more tp1\nput -r {here}/large tp1\n")
        table.value("the gate's own start", student.start(), 1, "s")
        try:
            for round_trip_ms in ROUND_TRIPS_MS:
                way = Way(place, relay, round_trip_ms, here)
                try:
                    for tree, what, tool, directions in (
                        ("many", "3,000 files of 4 KiB", "tar", ("down", "up")),
                        ("more", "20,000 files of 4 KiB", "tar", ("down",)),
                        ("large", "one file of 500 MB", "scp", ("down", "up")),
                    ):
                        side = Side(way, program, student, here, there, tree)
                        for direction in directions:
                            ours, bare = side.medians(direction)
                            table.ratio(f"{what} {direction}, {round_trip_ms} ms ({tool})", ours, bare, LIMIT)
                        side.clean()
                finally:
                    way.close()
        finally:
            place.run(f"rm -rf {there}")
