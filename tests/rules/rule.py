#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every rule has in common: which files are ours, how a rule is run on the tree, and the proof that it can fail.
# A rule is a function (tree -> list of complaints); a tree is {path: text}. Its self-test gives it small trees that break
# the rule, each of which must be complained about, and one that does not.
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
OURS = ("app", "core", "ui", "tests", "cmake", "packaging", ".ci", "resources")
CODE = (".cpp", ".h")


def read_tree():
    """{path: text} of everything we write: no build output, no pictures."""
    tree = {}
    top = [path for path in ROOT.iterdir() if path.is_file()]
    for path in top + [path for folder in OURS for path in (ROOT / folder).rglob("*")]:
        name = path.relative_to(ROOT).as_posix()
        if not path.is_file() or "__pycache__" in name:
            continue
        try:
            tree[name] = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
    return tree


def code_files(tree, *folders):
    """C++ files of these folders, in order; all of them where no folder is given."""
    for name in sorted(tree):
        if name.endswith(CODE) and (not folders or name.startswith(tuple(f + "/" for f in folders))):
            yield name, tree[name]


def lines_of(text):
    return enumerate(text.splitlines(), start=1)


def without_comment(line):
    """The code of a line: no comment, and strings emptied (but not the name of an include)."""
    if not line.lstrip().startswith("#"):
        line = re.sub(r'"(\\.|[^"\\])*"', '""', line)
    return line.split("//", 1)[0]


def run(rule, bad, good):
    """Entry point of a rule's script."""
    if "--self-test" in sys.argv:
        silent = [tree for tree in bad if not rule(tree)]
        noisy = rule(good)
        for tree in silent:
            print(f"no complaint about {tree}")
        for complaint in noisy:
            print(f"complaint about a good tree: {complaint}")
        sys.exit(1 if silent or noisy else 0)
    complaints = rule(read_tree())
    for complaint in complaints:
        print(complaint)
    print(f"{len(complaints)} complaint(s)")
    sys.exit(1 if complaints else 0)
