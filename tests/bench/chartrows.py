# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the charts and the GPUs page cost the window.
import os
import subprocess


def figures(program):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    printed = subprocess.run([program], capture_output=True, text=True, check=True, env=environment).stdout
    return [float(figure) for figure in printed.split()]


def charts(table, program):
    ours, bare = figures(program)
    table.value(f"8 series of an hour painted (bare: {bare:.1f} ms)", ours, 16, "ms")


def page(table, program):
    """36 GPUs on 8 machines, each second, while one looks at them."""
    percent, megabytes = figures(program)
    table.value("GPUs page seen, of a core", percent, 3, "%")
    table.value("GPUs page seen, resident", megabytes, 80, "MB")
