// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which packages and which files an image made from this host gets.
#include "core/agent/engines/hostimage.h"
#include "core/agent/engines/hostpackages.h"

#include <gtest/gtest.h>

namespace pupitre
{

namespace
{

const auto installed =
    hostPackagesFromText("bash\tinstalled\tbase-files (>= 2.1.12), libc6 (>= 2.36), \t\n"
                         "base-files\tinstalled\tmawk | awk, \t\n"
                         "libc6\tinstalled\t, libgcc-s1\tlibc6-extra (= 2.36)\n"
                         "libgcc-s1\tinstalled\t, \t\n"
                         "gawk\tinstalled\t, libc6:any\tawk\n"
                         "python3\tinstalled\t, python3-minimal | python3-none, debconf\t\n"
                         "python3-minimal\tinstalled\t, libc6-extra\t\n"
                         "debconf\tinstalled\t, perl\t\n"
                         "gone\tconfig-files\t, \t\n");

TEST(HostPackages, takesWhatIsInstalledOnly)
{
    EXPECT_TRUE(installed.contains("python3"));
    EXPECT_FALSE(installed.contains("gone"));
}

TEST(HostPackages, followsAlternativesAndProviders)
{
    const auto needed = packagesNeeded(installed, {"python3"});
    ASSERT_TRUE(needed);
    EXPECT_EQ(*needed, (std::set<std::string>{"base-files", "bash", "gawk", "libc6", "libgcc-s1", "python3",
                                              "python3-minimal"}));
}

TEST(HostPackages, namesTheOneThatIsMissing)
{
    const auto needed = packagesNeeded(installed, {"python3", "julia"});
    ASSERT_FALSE(needed);
    EXPECT_EQ(needed.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(needed.error().subject, "julia");
}

TEST(HostImage, writesMergedFoldersAsTheyReallyAre)
{
    const auto paths = imagePaths("/.\n/bin\n/bin/bash\n/usr\n/usr/share/doc/bash/README\n/etc/bash.bashrc\n"
                                  "diverted by dash from: /bin/sh\n/usr/bin/python3\n/bin/bash\n",
                                  {"bin", "lib"});
    EXPECT_EQ(paths,
              (std::vector<std::string>{"bin", "etc/bash.bashrc", "usr", "usr/bin/bash", "usr/bin/python3"}));
}

} // namespace

} // namespace pupitre
