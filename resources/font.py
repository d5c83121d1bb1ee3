#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# font.py SOURCE TARGET FAMILY: a subset of a free typeface under a name of our own. Qt 6.4 cannot switch OpenType features,
# so they are frozen here: digits of one width, and no ligatures that would turn == into one sign.
import os
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

WANTED = [*range(0x20, 0x250), *range(0x370, 0x400), *range(0x2000, 0x20C0), *range(0x2150, 0x2160), *range(0x2190, 0x21A0),
          0x2202, 0x2206, 0x2212, 0x221E, 0x2248, 0x2260, 0x2264, 0x2265, 0x25B2, 0x25BC, 0x2713, 0x2715, 0xFFFD]


def tabular(font):
    table = font["GSUB"].table if "GSUB" in font else None
    indices = {i for record in table.FeatureList.FeatureRecord if record.FeatureTag == "tnum"
               for i in record.Feature.LookupListIndex} if table else ()
    found = {}
    for index in indices:
        for part in table.LookupList.Lookup[index].SubTable:
            part = getattr(part, "ExtSubTable", part)
            found.update(getattr(part, "mapping", {}))
    return found


source, target, family = sys.argv[1:]
font = TTFont(source)
glyphs = tabular(font)
for table in font["cmap"].tables:
    if table.isUnicode():
        table.cmap = {code: glyphs.get(glyph, glyph) for code, glyph in table.cmap.items()}
old = font["name"].getBestFamilyName()
for record in font["name"].names:
    if record.nameID in (1, 3, 4, 6, 16, 18):
        text = record.toUnicode()
        new = family.replace(" ", "") if record.nameID == 6 else family
        record.string = text.replace(old, new).replace(old.replace(" ", ""), new)
options = subset.Options(layout_features=["kern", "ccmp", "mark", "locl"], name_IDs=["*"], notdef_outline=True, hinting=False)
subsetter = subset.Subsetter(options)
subsetter.populate(unicodes=WANTED)
subsetter.subset(font)
os.makedirs(os.path.dirname(target), exist_ok=True)
font.save(target)
