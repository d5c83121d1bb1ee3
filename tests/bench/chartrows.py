# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the charts of the GPUs page cost the window.
import os
import subprocess
import tempfile
import time

from callrows import resident

SETTLED = 10  # seconds until this computer's figures are drawn


def charts(table, program):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    printed = subprocess.run([program], capture_output=True, text=True, check=True, env=environment).stdout
    ours, bare = (float(figure) for figure in printed.split())
    table.value(f"8 series of an hour painted (bare: {bare:.1f} ms)", ours, 16, "ms")


def page(table, program):
    """What the whole program weighs with the page open, this computer's figures in it."""
    with tempfile.TemporaryDirectory() as home:
        os.makedirs(f"{home}/.config/pupitre")
        with open(f"{home}/.config/pupitre/pupitre.ini", "w", encoding="ascii") as settings:
            settings.write("[person]\nroles=researcher\n\n[layout]\nsection=gpus\n")
        # No programs to be found: this computer's engine and timers are none of our business.
        environment = dict(os.environ, HOME=home, PATH=home, QT_QPA_PLATFORM="offscreen", XDG_CONFIG_HOME=f"{home}/.config",
                           XDG_DATA_HOME=f"{home}/data", PUPITRE_ROOT=f"{home}/place")  # fmt: skip
        window = subprocess.Popen([program], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(SETTLED)
        weight = resident(window.pid)
        window.terminate()
        window.wait()
    table.value("program, resident, GPUs page open", weight, 80, "MB")
