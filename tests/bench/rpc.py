# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A place to measure on, its agent over one ssh connection as JSON-RPC lines, and plain commands over ssh beside it.
import itertools
import json
import os
import subprocess
import tarfile
import time


class Place:
    """The private place that bench-place opens, for as long as this object lives."""

    def __init__(self, program, agent):
        self.process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.facts = facts = json.loads(self.process.stdout.readline())
        self.client = facts["ssh"]  # argv of a plain ssh to the account
        self.root = facts["root"]
        self.account = facts["account"]
        self.put_agent(agent)

    def put_agent(self, agent):
        """As the desktop places it: by content hash, then `current`."""
        with open(agent, "rb") as file:
            content = file.read()
        self.run(
            f"mkdir -p {self.root}/bin/bench && cat >{self.root}/bin/bench/pupitre-agent"
            f" && chmod 755 {self.root}/bin/bench/pupitre-agent && ln -sfn bench {self.root}/bin/current",
            content,
        )

    def ssh(self, command):
        return self.client + [command]

    def run(self, command, stdin=b""):
        """Output of a command of the account, by ssh; fails loudly."""
        done = subprocess.run(self.ssh(command), input=stdin, capture_output=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{command}: exit {done.returncode}: {done.stderr.decode()}")
        return done.stdout.decode()

    def time(self, command):
        started = time.monotonic()
        self.run(command)
        return time.monotonic() - started

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Agent:
    """`pupitre-agent serve` over one ssh connection."""

    def __init__(self, place, variables=""):
        argv = place.ssh(f"{variables}exec {place.root}/bin/current/pupitre-agent serve")
        self.process = subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.ids = itertools.count(1)
        self.call("hello")

    def call(self, method, **params):
        number = next(self.ids)
        self.send({"jsonrpc": "2.0", "id": number, "method": method, "params": params})
        return self.answer(number)

    def send(self, message):
        self.process.stdin.write(json.dumps(message).encode() + b"\n")
        self.process.stdin.flush()

    def answer(self, number):
        while True:
            line = self.process.stdout.readline()
            if not line:
                raise RuntimeError("the agent ended")
            message = json.loads(line)
            if message.get("id") != number or "method" in message:
                continue
            if "error" in message:
                raise RuntimeError(json.dumps(message["error"]))
            return message["result"]

    def time(self, method, **params):
        started = time.monotonic()
        result = self.call(method, **params)
        return time.monotonic() - started, result

    def put_tree(self, course, tree, folder):
        """Sends a folder as tree.put wants it; the connection serves nothing else afterwards."""
        number = next(self.ids)
        self.send({"jsonrpc": "2.0", "id": number, "method": "tree.put", "params": {"course": course, "tree": tree}})
        self.answer(number)
        with tarfile.open(fileobj=self.process.stdin, mode="w|", format=tarfile.PAX_FORMAT) as archive:
            for name in sorted(os.listdir(folder)):
                archive.add(os.path.join(folder, name), arcname=name)
        self.process.stdin.flush()
        result = self.answer(number)
        self.close()
        return result

    def close(self):
        self.process.stdin.close()
        self.process.wait()
