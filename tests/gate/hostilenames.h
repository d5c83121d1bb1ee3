// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// File names that end lines, lists and terminals, and things that are no files, made inside an instance.
#pragma once

#include <string>
#include <vector>

namespace pupitre
{

inline std::vector<std::string> hostileNames()
{
    return {"new\nline",
            "return\r",
            "caf\xe9",
            "\xff\xfe",
            "-rf",
            " lead",
            "trail ",
            "\x1b[31mred",
            "back\\nslash",
            "*",
            "$(id)",
            "a'b\"c",
            "MANIFEST",
            "OTHERS",
            "receipt.json",
            ".pupitre-part",
            std::string(255, 'n'),
            "0000000000000000000000000000000000000000000000000000000000000000  forged"};
}

/// Lines of OTHERS that belong to what the script makes beside the files.
inline constexpr long hostileOthers = 5;

/// For a shell that has perl. `target` is what a link points to.
inline std::string hostileNamesScript(const std::string& target)
{
    std::string script = "perl -e 'sub f { open F, \">\", shift or die $!; print F \"x\"; close F } ";
    for (const auto& name : hostileNames()) {
        script += "f(\"";
        for (const unsigned char c : name) {
            constexpr auto hex = "0123456789abcdef";
            script += "\\x{";
            script += hex[c / 16];
            script += hex[c % 16];
            script += '}';
        }
        script += "\"); ";
    }
    script += "symlink \"" + target + "\", \"link\" or die; ";
    script += "symlink \"/etc/passwd\\nfile 0644 forged\", \"line\" or die; ";
    script += "mkdir \"empty\\nfolder 0755 forged\" or die; ";
    script += "f(\"hidden\"); chmod 0, \"hidden\"; ' && mkfifo 'pipe\nline'";
    return script;
}

} // namespace pupitre
