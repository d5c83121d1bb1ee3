#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What run.sh and test.sh share: installing what is missing, and building. Sourced, not run.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }

# packagesOf SECTION…: "name reason" lines of packages.txt.
packagesOf()
{
  local section= line wanted
  while IFS= read -r line; do
    case $line in
      ''|'#'*) continue ;;
      '['*']') section=${line:1:-1}; continue ;;
    esac
    for wanted in "$@"; do
      [ "$section" != "$wanted" ] || printf '%s\n' "$line"
    done
  done <"$root/packaging/packages.txt"
}

isInstalled() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

asRoot()
{
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else
    echo "These packages are missing, this is not root, and there is no sudo. Ask an administrator to run:" >&2
    printf ' %q' "$@" >&2; echo >&2
    exit 1
  fi
}

# apt-get, again while another one is at work (only dpkg's own lock has an option for that, the lists' lock has none).
aptGet()
{
  local attempt
  for attempt in $(seq 60); do
    asRoot env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=600 "$@" && return
    [ "$attempt" = 1 ] || pidof -q apt-get || break
    sleep 5
  done
  echo "apt-get $* failed: see above. Without a network, install the packages another way and run this again." >&2
  return 1
}

installPackages()
{
  local name reason missing=()
  while read -r name reason; do
    isInstalled "$name" || missing+=("$name")
  done < <(packagesOf "$@")
  if [ ${#missing[@]} = 0 ]; then
    echo "All packages are installed."
    return
  fi
  say "These Debian packages will be installed (without recommended ones):"
  while read -r name reason; do
    isInstalled "$name" || printf '  %-22s %s\n' "$name" "$reason"
  done < <(packagesOf "$@")
  aptGet update
  aptGet install -y --no-install-recommends "${missing[@]}"
}

# build PRESET [TARGET…]: one at a time in a build folder, others wait.
build()
{
  local preset=$1; shift
  say "Building (preset $preset, $(nproc) at a time)"
  mkdir -p "$root/build/$preset"
  (
    flock 9
    cd "$root"
    cmake --preset "$preset" >"build/$preset/configure.log" 2>&1 || { tail -n 40 "build/$preset/configure.log"; exit 1; }
    cmake --build "build/$preset" --parallel "$(nproc)" ${1:+--target "$@"}
  ) 9>"$root/build/$preset/.lock"
}
