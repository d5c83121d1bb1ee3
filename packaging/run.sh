#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From a bare Debian 12 to a running Pupitre with a demo course: installs what is missing, builds, then opens the window,
# or, without a display, plays the demo in the terminal.
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

case ${1-} in
  -h|--help)
    echo "usage: packaging/run.sh [options of pupitre]"
    echo "Installs the packages of packaging/packages.txt that are missing (sudo when not root), builds, and starts Pupitre"
    echo "with a demo course: a window where there is a display, else 'pupitre demo' in this terminal."
    exit 0 ;;
esac

installPackages build run
build release pupitre pupitre-agent
program=$root/build/release/app/desktop/pupitre
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  say "Opening Pupitre with a demo course (it is removed when the window closes)"
  exec "$program" --demo "$@"
fi
say "There is no display: playing the demo in this terminal"
exec "$program" demo "$@"
