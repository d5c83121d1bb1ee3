// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// main() of the tests that need a real Podman.
#include "tests/labs/podmanlab.h"

int main(int argc, char** argv)
{
    return pupitre::runLabTests(argc, argv);
}
