#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the release preset and prints the table of tests/bench. For a quiet machine.
source "$(dirname "${BASH_SOURCE[0]}")/../../packaging/prepare.sh"
installPackages build run test
build release pupitre pupitre-agent bench-place bench-bare bench-window bench-transfer bench-relay bench-import bench-monitoring bench-charts bench-gpupage
exec python3 -B "$root/tests/bench/bench.py" "$root/build/release"
