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

isInstalled()
{
  [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ] || isProvided "$1"
}

# Another package may bring it and forbid the original: a vendor's nodejs has npm in it.
isProvided()
{
  dpkg-query -W -f '${db:Status-Status} ${Provides}\n' | grep -E '^installed ' | tr ', ' '\n\n' | grep -xF "$1" >/dev/null
}

isRoot() { [ "$(id -u)" = 0 ]; }

asRoot()
{
  if isRoot; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else return 1
  fi
}

# askAdministrator PACKAGE…: what somebody who may not install can hand on.
askAdministrator()
{
  echo "Nothing was installed: that takes root, or sudo here. Ask an administrator to run:" >&2
  local units
  units=$(unitsToKeepOff "$@" | tr '\n' ' ')
  [ -z "$units" ] || echo "  systemctl mask $units # the tests start their own" >&2
  echo "  apt-get update && apt-get install --no-install-recommends $*" >&2
}

# apt-get, again while another one is at work (only dpkg's own lock has an option for that, the lists' lock has none).
# Returns 100, apt-get's own status, where that is what failed; another one is sudo's no.
aptGet()
{
  local attempt outcome
  for attempt in $(seq 60); do
    asRoot env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=600 "$@" && return
    outcome=$?
    [ "$outcome" = 100 ] || return "$outcome"
    [ "$attempt" = 1 ] || pidof -q apt-get || break
    sleep 5
  done
  echo "apt-get $* failed: see above. Without a network, install the packages another way and run this again." >&2
  return 100
}

# unitsOf PACKAGE: what its installation would start where systemd runs, for everybody who can reach the machine. The
# tests start their own, on loopback.
unitsOf()
{
  case $1 in
    prometheus|munge|slurmctld|slurmd) echo "$1.service" ;;
    docker.io) printf '%s\n' docker.service docker.socket ;;
  esac
}

# unitsToKeepOff PACKAGE…: without those that somebody has a file of their own for.
unitsToKeepOff()
{
  local package unit
  for package in "$@"; do
    for unit in $(unitsOf "$package"); do
      [ -e "${DPKG_ROOT:-}/etc/systemd/system/$unit" ] || [ -L "${DPKG_ROOT:-}/etc/systemd/system/$unit" ] || echo "$unit"
    done
  done
}

# keepOff PACKAGE…: masks units of packages that are to be installed, so that neither that nor a boot starts them. A mask
# is one unit's: services of the machine are restarted as ever, which a policy-rc.d would forbid, and nothing is to be put
# back where this is interrupted. Without systemctl there is nothing to mask, and invoke-rc.d starts nothing where no
# init runs.
keepOff()
{
  local units
  command -v systemctl >/dev/null || return 0
  mapfile -t units < <(unitsToKeepOff "$@")
  [ ${#units[@]} -gt 0 ] || return 0
  echo "Their services stay off. Who wants one: systemctl unmask NAME (${units[*]})"
  asRoot systemctl --quiet mask "${units[@]}"
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
  say "These Debian packages are missing and are to be installed (without recommended ones):"
  while read -r name reason; do
    isInstalled "$name" || printf '  %-22s %s\n' "$name" "$reason"
  done < <(packagesOf "$@")
  aptGet update && keepOff "${missing[@]}" && aptGet install -y --no-install-recommends "${missing[@]}" && return
  [ $? = 100 ] || isRoot || askAdministrator "${missing[@]}"
  return 1
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
