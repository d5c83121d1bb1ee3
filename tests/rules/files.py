#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Files: at most 400 lines, a name that says their job, two SPDX lines, and an opening comment.
import re

from rule import lines_of, run

LONGEST = 400
LONG_BY_NATURE = (".ts", ".svg", ".md", ".json", ".csv", "LICENSE")
VAGUE = re.compile(r"manager|helper|utils?$|^utils?|handler|(?<!data)base$", re.IGNORECASE)
NEEDS_SPDX = (".cpp", ".h", ".py", ".sh", ".cmake", "CMakeLists.txt", ".qss")
SPDX = ("SPDX-FileCopyrightText: 2026 The Pupitre authors", "SPDX-License-Identifier: GPL-3.0-or-later")


def complaints_about(name, tree):
    text = tree[name]
    file = name.rsplit("/", 1)[-1]
    stem, _, ending = file.rpartition(".")
    lines = text.splitlines()
    if len(lines) > LONGEST and not name.endswith(LONG_BY_NATURE):
        yield f"{name}: {len(lines)} lines, more than {LONGEST}: split it"
    if ending in ("cpp", "h") and VAGUE.search(stem):
        yield f"{name}: the name does not say the job"
    if ending in ("cpp", "h") and re.search(r"[A-Z_]", stem):
        yield f"{name}: lower case, no underscore"
    if name.startswith(("resources/demo/", "resources/environments/")):
        return  # what students get is theirs to change
    if name.endswith(NEEDS_SPDX):
        head = lines[1:] if lines and lines[0].startswith("#!") else lines
        if not all(text in line for text, line in zip(SPDX, head + ["", ""])):
            yield f"{name}: no two-line SPDX header"
    spoken_for = ending == "cpp" and name[:-4] + ".h" in tree  # its header says the job
    if ending in ("cpp", "h") and not spoken_for:
        after = [line for line in lines[2:] if line.strip()]
        if not after or not after[0].startswith("//"):
            yield f"{name}: does not open with its job in a comment"


def rule(tree):
    return [complaint for name in sorted(tree) for complaint in complaints_about(name, tree)]


HEADER = f"// {SPDX[0]}\n// {SPDX[1]}\n\n"

if __name__ == "__main__":
    run(
        rule,
        bad=[
            {"core/domain/tp.cpp": HEADER + "// Job.\n" + "\n" * 400},
            {"core/domain/tphelper.cpp": HEADER + "// Job.\n"},
            {"core/domain/utils.h": HEADER + "// Job.\n"},
            {"core/domain/My_tp.h": HEADER + "// Job.\n"},
            {"core/domain/tp.h": "// Job.\n"},
            {"core/domain/tp.h": HEADER + "#pragma once\n"},
            {"tests/rules/a.py": "print()\n"},
        ],
        good={
            "core/domain/tp.h": HEADER + "// Job.\n#pragma once\n",
            "core/store/database.h": HEADER + "// Job.\n",
            "translations/pupitre_fr.ts": "x\n" * 1000,
            "tests/rules/a.py": "#!/usr/bin/env python3\n" + HEADER.replace("//", "#"),
        },
    )
