// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Packages as an environment's lines have them, what is suggested, and what is typed about tools.
#include "core/environments/build/tooltexts.h"
#include "core/environments/draft/packagesuggestions.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace pupitre;

namespace
{

std::vector<std::string> namesOf(const std::vector<PackageSuggestion>& suggestions)
{
    std::vector<std::string> names;
    for (const PackageSuggestion& one : suggestions)
        names.push_back(one.name);
    return names;
}

TEST(PackageLines, areTakenApartAndPutTogether)
{
    EXPECT_EQ(packageName(PackageKind::System, "g++=4:12.2.0-3"), "g++");
    EXPECT_EQ(packageVersion(PackageKind::System, "g++=4:12.2.0-3"), "4:12.2.0-3");
    EXPECT_EQ(packageVersion(PackageKind::System, "g++"), "");
    EXPECT_EQ(packageName(PackageKind::Python, "numpy[extra] >=1,<2"), "numpy");
    EXPECT_EQ(packageVersion(PackageKind::Python, "numpy >=1,<2"), ">=1,<2");
    EXPECT_EQ(pinnedLine(PackageKind::Python, "numpy", "1.26.4"), "numpy==1.26.4");
    EXPECT_TRUE(isValidPackageLine(PackageKind::System,
                                   pinnedLine(PackageKind::System, "python3-numpy", "1:1.24.2-1+deb12u1")));
    EXPECT_FALSE(isValidPackageLine(PackageKind::System, "Not One"));
    EXPECT_FALSE(isValidPackageLine(PackageKind::Python, "--index-url=x"));
}

TEST(PackageLines, holdAPackageOnce)
{
    std::vector<std::string> lines{"numpy", "scikit-learn"};
    EXPECT_TRUE(putPackage(lines, PackageKind::Python, "Scikit_Learn==1.2"));
    EXPECT_EQ(lines, (std::vector<std::string>{"numpy", "Scikit_Learn==1.2"}));
    EXPECT_FALSE(putPackage(lines, PackageKind::Python, "numpy"));
    EXPECT_TRUE(putPackage(lines, PackageKind::Python, "rich"));
    EXPECT_EQ(lines.size(), 3u);
}

TEST(PackageSuggestions, areUsualForThePlatformFirst)
{
    const auto usual = namesOf(suggestPackages({PackageKind::System, Platform::Cpp, "", "en", {}}, {}));
    ASSERT_EQ(usual.size(), 5u);
    EXPECT_EQ(usual[0], "valgrind");
    const auto without =
        namesOf(suggestPackages({PackageKind::System, Platform::Cpp, "", "en", {"valgrind=1:3"}}, {}));
    EXPECT_EQ(std::ranges::find(without, "valgrind"), without.end());
}

TEST(PackageSuggestions, areFoundByNameAndByWhatTheyAre)
{
    const PackageSearch numpy{PackageKind::System, Platform::Python, "num", "en", {}};
    EXPECT_EQ(suggestPackages(numpy, {}).at(0).name, "python3-numpy");
    const PackageSearch charts{PackageKind::System, Platform::Python, "graphiques", "fr", {}};
    EXPECT_EQ(suggestPackages(charts, {}).at(0).name, "python3-matplotlib");
    const PackageSearch none{PackageKind::System, Platform::Python, "zzzz", "fr", {}};
    EXPECT_TRUE(suggestPackages(none, {}).empty());
}

TEST(PackageSuggestions, knowTheVersionsOfTheNewestBuild)
{
    RecordedPackages recorded;
    recorded.add(
        {{PackageKind::System, "python3-numpy", "1:1.24.2-1"}, {PackageKind::Python, "Rich", "13.7.1"}});
    recorded.add(
        {{PackageKind::System, "python3-numpy", "1:1.19"}, {PackageKind::System, "libnumbers", "2"}});
    const PackageSearch numpy{PackageKind::System, Platform::Python, "num", "en", {}};
    const auto found = suggestPackages(numpy, recorded);
    EXPECT_EQ(found.at(0).version, "1:1.24.2-1");
    EXPECT_NE(std::ranges::find(found, "libnumbers", &PackageSuggestion::name), found.end());
    EXPECT_EQ(recorded.newest(PackageKind::Python, "rich"), "13.7.1");
}

TEST(PackageSuggestions, namePackagesThatCanBeInstalled)
{
    for (const Platform platform : allPlatforms)
        for (const PackageKind kind : {PackageKind::System, PackageKind::Python})
            for (const PackageSuggestion& one : suggestPackages({kind, platform, "", "fr", {}, 1000}, {})) {
                EXPECT_TRUE(isValidPackageLine(kind, one.name)) << one.name;
                EXPECT_FALSE(one.what.empty()) << one.name;
            }
}

TEST(ToolTexts, areListsOrNameTheWordThatIsNone)
{
    EXPECT_EQ(portsFromText(" 8888, 6006;8888 ").value(), (std::vector<int>{8888, 6006}));
    EXPECT_EQ(portsFromText("80 x").error().subject, "x");
    EXPECT_FALSE(portsFromText("70000"));
    EXPECT_TRUE(portsFromText("").value().empty());
    EXPECT_EQ(extensionsFromText("ms-python.python, redhat.java").value().size(), 2u);
    EXPECT_EQ(extensionsFromText("python").error().subject, "python");
    EXPECT_EQ(toText(std::vector<int>{80, 443}), "80, 443");
}

} // namespace
