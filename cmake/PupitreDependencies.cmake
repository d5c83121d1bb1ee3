# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every dependency, all from Debian packages, each with the one line that justifies it.
find_package(PkgConfig REQUIRED)
find_package(nlohmann_json REQUIRED)             # JSON of the wire and of the state tree
find_package(tl-expected REQUIRED)               # Result<T>; std::expected is C++23
find_library(NETTLE_ARCHIVE libnettle.a REQUIRED) # SHA-256 with the CPU's instructions; an archive, for the agent is static
find_package(Qt6 6.4 REQUIRED COMPONENTS Charts Core DBus Gui Network Widgets Svg Sql LinguistTools) # the window; DBus: light or dark; Network: timetables, Prometheus
find_package(Qt6Keychain REQUIRED)               # the session's keychain, for passwords the person wants kept
pkg_check_modules(LIBSSH REQUIRED IMPORTED_TARGET libssh)  # the desktop's SSH client
pkg_check_modules(LIBICAL REQUIRED IMPORTED_TARGET libical) # recurrences and durations of timetables
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip) # zips of learning platforms
find_package(ZLIB REQUIRED) # tar.gz of somebody's environment
pkg_check_modules(YAMLCPP REQUIRED IMPORTED_TARGET yaml-cpp) # environment.yml and Compose files
find_package(EXPAT REQUIRED)                     # pom.xml
find_package(Threads REQUIRED)
if(PUPITRE_BUILD_TESTS)
  find_package(GTest REQUIRED)                   # tests of what has no Qt
  find_package(Qt6 REQUIRED COMPONENTS Test)     # tests of what has
endif()
