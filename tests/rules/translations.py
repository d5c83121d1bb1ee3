#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Translations are finished (French: all; English: the plural forms), keep the placeholders, and are what lupdate reads from
# the sources today. lrelease has no switch that fails, hence this. Exit 77, "skipped", where lupdate is missing.
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

from rule import ROOT

LUPDATE = shutil.which("lupdate", path="/usr/lib/qt6/bin") or shutil.which("lupdate6")
SOURCES = ["ui", "app"]
MARK = re.compile(r"%(?:n|L?\d)")


def messages(path):
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def texts_of(message):
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def unfinished(path, everything):
    """Complaints about the messages of one file; plural forms only unless `everything`."""
    for context, message in messages(path):
        plural = message.get("numerus") == "yes"
        if not (everything or plural) or message.find("translation").get("type") in ("vanished", "obsolete"):
            continue
        source = message.findtext("source") or ""
        if message.find("translation").get("type") == "unfinished" or not all(texts_of(message)):
            yield f"{path.name}: {context}: unfinished: {source}"
            continue
        wanted = set(MARK.findall(source))
        for text in texts_of(message):
            # "One seat" may do without %n.
            if set(MARK.findall(text)) - {"%n"} != wanted - {"%n"}:
                yield f"{path.name}: {context}: other placeholders: {source} -> {text}"


def identities(path):
    return {(context, m.findtext("source"), m.findtext("comment")) for context, m in messages(path)
            if m.find("translation").get("type") not in ("vanished", "obsolete")}  # fmt: skip


def stale(path):
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder, path.name)
        shutil.copy(path, copy)
        subprocess.run([LUPDATE, "-silent", "-no-obsolete", "-locations", "none", *SOURCES, "-ts", str(copy)],
                       cwd=ROOT, check=True, capture_output=True)  # fmt: skip
        now, then = identities(copy), identities(path)
    for context, source, _ in sorted(now - then, key=str):
        yield f"{path.name}: {context}: not there yet (ninja update_translations): {source}"
    for context, source, _ in sorted(then - now, key=str):
        yield f"{path.name}: {context}: no longer in the sources: {source}"


def self_test():
    form = '<TS version="2.1" language="fr"><context><name>A</name><message{0}><source>{1}</source><translation{2}>{3}</translation></message></context></TS>'
    bad = [
        form.format("", "Start", ' type="unfinished"', ""),
        form.format("", "Start", "", ""),
        form.format("", "Start %1", "", "Démarrer"),
        form.format(' numerus="yes"', "%n seat(s)", "", "<numerusform>%n place</numerusform><numerusform></numerusform>"),
    ]
    good = form.format(' numerus="yes"', "%n seat(s)", "", "<numerusform>Une place</numerusform><numerusform>%n places</numerusform>")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "x_fr.ts")
        for text in bad:
            path.write_text(text, encoding="utf-8")
            assert list(unfinished(path, True)), text
        path.write_text(good, encoding="utf-8")
        assert not list(unfinished(path, True))
        path.write_text(form.format("", "Words that no source has", "", "Rien"), encoding="utf-8")
        assert list(stale(path))


def main():
    if LUPDATE is None:
        print("skipped: lupdate is not installed (qt6-l10n-tools)")
        sys.exit(77)
    if "--self-test" in sys.argv:
        self_test()
        return
    complaints = []
    for path in sorted((ROOT / "translations").glob("*.ts")):
        complaints += unfinished(path, everything=not path.name.endswith("_en.ts"))
        complaints += stale(path)
    for complaint in complaints:
        print(complaint)
    print(f"{len(complaints)} complaint(s)")
    sys.exit(1 if complaints else 0)


if __name__ == "__main__":
    main()
