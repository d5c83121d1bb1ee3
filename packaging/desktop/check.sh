#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Desktop entry, metainfo, file type and manual page are well formed. Exit 77, "skipped", where a tool is missing.
set -euo pipefail
cd "$(dirname "$0")"
for tool in desktop-file-validate appstreamcli update-mime-database man; do
  command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed (packaging/test.sh installs it)"; exit 77; }
done
desktop-file-validate io.github.pupitre.Pupitre.desktop
appstreamcli validate --no-net io.github.pupitre.Pupitre.metainfo.xml
types=$(mktemp -d)
trap 'rm -r "$types"' EXIT
mkdir -p "$types/mime/packages"
cp io.github.pupitre.Pupitre.xml "$types/mime/packages"
XDG_DATA_HOME=$types update-mime-database "$types/mime"
grep -q '^application/x-pupitre-invitation:\*\.pupitre$' "$types/mime/globs" || { echo 'no invitation among the file types'; exit 1; }
complaints=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z pupitre.1 2>&1 >/dev/null)
[ -z "$complaints" ] || { echo "pupitre.1: $complaints"; exit 1; }
