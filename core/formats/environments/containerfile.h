// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Containerfile or Dockerfile: instructions with their lines (so that a build's failing step can be shown),
// stages, what they are based on, and which files of the context they copy. Nothing is run. Grammar: the
// Dockerfile reference, and the reference parser of BuildKit where that is silent.
#pragma once

#include "core/domain/error.h"
#include "core/formats/environments/importremark.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

inline constexpr std::size_t maxContainerfileBytes = 1024 * 1024;
inline constexpr std::size_t maxContainerfileSteps = 2'000;

enum class InstructionKind {
    Add,
    Arg,
    Cmd,
    Copy,
    Entrypoint,
    Env,
    Expose,
    From,
    Healthcheck,
    Label,
    Maintainer,
    Onbuild,
    Run,
    Shell,
    Stopsignal,
    User,
    Volume,
    Workdir,
};

struct InstructionFlag {
    std::string name;  // "mount"
    std::string value; // "type=cache,target=/root/.cache"; empty where none

    bool operator==(const InstructionFlag&) const = default;
};

struct ContainerfileStep {
    InstructionKind kind{};
    int line = 0;     // the instruction's first
    int lastLine = 0; // its last, here-documents included
    int stage = -1;   // index into Containerfile::stages; -1 before the first FROM
    std::vector<InstructionFlag> flags;
    std::string text;                  // the whole instruction on one line, comments and continuations gone
    std::string arguments;             // without the keyword and the flags
    std::vector<std::string> heredocs; // contents, in order

    bool operator==(const ContainerfileStep&) const = default;
};

struct ContainerfileStage {
    std::string image;    // as written
    std::string name;     // AS name, lower case; else empty
    std::string platform; // as written
    int line = 0;
    int fromStage = -1; // index of the stage it builds on; -1: an image

    bool operator==(const ContainerfileStage&) const = default;
};

enum class CopiedKind {
    ContextPath, // of the build's context
    Url,         // fetched while building
    Git,         // cloned while building
    Elsewhere,   // of another stage or image (--from)
    Heredoc,     // written in the file itself
};

struct CopiedSource {
    CopiedKind kind = CopiedKind::ContextPath;
    int line = 0;
    std::string source; // a path in the context, without leading slash; may hold wildcards; "" is all of it
    bool operator==(const CopiedSource&) const = default;
};

struct Containerfile {
    char escape = '\\';
    std::string syntax;                            // "docker/dockerfile:1", or empty
    std::vector<ContainerfileStep> steps;          //
    std::vector<ContainerfileStage> stages;        // at least one
    std::map<std::string, std::string> globalArgs; // ARG with a default before the first FROM
    std::vector<CopiedSource> copied;              // ADD, COPY and --mount=type=bind
    ImportRemarks remarks;

    bool operator==(const Containerfile&) const = default;
};

/// Malformed (subject "Containerfile", detail "line 3: why") for an unknown instruction, a here-document
/// without end, a missing FROM; TooLarge.
[[nodiscard]] Result<Containerfile> containerfileFrom(std::string_view text);

/// "RUN", as in build logs.
[[nodiscard]] const char* keywordOf(InstructionKind kind);

/// The stage that is built: the one named or numbered `target`, else the last; -1 where there is no such
/// stage.
[[nodiscard]] int stageFor(const Containerfile& file, std::string_view target);

struct BaseImage {
    int line = 0;
    std::string text;       // $NAME replaced by `args` or by the defaults of the file
    std::string unresolved; // the variable nobody gives a value; else empty

    bool operator==(const BaseImage&) const = default;
};
/// Images which `stage` needs, its own and those of the stages it builds on or copies from; "scratch" is
/// none.
[[nodiscard]] std::vector<BaseImage> baseImages(const Containerfile& file, int stage,
                                                const std::map<std::string, std::string>& args);

/// The last USER and WORKDIR of a stage and of the stages it builds on, as written; empty where there is
/// none.
[[nodiscard]] std::string userOf(const Containerfile& file, int stage);
[[nodiscard]] std::string workdirOf(const Containerfile& file, int stage);

} // namespace pupitre
