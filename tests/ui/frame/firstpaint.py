#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# firstpaint.py PROGRAM: the real program on a real X server. How long from exec until its colours are in the frame buffer, what
# it weighs then; the first start's question answered with the mouse; left with Ctrl+Q. The figures are printed; only a
# program that is out of all proportion fails here (the limits are judged on a quiet machine).
import mmap
import os
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import time

PAGE, RAIL, ACCENT = (0xF6, 0xF7, 0xF9), (0x1B, 0x27, 0x42), (0x2B, 0x59, 0xC3)
NEEDED = ("Xvfb", "xdotool")


class Screen:
    """An X server whose frame buffer is a file: what is on the screen is read without asking anybody."""

    def __init__(self, folder):
        self.server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-fbdir", folder],
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.display = ":" + self.server.stdout.readline().decode().strip()
        with open(os.path.join(folder, "Xvfb_screen0"), "rb") as file:
            self.memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        head = struct.unpack(">25I", self.memory[:100])
        self.line, self.start = head[12], head[0] + head[19] * 12

    def pixel(self, x, y):
        at = self.start + y * self.line + x * 4
        blue, green, red = self.memory[at:at + 3]
        return red, green, blue

    def wait(self, x, y, colour, seconds=20.0):
        until = time.monotonic() + seconds
        while self.pixel(x, y) != colour:
            if time.monotonic() > until:
                raise SystemExit(f"at {x},{y}: {self.pixel(x, y)}, not {colour}")
            time.sleep(0.0005)


def resident_mb(pid):
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024


def main(program):
    if any(shutil.which(tool) is None for tool in NEEDED):
        print("needs " + " and ".join(NEEDED))
        return 77
    with tempfile.TemporaryDirectory() as home:
        screen = Screen(home)
        # No PATH: the program must not find an engine here and leave its storage in the temporary home.
        environment = {"PATH": "/nonexistent", "HOME": home, "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb",
                       "XDG_RUNTIME_DIR": home, "LANG": "C.UTF-8"}

        def xdotool(*words):
            subprocess.run(["xdotool", *map(str, words)], env=dict(os.environ, DISPLAY=screen.display), check=True)

        def start():
            return time.monotonic(), subprocess.Popen([program], env=environment)

        def leave(running):
            xdotool("mousemove", 900, 780, "click", 1)  # without a window manager, a click brings the keyboard
            xdotool("key", "ctrl+q")
            if running.wait(timeout=20) != 0:
                raise SystemExit(f"ended with {running.returncode}")
        try:
            _, running = start()
            screen.wait(640, 700, PAGE)
            xdotool("mousemove", 380, 350, "click", 1)  # I teach
            xdotool("mousemove", 960, 472, "click", 1)  # Continue
            screen.wait(100, 500, RAIL)
            leave(running)
            times, weights = [], []
            for _ in range(5):
                began, running = start()
                screen.wait(100, 500, RAIL)
                times.append((time.monotonic() - began) * 1000)
                weights.append(resident_mb(running.pid))
                leave(running)
            print(f"first paint: median {statistics.median(times):.0f} ms of {[round(t) for t in times]}, "
                  f"{max(weights):.0f} MB resident")
            return 0 if statistics.median(times) < 1500 and max(weights) < 160 else 1
        finally:
            screen.server.terminate()
            screen.server.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
