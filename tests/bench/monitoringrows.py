# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What monitoring costs the desktop: 32 GPUs on 8 places at 1 Hz, and a month of them opened at once.
import os
import sqlite3
import subprocess
import tempfile
import time

FLOOR = "SELECT count(*), sum(sum) FROM hour WHERE series IN (SELECT id FROM series WHERE measure = 1 AND kind = -1)"


def said(*command):
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def bare_scan(file):
    """Milliseconds in which SQLite alone opens the file and reads the same rows."""
    before = time.perf_counter()
    with sqlite3.connect(file) as database:
        database.execute(FLOOR).fetchone()
    return 1000 * (time.perf_counter() - before)


def monitoring(table, program):
    with tempfile.TemporaryDirectory() as folder:
        table.value("32 GPUs at 1 Hz in the desktop", said(program, "ingest", "20", folder), 3.0, "%")
        file = os.path.join(folder, "month.sqlite")
        subprocess.run([program, "month", file], check=True)
        floor = min(bare_scan(file) for _ in range(5))
        for what in ("gpu", "person", "usage"):
            took = min(said(program, "query", file, what) for _ in range(5))
            table.value(f"a month of 32 GPUs: {what} (bare scan {floor:.1f} ms)", took, 50.0, "ms")
        # While a part goes nothing is written or read; the window and its samples wait for none of them.
        dropped = subprocess.run([program, "retention", file], capture_output=True, text=True, check=True).stdout
        longest, whole = (float(figure) for figure in dropped.split())
        table.value(f"three weeks of it dropped, longest part (all: {whole:.0f} s)", longest, 250.0, "ms")
