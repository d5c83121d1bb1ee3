#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The real program on a real display: opens `pupitre --demo` under Xvfb, waits until Today offers Start TP, clicks it with
# the mouse, and believes only the place: six instances recorded in its state folder. Then closes the window and looks that
# nothing is left. Exit 77, "skipped", where a tool is missing. usage: clickdemo.py PROGRAM [FOLDER FOR PICTURES]
import glob
import os
import pwd
import re
import signal
import subprocess
import sys
import time

from screen import screen, wait


def children(pid):
    listing = subprocess.run(["ps", "--ppid", str(pid), "-o", "pid=,uid=,args="], capture_output=True, text=True, check=False)
    for line in listing.stdout.splitlines():
        number, uid, words = line.split(None, 2)
        yield int(number), int(uid), words


def place_of(program):
    """Folder of the private place and its state root, from the sshd that is the program's child."""
    for sshd, _, words in children(program):
        config = re.search(r"-f (/var/tmp/pupitre-\w+)/sshd_config", words)
        if not config:
            continue
        with open(config[1] + "/sshd_config", encoding="ascii") as file:
            root = re.search(r"PUPITRE_ROOT=(\S+)", file.read())
        if root:
            return config[1], root[1]
        for session, _, _ in children(sshd):
            for _, uid, _ in children(session):
                account = pwd.getpwuid(uid)
                if account.pw_name.startswith("pupitre-"):  # before the login it is sshd's own user
                    return config[1], account.pw_dir + "/.local/share/pupitre"
    return None


def instances(root):
    return glob.glob(root + "/courses/demo/seats/*/tp1/instance.json")


def let_students_work(folder):
    """Four of the six come in with their invitations, and the first hands in."""
    invitations = sorted(glob.glob(folder + "/invitations/*/ssh_config"))[:4]
    for number, config in enumerate(invitations):
        with open(config, encoding="utf-8") as file:
            alias = re.search(r"^Host (\S+)", file.read(), re.MULTILINE)[1]
        ssh = ["ssh", "-F", config, alias]
        home = os.path.dirname(config)
        if number == 0:
            subprocess.run([*ssh, "pupitre", "submit"], cwd=home, check=True, stdout=subprocess.DEVNULL)
        yield subprocess.Popen([*ssh, "cat"], cwd=home, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)


def take_students(seen, folder, name):
    """The page of the TP, opened with keys from Today, with students in it."""
    students = list(let_students_work(folder))
    seen.key("shift+Tab", "Return")
    seen.click(700, 600)  # no focus ring
    time.sleep(5)  # the page asks every second who is there; nothing outside the program says when it knows
    seen.take(name)
    for student in students:
        student.stdin.close()
        student.wait(timeout=30)


def play(program, seen, pictures):
    running = subprocess.Popen([program, "--demo"], env=seen.environment)
    try:
        folder, root = wait("the private place", 60, lambda: place_of(running.pid))
        wait("six workspaces", 180, lambda: len(glob.glob(root + "/courses/demo/seats/*/tp1/work/files")) == 6)
        x, y = wait("a button to press", 60, seen.primary_button)
        assert not instances(root), "something runs before the click"
        if pictures:
            time.sleep(3)  # the list of what is ready fills while one looks
            seen.take(pictures + "/today.png")
        seen.click(x, y)
        wait("six instances", 90, lambda: len(instances(root)) == 6)
        if pictures:
            take_students(seen, folder, pictures + "/tp.png")
    finally:
        running.send_signal(signal.SIGTERM)
        running.wait(timeout=60)
    wait("the place to be gone", 60, lambda: not os.path.exists(folder))
    print("six instances ran after one click, and nothing is left")


if __name__ == "__main__":
    with screen() as display:
        play(sys.argv[1], display, sys.argv[2] if len(sys.argv) > 2 else None)
