# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The rows of the table: what was measured, ours and the bare tool's, and the limit. Printed as they come.
import os


class Table:
    def __init__(self):
        self.missed = []
        print(f"load before: {os.getloadavg()[0]:.1f}   cores: {os.cpu_count()}")
        print(f"{'what':<44} {'ours':>10} {'bare':>10} {'ratio':>6} {'limit':>6}", flush=True)

    def ratio(self, what, ours, bare, limit, unit="s"):
        self.row(what, f"{ours:.2f} {unit}", f"{bare:.2f} {unit}", f"{ours / bare:.2f}", str(limit), ours / bare <= limit)

    def value(self, what, ours, limit, unit):
        self.row(what, f"{ours:.2f} {unit}", "", "", f"{limit:g}", ours <= limit)

    def row(self, what, ours, bare, ratio, limit, kept):
        print(f"{what:<44} {ours:>10} {bare:>10} {ratio:>6} {limit:>6} {'' if kept else ' MISSED'}", flush=True)
        if not kept:
            self.missed.append(what)

    def left_out(self, what, why):
        print(f"{what:<44} not measured: {why}", flush=True)
