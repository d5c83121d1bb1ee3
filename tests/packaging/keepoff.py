#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Packages for the tests start no service: prepare.sh with the machine's own systemctl and deb-systemd-helper in a folder
# that stands for a machine. apt-get is a fake that does to units what Debian's maintainer scripts do.
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

PREPARE = pathlib.Path(__file__).resolve().parents[2] / "packaging/prepare.sh"
HELPER = "/usr/bin/deb-systemd-helper"
UNITS = ["docker.service", "docker.socket", "munge.service", "prometheus.service", "slurmctld.service", "slurmd.service"]
OTHER = "busy.service"  # of a package that nobody keeps off
UNIT = "[Service]\nExecStart=/bin/true\n[Install]\nWantedBy=multi-user.target\n"
FAKES = {
    "dpkg-query": "exit 1",  # nothing is installed
    "sudo": 'exec "$@"',
    "systemctl": 'exec /usr/bin/systemctl --root="$DPKG_ROOT" "$@"',
    "apt-get": """
case " $* " in *" install "*) ;; *) exit 0 ;; esac
for unit in $FAKE_UNITS; do
  printf '%s' "$FAKE_UNIT" >"$DPKG_ROOT/lib/systemd/system/$unit"
  export DPKG_MAINTSCRIPT_PACKAGE=${unit%.*}
  deb-systemd-helper unmask "$unit"
  deb-systemd-helper enable "$unit"
done
exit "$FAKE_OUTCOME"
""",
}


class KeepOff(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.machine = pathlib.Path(folder.name) / "machine"
        self.programs = pathlib.Path(folder.name) / "programs"
        for path in ("etc/systemd/system", "lib/systemd/system", "var/lib/systemd"):
            (self.machine / path).mkdir(parents=True)
        self.programs.mkdir()
        for name, text in FAKES.items():
            (self.programs / name).write_text("#!/bin/bash\n" + text + "\n")
            (self.programs / name).chmod(0o755)

    def install(self, outcome=0, path=None):
        environment = {
            "PATH": path or f"{self.programs}:{os.environ['PATH']}",
            "DPKG_ROOT": str(self.machine),
            "FAKE_UNITS": " ".join(UNITS + [OTHER]),
            "FAKE_UNIT": UNIT,
            "FAKE_OUTCOME": str(outcome),
        }
        return subprocess.run(
            ["bash", "-c", f"source {PREPARE}; installPackages test slow"], env=environment, capture_output=True, text=True
        )

    def state(self, unit):
        asked = subprocess.run(
            ["/usr/bin/systemctl", f"--root={self.machine}", "is-enabled", unit], capture_output=True, text=True
        )
        return asked.stdout.strip()

    def test_what_the_tests_need_stays_off_and_nothing_else(self):
        run = self.install()
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertEqual({unit: self.state(unit) for unit in UNITS}, {unit: "masked" for unit in UNITS})
        self.assertEqual(self.state(OTHER), "enabled")
        self.assertIn("systemctl unmask", run.stdout)
        self.assertFalse((self.machine / "usr/sbin/policy-rc.d").exists())

    def test_also_where_the_installation_breaks_off(self):
        self.assertNotEqual(self.install(outcome=1).returncode, 0)
        self.assertEqual({self.state(unit) for unit in UNITS}, {"masked"})

    def test_a_unit_of_somebodys_own_is_left_alone(self):
        own = self.machine / "etc/systemd/system/prometheus.service"
        own.write_text(UNIT + "# ours\n")
        run = self.install()
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertTrue(own.read_text().endswith("# ours\n"))
        self.assertEqual(self.state("prometheus.service"), "enabled")
        self.assertEqual(self.state("munge.service"), "masked")

    def test_without_systemctl_it_installs_all_the_same(self):
        (self.programs / "systemctl").unlink()
        for name in ("bash", "env", "seq", "grep", "tr", "id", "dirname", "deb-systemd-helper"):
            (self.programs / name).symlink_to(shutil.which(name))
        run = self.install(path=str(self.programs))
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertNotIn("stay off", run.stdout)


if __name__ == "__main__":
    if not shutil.which("systemctl") or not os.path.exists(HELPER):
        print("There is no systemctl here.")
        sys.exit(77)
    unittest.main()
