# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A display of its own with eyes and a mouse: what the tests that click through the real program have in common. A filled
# button is found by the accent colour, its neighbours by their borders, a dialog by its title.
import contextlib
import os
import re
import shutil
import subprocess
import sys
import time

ACCENT = (0x2B, 0x59, 0xC3)  # the one filled button of a page (tokens of ui/look, light)
BORDER = (0x86, 0x8F, 0x9F)  # lineStrong: of every button that is not filled
ALL_WELL = (0xE1, 0xF3, 0xEB)  # okBg: under what went right
WIDTH, HEIGHT = 1280, 800
ENOUGH = 2000  # pixels of the accent for a button; edges and lines elsewhere have it too


def wait(what, seconds, look):
    """Looks again until it sees something; fails by name."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        seen = look()
        if seen:
            return seen
        time.sleep(0.25)
    raise SystemExit(f"waited {seconds} s for {what}")


class Screen:
    def __init__(self, environment):
        self.environment = environment

    def run(self, *words):
        return subprocess.run(words, env=self.environment, capture_output=True, check=True).stdout

    def pixels(self):
        return self.run("import", "-window", "root", "-depth", "8", "rgb:-")

    def places_of(self, colour, box=None):
        """Where the colour is seen, in (left, top, width, height) or anywhere."""
        found = (m.start() // 3 for m in re.finditer(re.escape(bytes(colour)), self.pixels()) if m.start() % 3 == 0)
        places = [(at % WIDTH, at // WIDTH) for at in found]
        if box is None:
            return places
        left, top, width, height = box
        return [(x, y) for x, y in places if left <= x < left + width and top <= y < top + height]

    def primary_button(self, box=None):
        """Where most of the accent colour is, if it is enough for a button."""
        places = self.places_of(ACCENT, box)
        if len(places) < ENOUGH:
            return None
        xs, ys = sorted(x for x, _ in places), sorted(y for _, y in places)
        return xs[len(xs) // 2], ys[len(ys) // 2]

    def buttons_in_row(self, row, left=0):
        """The middles of the buttons with a border that a horizontal line cuts, from left to right."""
        edges = sorted(x for x, y in self.places_of(BORDER, (left, row, WIDTH - left, 1)))
        sides = [x for i, x in enumerate(edges) if i == 0 or x - edges[i - 1] > 1]
        return [(a + b) // 2 for a, b in zip(sides[::2], sides[1::2])]

    def click(self, x, y):
        self.run("xdotool", "mousemove", str(x), str(y), "click", "1")

    def key(self, *keys):
        self.run("xdotool", "key", *keys)

    def window(self, title):
        """Number and (left, top, width, height) of the window whose title begins so; None: there is none."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", f"^{re.escape(title)}"],
                               env=self.environment, capture_output=True, text=True, check=False).stdout.split()  # fmt: skip
        for number in found:
            with contextlib.suppress(subprocess.CalledProcessError):  # it closed meanwhile
                text = self.run("xdotool", "getwindowgeometry", "--shell", number).decode()
                facts = dict(line.split("=") for line in text.split())
                return number, tuple(int(facts[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))
        return None

    def type_into(self, title, text):
        """Into the window of this title, which is there; then Return."""
        number, _ = wait(f"the window “{title}”", 20, lambda: self.window(title))
        self.run("xdotool", "windowfocus", "--sync", number)
        self.run("xdotool", "key", "ctrl+a")
        self.run("xdotool", "type", "--delay", "5", text)
        self.key("Return")

    def take(self, name):
        """What is seen, small enough for a page: 64 colours are all that the look has."""
        self.run("import", "-window", "root", "+dither", "-colors", "64", "-define", "png:compression-level=9", name)


@contextlib.contextmanager
def screen():
    """Under a server of its own. Ends the test as skipped (77) where a tool is missing."""
    for tool in ("Xvfb", "xdotool", "import", "ps"):
        if shutil.which(tool) is None:
            print(f"skipped: {tool} is not installed (packaging/test.sh installs it)")
            sys.exit(77)
    server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", f"{WIDTH}x{HEIGHT}x24"],
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)  # fmt: skip
    try:
        display = ":" + server.stdout.readline().decode().strip()
        yield Screen(dict(os.environ, DISPLAY=display, QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8"))
    finally:
        server.terminate()
        server.wait()
