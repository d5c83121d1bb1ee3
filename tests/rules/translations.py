#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Translations: nothing unfinished or empty, no plural form missing, the same %1 and %n on both sides, and nothing in the
# sources that lupdate would still add (lrelease 6.4 says none of this: it returns 0 with every entry untranslated).
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
FILES = ("pupitre_en.ts", "pupitre_fr.ts")
PLACES = re.compile(r"%(?:L?\d+|n)")


def complaints_about(name, text):
    for context in ET.fromstring(text).iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            where = f"{name}: {context.findtext('name')}: {source!r}"
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            if name.endswith("_en.ts") and not plural:
                continue  # English is written in the sources; only its plural forms are in the file
            if translation is None or translation.get("type") in ("unfinished", "obsolete", "vanished"):
                yield f"{where}: unfinished"
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            if len(forms) != (2 if plural else 1) or not all(form.strip() for form in forms):
                yield f"{where}: an empty form"
            wanted = set(PLACES.findall(source))
            for form in forms:
                # "1" may be a word ("one operation"), so %n is free to be missing; the others are not.
                found = set(PLACES.findall(form))
                if found - {"%n"} != wanted - {"%n"} or found - wanted:
                    yield f"{where}: {sorted(found)} instead of {sorted(wanted)} in {form!r}"


def entries(text):
    return {(context.findtext("name"), message.findtext("source"), message.findtext("comment"), message.get("numerus"))
            for context in ET.fromstring(text).iter("context") for message in context.iter("message")}


def stale(lupdate):
    with tempfile.TemporaryDirectory() as folder:
        copies = [shutil.copy(os.path.join(ROOT, "translations", name), folder) for name in FILES]
        for copy in copies:
            plurals = ["-pluralonly"] if copy.endswith("_en.ts") else []
            subprocess.run([lupdate, "-silent", "-I.", "-no-obsolete", "-locations", "relative", *plurals, "ui", "app", "-ts", copy],
                           cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        for name, copy in zip(FILES, copies):
            with open(os.path.join(ROOT, "translations", name)) as kept, open(copy) as fresh:
                old, new = entries(kept.read()), entries(fresh.read())
            for entry in sorted(new - old, key=str):
                yield f"{name}: {entry[0]}: {entry[1]!r} is in the sources only: ninja update_translations"
            for entry in sorted(old - new, key=str):
                yield f"{name}: {entry[0]}: {entry[1]!r} is in no source any more: ninja update_translations"


def self_test():
    frame = '<TS><context><name>C</name><message{}><source>{}</source>{}</message></context></TS>'
    bad = [frame.format("", "Hi", '<translation type="unfinished">Salut</translation>'),
           frame.format("", "Hi", "<translation></translation>"),
           frame.format("", "%1 of %2", "<translation>%1</translation>"),
           frame.format(' numerus="yes"', "%n x", "<translation><numerusform>%n x</numerusform><numerusform/></translation>")]
    good = frame.format(' numerus="yes"', "%n x %1",
                        "<translation><numerusform>un x %1</numerusform><numerusform>%n x %1</numerusform></translation>")
    missed = [text for text in bad if not list(complaints_about("pupitre_fr.ts", text))]
    wrong = list(complaints_about("pupitre_fr.ts", good))
    return missed + wrong


def main():
    if sys.argv[1:] == ["--self-test"]:
        found = self_test()
    else:
        lupdate = next((p for p in (sys.argv[1:] or ["/usr/lib/qt6/bin/lupdate"]) if os.access(p, os.X_OK)), None)
        found = []
        for name in FILES:
            with open(os.path.join(ROOT, "translations", name)) as file:
                found += complaints_about(name, file.read())
        if lupdate is None:
            print("lupdate is not installed: staleness was not checked")
        else:
            found += stale(lupdate)
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
