// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A precise environment: what is installed in it, what an instance of it may use, with which tools it is
// entered. Described once, by a folder that any program for dev containers can open; built on each place
// where it is used.
#pragma once

#include "core/domain/tp.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace pupitre
{

enum class Platform { Python, PyTorch, TensorFlow, Cpp, Java, Other };
inline constexpr Platform allPlatforms[] = {Platform::Python, Platform::PyTorch, Platform::TensorFlow,
                                            Platform::Cpp,    Platform::Java,    Platform::Other};

/// How people work in it, besides the terminal, which is always there.
enum class Tool { Editor, Jupyter };

/// One file or folder of data, shared and read-only; too big to travel with the folder where it has a path.
struct DataItem {
    std::string name; // of the file or folder below data/
    std::uint64_t bytes = 0;
    std::string sha256;                       // of a file, or of the MANIFEST text of a folder; 64 hex digits
    std::map<std::string, std::string> paths; // place -> absolute path where it lies already

    bool operator==(const DataItem&) const = default;
};

struct EnvironmentTag {
    static constexpr const char* name = "environment";
};
using EnvironmentId = Id<EnvironmentTag>;

struct Environment {
    EnvironmentId id; // the folder's name
    std::string name; // for people
    std::string description;
    Platform platform = Platform::Python;
    bool gpu = false;  // what is installed wants one; how many share it is in the limits
    std::string image; // what it begins with; empty: what the place says for its platform
    std::vector<std::string> systemPackages; // Debian's names
    std::vector<std::string> pythonPackages; // lines of a requirements.txt: "numpy==1.26.4"
    std::map<std::string, std::string> variables;
    std::vector<std::string> commands; // lines of shell, run once when it is built, as its root
    bool commandsNeedFiles = false;    // they run in a folder with the files of context/
    std::string containerfile;         // somebody's own, instead of all of the above; empty: made from it
    std::map<std::string, std::string> buildArguments; // of it
    std::string buildTarget;                           // its stage; empty: the last
    std::set<Tool> tools;
    std::vector<int> ports;                    // that an editor offers to forward
    std::vector<std::string> editorExtensions; // ids for VS Code, besides those of the platform
    Limits open;
    Limits handIn;
    std::vector<DataItem> data;

    bool operator==(const Environment&) const = default;
};

/// "python", "pytorch" …: how it is written in files and on command lines.
[[nodiscard]] const char* wireName(Platform platform);
[[nodiscard]] std::optional<Platform> platformFromWireName(const std::string& name);

/// A Debian package's name, as policy manual 5.6.7 has it, with ":arch" and "=version" allowed behind.
[[nodiscard]] bool isValidDebianPackage(std::string_view text);
/// One requirement of pip: a name, extras, versions, a marker; no option, no path and no address.
[[nodiscard]] bool isValidPythonRequirement(std::string_view text);
/// Letters, digits and "_", not beginning with a digit.
[[nodiscard]] bool isValidVariableName(std::string_view text);

/// A stage of a Containerfile.
[[nodiscard]] bool isValidStageName(std::string_view text);

/// Everything that makes an environment unusable, in reading order; empty when it is sound.
[[nodiscard]] std::vector<Error> validate(const Environment& environment);

} // namespace pupitre
