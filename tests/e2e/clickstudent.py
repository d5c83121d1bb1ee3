#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A student with a mouse, in the real program on a real display: from the invitation file to the card, the files, the
# hand-in; then, once the deadline has passed, the download and its verification. studentclicks.cpp makes the place, and
# ends the TP once it has the hand-in, which it tells by HOME/handed-in. Believes titles of windows, borders of buttons,
# and the files that come.
# usage: clickstudent.py PROGRAM INVITATION HOME [FOLDER FOR PICTURES]
import os
import signal
import subprocess
import sys

from screen import ALL_WELL, ENOUGH, WIDTH, screen, wait

ROW_OF_HEAD = 28  # the buttons at the right of the page's title
TP = "clicks-tp1"  # the folder of the submission


class Student:
    def __init__(self, seen, home, pictures):
        self.seen, self.home, self.pictures = seen, home, pictures

    def take(self, name):
        if self.pictures:
            self.seen.take(f"{self.pictures}/{name}.png")

    def press_primary(self, title):
        """Of the dialog with this title."""
        wait(f"the dialog “{title}”", 30, lambda: self.seen.window(title))
        self.seen.click(*wait(f"its button in “{title}”", 20, lambda: self.settled_button(title)))

    def settled_button(self, title):
        """Where it is twice in a row: a dialog grows when what it waited for has come."""

        def look():
            found = self.seen.window(title)
            return found and self.seen.primary_button(found[1])

        first = look()
        return first if first and first == look() else None

    def close(self, title):
        number, _ = wait(f"“{title}”", 20, lambda: self.seen.window(title))
        self.seen.run("xdotool", "windowfocus", "--sync", number)
        self.seen.key("Escape")
        wait(f"“{title}” to be gone", 10, lambda: not self.seen.window(title))

    def verb_with(self, others):
        """The filled button of the card, once it has this number of neighbours."""

        def look():
            verb = self.seen.primary_button()
            return verb if verb and len(self.seen.buttons_in_row(verb[1], verb[0])) == others else None

        return wait(f"a card with {others} more buttons", 60, look)

    def join(self):
        self.press_primary("Open an invitation")
        self.verb = self.verb_with(5)  # Terminal, VS Code, Jupyter, Files, Keep a copy
        self.take("card")

    def look_at_files(self):
        self.seen.click(self.seen.buttons_in_row(self.verb[1], self.verb[0])[3], self.verb[1])
        wait("the files", 20, lambda: self.seen.window("Files of"))
        self.take("files")
        self.close("Files of")

    def hand_in(self):
        self.seen.click(*self.verb)
        self.press_primary("Hand in")
        wait("the place to have it", 60, lambda: os.path.exists(self.home + "/handed-in"))
        self.take("handed-in")
        self.close("Hand in")

    def download(self):
        self.seen.click(*self.verb_with(2))  # Receipt, Files
        self.seen.type_into("Where to save my submission", self.home)
        wait("the submission", 60, lambda: os.path.exists(f"{self.home}/{TP}/receipt.json"))
        self.take("downloaded")

    def verify(self):
        self.seen.click(self.seen.buttons_in_row(ROW_OF_HEAD, WIDTH // 2)[0], ROW_OF_HEAD)
        self.seen.type_into("The folder to compare with its receipt", f"{self.home}/{TP}")
        title = f"Verify – {TP}"
        _, box = wait("the verdict", 20, lambda: self.seen.window(title))
        wait("a good verdict", 20, lambda: len(self.seen.places_of(ALL_WELL, box)) > ENOUGH)
        self.take("verified")
        self.close(title)


def play(program, invitation, home, seen, pictures):
    environment = {name: seen.environment[name] for name in ("DISPLAY", "QT_QPA_PLATFORM", "LC_ALL", "PATH")}
    environment.update(HOME=home, LANGUAGE="en", XDG_DATA_HOME=home + "/data", XDG_CONFIG_HOME=home + "/config")
    running = subprocess.Popen([program, invitation], env=environment)
    try:
        student = Student(seen, home, pictures)
        for step in (student.join, student.look_at_files, student.hand_in, student.download, student.verify):
            step()
            assert running.poll() is None, "the program ended"
    finally:
        running.send_signal(signal.SIGTERM)
        running.wait(timeout=60)
    print("joined, looked at the files, handed in, downloaded and verified with the mouse")


if __name__ == "__main__":
    with screen() as display:
        play(*sys.argv[1:4], display, sys.argv[4] if len(sys.argv) > 4 else None)
