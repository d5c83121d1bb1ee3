# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What reading other people's environments costs.
import os
import subprocess

SAMPLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "formats", "environments", "samples")


def devcontainers(table, program):
    """Our small samples, and whatever $PUPITRE_DEVCONTAINER_CORPUS adds."""
    roots = [SAMPLES] + [root for root in os.environ.get("PUPITRE_DEVCONTAINER_CORPUS", "").split(":") if root]
    folders = sorted(os.path.join(root, name) for root in roots for name in os.listdir(root))
    took = subprocess.run([program, *folders], capture_output=True, text=True, check=True).stdout
    table.value("1,000 devcontainer.json read", float(took) / 1000, 1.0, "s")
