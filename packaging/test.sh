#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From a bare Debian 12 to tested: installs what is missing, builds, runs the core tier; with --all the slow suites too.
source "$(dirname "${BASH_SOURCE[0]}")/prepare.sh"

tier=core
for option in "$@"; do
  case $option in
    --all) tier=all ;;
    -h|--help)
      echo "usage: packaging/test.sh [--all]"
      echo "Installs the packages of packaging/packages.txt that are missing (sudo when not root), builds, and runs the tests."
      echo "The core tier takes less than half an hour on two cores; --all adds the suites labelled slow."
      exit 0 ;;
    *) echo "unknown option: $option (see --help)" >&2; exit 2 ;;
  esac
done

started=$SECONDS
sections=(build run test)
[ "$tier" = core ] || sections+=(slow)
installPackages "${sections[@]}"
build test
built=$SECONDS
cd "$root/build/test"
selection=(--label-exclude slow)
[ "$tier" = core ] || selection=()
say "Testing (tier: $tier, $(nproc) at a time)"
outcome=0
ctest "${selection[@]}" --parallel "$(nproc)" --output-on-failure --output-junit "$PWD/tests.xml" || outcome=$?

ran=$(ctest "${selection[@]}" -N | tail -n 1 | tr -dc 0-9)
say "What ran: $ran test programs of the $tier tier, in $((SECONDS - built)) s after $((built - started)) s of preparing and building."
[ "$tier" = all ] || echo "Not run: $(ctest --label-regex slow -N | tail -n 1 | tr -dc 0-9) programs labelled slow (packaging/test.sh --all)."
[ "$outcome" = 0 ] && echo "All passed." || echo "Some failed: see above, and build/test/Testing/Temporary/LastTest.log."
exit "$outcome"
