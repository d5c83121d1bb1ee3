// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Facts about code that pom.xml, Gradle scripts and CMakeLists.txt state literally.
#include "core/formats/environments/cmakeproject.h"
#include "core/formats/environments/javaproject.h"

#include "tests/formats/environments/remarks.h"

#include <gtest/gtest.h>

using namespace pupitre;

TEST(MavenProject, readsWhatItSaysItself)
{
    const auto read = mavenProjectFrom(R"(<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent><groupId>org.example</groupId><artifactId>above</artifactId><version>1.0</version></parent>
  <artifactId>tp-graphs</artifactId>
  <packaging>jar</packaging>
  <properties><java>17</java><maven.compiler.release>${java}</maven.compiler.release><junit.version>5.10.1</junit.version></properties>
  <modules><module>core</module></modules>
  <dependencies>
    <dependency><groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId><version>${junit.version}</version><scope>test</scope></dependency>
    <dependency><groupId>${project.groupId}</groupId><artifactId>x</artifactId><version>${unknown}</version></dependency>
  </dependencies>
  <repositories/><madeUp/>
</project>)");
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(read->group, "org.example");
    EXPECT_EQ(read->artifact, "tp-graphs");
    EXPECT_EQ(read->version, "1.0");
    EXPECT_EQ(read->javaVersion, 17);
    EXPECT_EQ(read->modules, std::vector<std::string>{"core"});
    ASSERT_EQ(read->dependencies.size(), 2U);
    EXPECT_EQ(read->dependencies[0],
              (JavaDependency{"org.junit.jupiter", "junit-jupiter", "5.10.1", "test", 10}));
    EXPECT_EQ(read->dependencies[1], (JavaDependency{"org.example", "x", "${unknown}", "", 11}));
    EXPECT_TRUE(isLeft(read->remarks, "parent", RemarkReason::NeedsTool));
    EXPECT_TRUE(isLeft(read->remarks, "repositories", RemarkReason::PlaceDecides));
    EXPECT_TRUE(isLeft(read->remarks, "madeUp", RemarkReason::UnknownKey));
    EXPECT_EQ(debianPackagesFor(*read), (std::vector<std::string>{"default-jdk-headless", "maven"}));
}

TEST(MavenProject, knowsWhereTheJavaVersionIs)
{
    const auto version = [](const std::string& inside) {
        const auto read = mavenProjectFrom("<project>" + inside + "</project>");
        return read ? read->javaVersion : -1;
    };
    EXPECT_EQ(version("<properties><maven.compiler.source>1.8</maven.compiler.source></properties>"), 8);
    EXPECT_EQ(version("<properties><java.version>21</java.version></properties>"), 21);
    EXPECT_EQ(
        version("<build><plugins><plugin><artifactId>maven-compiler-plugin</"
                "artifactId><configuration><release>11</release></configuration></plugin></plugins></build>"),
        11);
    EXPECT_EQ(version("<properties><java.version>${java.version}</java.version></properties>"), 0);
    EXPECT_EQ(version(""), 0);
}

TEST(MavenProject, refusesEntitiesAndWhatIsNoPom)
{
    for (const std::string& text :
         {std::string("<!DOCTYPE project [<!ENTITY a SYSTEM "
                      "\"file:///etc/passwd\">]><project><artifactId>&a;</artifactId></project>"),
          std::string("<!DOCTYPE project><project/>"), std::string("<html/>"), std::string(),
          std::string("<project>"), std::string("<project>&a;</project>"),
          std::string("<project>\xff</project>"), std::string("<project/><project/>")}) {
        const auto read = mavenProjectFrom(text);
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error().kind, ErrorKind::Malformed) << text;
    }
    std::string deep = "<project>";
    for (int i = 0; i < 1000; ++i)
        deep += "<a>";
    EXPECT_EQ(mavenProjectFrom(deep).error().kind, ErrorKind::TooLarge);
    std::string wide = "<project>";
    for (int i = 0; i < 100'001; ++i)
        wide += "<a/>";
    EXPECT_EQ(mavenProjectFrom(wide + "</project>").error().kind, ErrorKind::TooLarge);
    EXPECT_EQ(mavenProjectFrom("<project>\n<a>\n</b></project>").error().detail,
              "line 3, column 3: mismatched tag");
}

TEST(GradleProject, readsOnlyWhatStandsThereLiterally)
{
    const auto read = gradleProjectFrom(
        "plugins { id 'java' }\ngroup = 'org.example' // the course\n/* sourceCompatibility = 8 */\nversion "
        "\"1.2\"\n"
        "java { toolchain { languageVersion = JavaLanguageVersion.of(21) } }\ndependencies {\n"
        "    implementation 'com.google.guava:guava:33.0'\n    "
        "testImplementation(\"org.junit.jupiter:junit-jupiter:5.10\")\n"
        "    implementation project(':core')\n    implementation \"x:y:$version\"\n}\n");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->group, "org.example");
    EXPECT_EQ(read->version, "1.2");
    EXPECT_EQ(read->javaVersion, 21);
    EXPECT_EQ(read->dependencies, (std::vector<JavaDependency>{{"com.google.guava", "guava", "33.0", "", 7},
                                                               {"org.junit.jupiter", "junit-jupiter", "5.10",
                                                                "testImplementation", 8}}));
    EXPECT_TRUE(isLeft(read->remarks, "", RemarkReason::NeedsTool));
    EXPECT_EQ(debianPackagesFor(*read), (std::vector<std::string>{"openjdk-21-jdk-headless", "gradle"}));
    EXPECT_EQ(gradleProjectFrom("sourceCompatibility = JavaVersion.VERSION_1_8")->javaVersion, 8);
    EXPECT_EQ(gradleProjectFrom("kotlin { jvmToolchain(17) }")->javaVersion, 17);
    EXPECT_EQ(gradleProjectFrom("mySourceCompatibility = 17")->javaVersion, 0);
    EXPECT_EQ(gradleProjectFrom("tasks.withType(JavaCompile) { options.release.set(11) }")->javaVersion, 11);
    EXPECT_FALSE(gradleProjectFrom("\xff"));
}

TEST(CmakeProject, readsWhatItNeeds)
{
    const auto read =
        cmakeProjectFrom("# a comment (with bracket\ncmake_minimum_required(VERSION "
                         "3.16...3.28)\nproject(tp_graphs VERSION 1.0 LANGUAGES C CXX CUDA)\n"
                         "set(CMAKE_CXX_STANDARD 20)\n#[[ find_package(Qt6) ]]\nfind_package(Eigen3 3.4 "
                         "REQUIRED)\nFIND_PACKAGE(OpenMP)\nfind_package(Unheard)\nfind_package(${DYNAMIC})\n"
                         "find_package(Eigen3)\npkg_check_modules(SDL REQUIRED IMPORTED_TARGET "
                         "sdl2>=2.0)\nmessage(\"find_package(Boost)\" [=[ find_package(VTK) ]=])\n"
                         "target_compile_features(x PUBLIC cxx_std_23)\nFetchContent_Declare(fmt "
                         "GIT_REPOSITORY x)\nif((A) AND (B))\nendif()\n");
    ASSERT_TRUE(read) << read.error().detail;
    EXPECT_EQ(read->minimumVersion, "3.16");
    EXPECT_EQ(read->name, "tp_graphs");
    EXPECT_EQ(read->languages, (std::vector<std::string>{"C", "CXX", "CUDA"}));
    EXPECT_EQ(read->cxxStandard, 23);
    ASSERT_EQ(read->packages.size(), 4U);
    EXPECT_EQ(read->packages[0], (CmakePackage{"Eigen3", "3.4", true, {"libeigen3-dev"}, 6}));
    EXPECT_EQ(read->packages[1], (CmakePackage{"OpenMP", "", false, {}, 7}));
    EXPECT_EQ(read->packages[3], (CmakePackage{"pkg-config:sdl2", "", true, {"libsdl2-dev"}, 11}));
    EXPECT_EQ(debianPackagesFor(*read),
              (std::vector<std::string>{"cmake", "g++", "gcc", "libeigen3-dev", "libsdl2-dev", "make",
                                        "nvidia-cuda-toolkit", "pkgconf"}));
    EXPECT_TRUE(std::any_of(read->remarks.begin(), read->remarks.end(),
                            [](const auto& one) { return one.reason == RemarkReason::UnknownVariable; }));
    EXPECT_TRUE(isLeft(read->remarks, "fetchcontent_declare", RemarkReason::NotDone));
    EXPECT_EQ(cmakeProjectFrom("project(x)")->languages, (std::vector<std::string>{"C", "CXX"}));
    EXPECT_EQ(cmakeProjectFrom("project(x NONE)")->languages, std::vector<std::string>{});
    EXPECT_EQ(cmakeProjectFrom("project(x Fortran)")->languages, std::vector<std::string>{"Fortran"});
}

TEST(CmakeProject, saysWhereItDoesNotClose)
{
    for (const auto& [text, why] : {std::pair{"project(x\n", "line 2: the brackets of project do not close"},
                                    {"project(\"x\n)", "line 2: the brackets of project do not close"},
                                    {"project x", "line 1: expected ( after project"},
                                    {"x()\n)", "line 2: expected a command"}}) {
        const auto read = cmakeProjectFrom(text);
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error().detail, why);
    }
    EXPECT_FALSE(cmakeProjectFrom(std::string(2'000'000, ' ')));
    EXPECT_TRUE(cmakeProjectFrom("")->packages.empty());
}
