# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a second of the charts costs the window.
import os
import subprocess


def charts(table, program):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    printed = subprocess.run([program], capture_output=True, text=True, check=True, env=environment).stdout
    ours, bare = (float(figure) for figure in printed.split())
    table.value(f"8 series of an hour painted (bare: {bare:.1f} ms)", ours, 16, "ms")
