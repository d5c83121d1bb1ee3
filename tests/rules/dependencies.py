#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packages.txt: every package with its reason, and every find_package or pkg_check_modules justified by a line.
import re

from rule import lines_of, run

LINE = re.compile(r"^[a-z0-9][a-z0-9+.-]* +\S.*$")


def rule(tree):
    complaints = []
    for number, line in lines_of(tree.get("packaging/packages.txt", "")):
        if line and not line.startswith(("#", "[")) and not LINE.match(line):
            complaints.append(f"packaging/packages.txt:{number}: a package without a reason: {line}")
    for name, text in sorted(tree.items()):
        if not name.endswith((".cmake", "CMakeLists.txt")):
            continue
        lines = text.splitlines()
        for number, line in lines_of(text):
            if re.match(r"\s*(find_package|pkg_check_modules)\(", line):
                before = lines[number - 2] if number > 1 else ""
                if "#" not in line and not re.match(r"\s*(#|find_package|pkg_check_modules)", before):
                    complaints.append(f"{name}:{number}: a dependency without the line that justifies it")
        if re.search(r"file\s*\(\s*GLOB", text):
            complaints.append(f"{name}: explicit source lists, no GLOB")
    return complaints


if __name__ == "__main__":
    run(
        rule,
        bad=[
            {"packaging/packages.txt": "[build]\ncmake\n"},
            {"cmake/A.cmake": "set(a b)\nfind_package(Foo)\n"},
            {"core/CMakeLists.txt": "file(GLOB sources *.cpp)\n"},
        ],
        good={
            "packaging/packages.txt": "# why\n[build]\ncmake   configures\n",
            "cmake/A.cmake": "find_package(Foo) # the foo\n",
        },
    )
