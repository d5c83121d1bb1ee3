#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every C++ file as clang-format 14 writes it (other versions differ). Exit 77, "skipped", where that is not installed.
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from rule import ROOT, code_files, read_tree

VERSION = "14"


def program():
    for name in (f"clang-format-{VERSION}", "clang-format"):
        path = shutil.which(name)
        if path:
            said = subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout
            if re.search(rf"version {VERSION}\.", said):
                return path
    return None


def unformatted(tool, files):
    """Those of `files` that the tool would change."""
    said = subprocess.run(
        [tool, "--dry-run", "--Werror", "--style=file", *files], capture_output=True, text=True, check=False
    )
    return sorted(set(re.findall(r"^(\S+?):\d+:\d+: error", said.stderr, re.MULTILINE)))


def self_test(tool):
    with tempfile.TemporaryDirectory() as folder:
        style = pathlib.Path(folder, ".clang-format")
        style.write_text((ROOT / ".clang-format").read_text(encoding="utf-8"), encoding="utf-8")
        bad, good = pathlib.Path(folder, "bad.cpp"), pathlib.Path(folder, "good.cpp")
        bad.write_text("int  f( ){return 1;}\n", encoding="utf-8")
        good.write_text("int f();\n", encoding="utf-8")
        found = unformatted(tool, [str(bad), str(good)])
        sys.exit(0 if found == [str(bad)] else f"expected bad.cpp only, got {found}")


def main():
    tool = program()
    if tool is None:
        print(f"skipped: clang-format {VERSION} is not installed (packaging/test.sh installs it)")
        sys.exit(77)
    if "--self-test" in sys.argv:
        self_test(tool)
    files = [str(ROOT / name) for name, _ in code_files(read_tree())]
    wrong = unformatted(tool, files)
    for name in wrong:
        print(f"{name}: run clang-format -i")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
