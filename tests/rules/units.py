#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The two commands compile a dozen files of a library as one. So what two files of a library keep to themselves, in unnamed
# namespaces, must have different names: constants, types, and functions that take the same.
import re

from rule import code_files, run, without_comment

# Each is one library; the longest that fits a file's path is its own.
LIBRARIES = (
    "app/agent", "app/desktop", "core/agent", "core/async", "core/demo", "core/demo/host", "core/domain", "core/environments",
    "core/formats", "core/formats/environments", "core/monitoring", "core/places", "core/remote", "core/services", "core/store", "core/student", "core/trials", "core/wire", "ui", "ui/words",
)  # fmt: skip
TYPE = re.compile(r"(?:struct|class|enum class|enum)\s+(\w+)\s*(?:final\s*)?(?::.*)?(?:\{.*)?$")
CONSTANT = re.compile(r"(?:constexpr|const|static|thread_local|inline)\b[^()]*?\b(\w+)(?:\[\w*\])?\s*(?:=|\{|;)")
FUNCTION = re.compile(r"[A-Za-z_\[][\w:<>,\s*&\[\]\"]*?\b(\w+)\((.*)$")


def unnamed(text):
    """What stands outermost in the unnamed namespaces, each head of a function on one line."""
    depth, head, expected = None, "", False  # depth: of braces, inside an unnamed namespace
    for line in text.splitlines():
        bare = re.sub(r"'[{}]'", "", without_comment(line)).rstrip()
        if depth is None:
            depth = 0 if expected and bare == "{" else None
            expected = line.strip() == "namespace"
            continue
        if bare and depth == 0 and (head or bare[0] not in " }#{"):
            head = (head + " " + bare.strip()).strip()
            if head.count("(") <= head.count(")"):
                yield head
                head = ""
        depth += bare.count("{") - bare.count("}")
        if depth < 0:
            depth = None


def types_of(parameters):
    """What a function takes, without the names and defaults."""
    parameters = re.sub(r"<[^<>]*>", lambda m: m[0].replace(",", ";"), parameters.rsplit(")", 1)[0])
    types = []
    for parameter in parameters.split(","):
        words = parameter.split("=")[0].strip()
        types.append(re.sub(r"(?<=[\s*&>])\w+$", "", words).strip())
    return ", ".join(types)


def names_of(text):
    for line in unnamed(text):
        if found := TYPE.match(line):
            yield found[1]
        elif (found := FUNCTION.match(line)) and "=" not in line.split("(", 1)[0]:
            if line[: found.start(1)].endswith("::"):
                continue  # a member, of a class that is judged itself
            yield f"{found[1]}({types_of(found[2])})"
        elif found := CONSTANT.match(line):
            yield found[1]


def declared(text):
    """Free functions that a header offers."""
    for line in text.splitlines():
        bare = without_comment(line.replace("[[nodiscard]] ", "")).rstrip()
        if (found := FUNCTION.match(bare)) and bare.endswith(");"):
            yield f"{found[1]}({types_of(found[2])})"


def rule(tree):
    complaints, owners = [], {}
    for name, text in code_files(tree):
        library = max((one for one in LIBRARIES if name.startswith(one + "/")), key=len, default=None)
        if library is not None and name.endswith(".h"):
            for own in declared(text):
                owners.setdefault((library, own), name)
    for name, text in code_files(tree):
        library = max((one for one in LIBRARIES if name.startswith(one + "/")), key=len, default=None)
        if library is None or not name.endswith(".cpp"):
            continue
        for own in dict.fromkeys(names_of(text)):
            other = owners.setdefault((library, own), name)
            if other != name:
                complaints.append(f"{name}: {own} is also in {other}")
    return complaints


if __name__ == "__main__":
    SHELL = "namespace pupitre\n{{\n\nnamespace\n{{\n{}\n}} // namespace\n}} // namespace pupitre\n"
    run(
        rule,
        bad=[
            {
                "core/agent/check/account.h": "[[nodiscard]] Path homeFolder();\n",
                "core/agent/gate/a.cpp": SHELL.format("Path homeFolder()\n{\n}"),
            }
        ]
        + [
            {f"core/agent/{where}.cpp": SHELL.format(text) for where, text in (("gate/a", one), ("keys/b", two))}
            for one, two in (
                ("constexpr int limit{20};", "constexpr std::size_t limit = 3;"),
                ("struct Found {\n    int a;\n};", "class Found\n{\n};"),
                ("int nameOf(const Tp& tp)\n{\n}", "int nameOf(const Tp& other,\n           int more)\n{\n}\nint nameOf(const Tp& other)\n{\n}"),
            )
        ],
        good={
            "core/agent/gate/a.cpp": SHELL.format("constexpr int limit{20};\nint nameOf(const Tp& tp)\n{\n    const int x = 1;\n}"),
            "core/agent/keys/b.cpp": SHELL.format("constexpr int most{20};\nint nameOf(const Seat& seat)\n{\n    const int x = 1;\n}"),
            "core/places/c.cpp": SHELL.format("constexpr int limit{20};"),
        },
    )
