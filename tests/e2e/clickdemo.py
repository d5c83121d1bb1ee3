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
import shutil
import signal
import subprocess
import sys
import time

ACCENT = (0x2B, 0x59, 0xC3)  # the one filled button of a page (tokens of ui/look)
WIDTH, HEIGHT = 1280, 800


def wait(what, seconds, look):
    """Looks again until it sees something; fails by name."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        seen = look()
        if seen:
            return seen
        time.sleep(0.25)
    raise SystemExit(f"waited {seconds} s for {what}")


def primary_button(environment):
    """Where most of the accent colour is, if it is enough for a button; edges and lines elsewhere have it too."""
    shot = subprocess.run(["import", "-window", "root", "-depth", "8", "rgb:-"], env=environment,
                          capture_output=True, check=True).stdout  # fmt: skip
    pixel = bytes(ACCENT)
    found = [m.start() // 3 for m in re.finditer(re.escape(pixel), shot) if m.start() % 3 == 0]
    if len(found) < 2000:
        return None
    xs, ys = sorted(at % WIDTH for at in found), sorted(at // WIDTH for at in found)
    return xs[len(xs) // 2], ys[len(ys) // 2]


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


def take(environment, name):
    """What is seen, small enough for a page: 64 colours are all that the look has."""
    subprocess.run(["import", "-window", "root", "+dither", "-colors", "64", "-define", "png:compression-level=9", name],
                   env=environment, check=True)  # fmt: skip


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


def take_students(environment, folder, name):
    """The page of the TP, opened with keys from Today, with students in it."""
    students = list(let_students_work(folder))
    subprocess.run(["xdotool", "key", "shift+Tab", "Return"], env=environment, check=True)
    subprocess.run(["xdotool", "mousemove", "700", "600", "click", "1"], env=environment, check=True)  # no focus ring
    time.sleep(5)  # the page asks every second who is there; nothing outside the program says when it knows
    take(environment, name)
    for student in students:
        student.stdin.close()
        student.wait(timeout=30)


def play(program, environment, pictures):
    running = subprocess.Popen([program, "--demo"], env=environment)
    try:
        folder, root = wait("the private place", 60, lambda: place_of(running.pid))
        wait("six workspaces", 180, lambda: len(glob.glob(root + "/courses/demo/seats/*/tp1/work/files")) == 6)
        x, y = wait("a button to press", 60, lambda: primary_button(environment))
        assert not instances(root), "something runs before the click"
        if pictures:
            time.sleep(3)  # the list of what is ready fills while one looks
            take(environment, pictures + "/today.png")
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], env=environment, check=True)
        wait("six instances", 90, lambda: len(instances(root)) == 6)
        if pictures:
            take_students(environment, folder, pictures + "/tp.png")
    finally:
        running.send_signal(signal.SIGTERM)
        running.wait(timeout=60)
    wait("the place to be gone", 60, lambda: not os.path.exists(folder))
    print("six instances ran after one click, and nothing is left")


def main():
    for tool in ("Xvfb", "xdotool", "import", "ps"):
        if shutil.which(tool) is None:
            print(f"skipped: {tool} is not installed (packaging/test.sh installs it)")
            sys.exit(77)
    server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", f"{WIDTH}x{HEIGHT}x24"],
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)  # fmt: skip
    try:
        display = ":" + server.stdout.readline().decode().strip()
        environment = dict(os.environ, DISPLAY=display, QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
        play(sys.argv[1], environment, sys.argv[2] if len(sys.argv) > 2 else None)
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
