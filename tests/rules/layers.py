#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The direction of includes: app -> ui -> core/student -> core/services -> {places, store, remote, formats} -> {wire, async} -> domain, and
# core/agent -> {wire, formats} -> domain.
import re

from rule import code_files, lines_of, run

BELOW_SERVICES = ["core/places", "core/store", "core/remote", "core/formats", "core/async", "core/wire", "core/domain"]

# Folder (the longest match wins) -> what it may include besides itself.
MAY = {
    "core/domain": [],
    "core/wire": ["core/domain"],
    "core/async": ["core/domain"],
    "core/formats": ["core/wire", "core/domain"],
    "core/agent": ["core/wire", "core/formats", "core/domain"],
    "core/store": ["core/wire", "core/async", "core/domain"],
    "core/remote": ["core/wire", "core/async", "core/domain"],
    "core/places": ["core/remote", "core/formats", "core/wire", "core/async", "core/domain"],
    "core/services": BELOW_SERVICES,
    "core/environments": ["core/services"] + BELOW_SERVICES,
    "core/student": ["core/services"] + BELOW_SERVICES,
    "core/monitoring": ["core/services"] + BELOW_SERVICES,
    "core/trials": ["core/environments", "core/student", "core/services"] + BELOW_SERVICES,
    "core/demo": ["core/services", "core/agent/system", "core/agent/statetree.h"] + BELOW_SERVICES,
    "core/demo/host": ["core/agent/system", "core/domain"],
    "ui/words": ["core/services", "core/student", "core/monitoring"] + BELOW_SERVICES,
    "ui": ["core/services", "core/student", "core/environments", "core/trials", "core/monitoring"] + BELOW_SERVICES,
    "app/agent": ["core/agent", "core/wire", "core/formats", "core/domain"],
    "app/desktop": ["ui", "core"],
}
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"')


def inside(name, folder):
    return name.startswith(folder + "/")


def rule(tree):
    complaints = []
    for name, text in code_files(tree, "app", "core", "ui"):
        folder = max((f for f in MAY if inside(name, f)), key=len, default=None)
        if folder is None:
            complaints.append(f"{name}: in no layer that this test knows")
            continue
        for number, line in lines_of(text):
            found = INCLUDE.match(line)
            if not found or found[1].startswith(("ui_", "moc_")) or found[1].endswith(".moc"):
                continue
            target = found[1]
            if "/" not in target:
                complaints.append(f"{name}:{number}: includes \"{target}\", not a path from the root")
            elif target not in MAY[folder] and not any(inside(target, allowed) for allowed in MAY[folder] + [folder]):
                complaints.append(f"{name}:{number}: {folder} may not include {target}")
    return complaints


if __name__ == "__main__":
    run(
        rule,
        bad=[
            {"core/domain/a.h": '#include "core/wire/json.h"\n'},
            {"core/agent/a.cpp": '#include "core/remote/ssh.h"\n'},
            {"core/services/a.cpp": '#include "ui/frame/window.h"\n'},
            {"ui/words/a.cpp": '#include "core/agent/gate/request.h"\n'},
            {"core/remote/a.cpp": '#include "core/services/classroom/classroom.h"\n'},
            {"ui/a.cpp": '#include "a.h"\n'},
            {"core/newfolder/a.cpp": "\n"},
        ],
        good={
            "core/domain/a.cpp": '#include "core/domain/a.h"\n#include <string>\n',
            "core/agent/serve/a.cpp": '#include "core/wire/json.h"\n',
            "ui/today/a.cpp": '#include "core/services/classroom/classroom.h"\n#include "core/domain/tp.h"\n',
            "app/desktop/main.cpp": '#include "core/remote/ssh/session.h"\n',
        },
    )
