// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An environment that is being made or changed: what the wizard's pages fill in, and the rules that say what
// is missing. Pure.
#pragma once

#include "core/domain/environment.h"
#include "core/environments/data/resourcechoice.h"
#include "core/environments/import/imported.h"

namespace pupitre
{

enum class EnvironmentPage { Platform, Packages, Hardware, Resources, Tools, Build };

enum class DraftOrigin {
    Preset, // of a platform
    Source, // something that exists: a folder, an archive, Git, an image
    Shelf,  // an environment that is there; its files stay
};

struct EnvironmentDraft {
    std::string id;                                   // of the draft, not of the environment
    EnvironmentPage page = EnvironmentPage::Platform; // where it was left
    DraftOrigin origin = DraftOrigin::Preset;
    std::string source;      // with Source: what was understood; empty: nothing yet
    bool exercise = true;    // with Preset: a small one that runs
    Environment environment; // without an id until it is on the shelf
    /// Debian packages to be written below a Containerfile of somebody's own.
    std::vector<std::string> packagesBelow;
    ResourceChoice files;

    bool operator==(const EnvironmentDraft&) const = default;
};

enum class EnvironmentProblemKind {
    NameMissing,
    SourceMissing,      // nothing that exists was looked at yet
    LessDiskToHandIn,   // than in class hours: work that fits would not fit any more
    EnvironmentRefused, // anything validate(Environment) found; subject: its member, detail: the value
};

struct EnvironmentProblem {
    EnvironmentProblemKind kind{};
    EnvironmentPage page{};
    std::string subject;
    std::string detail;

    bool operator==(const EnvironmentProblem&) const = default;
};

/// Of the light platform, with its exercise.
[[nodiscard]] EnvironmentDraft newEnvironmentDraft();
[[nodiscard]] EnvironmentDraft draftOf(const Environment& onShelf);

/// Another platform, with or without GPU: what the old one's preset brought goes, what a person added stays.
void usePlatform(EnvironmentDraft& draft, Platform platform, bool gpu);
/// Everything of an import but a name that a person gave.
void useImport(EnvironmentDraft& draft, const std::string& source, const ImportPlan& plan);

/// Everything that stops it, in the order of the pages.
[[nodiscard]] std::vector<EnvironmentProblem> validate(const EnvironmentDraft& draft);
[[nodiscard]] std::vector<EnvironmentProblem> problemsOn(EnvironmentPage page, const EnvironmentDraft& draft);

/// What goes on the shelf: data that lies on places is part of it, and packages are written below a
/// Containerfile of somebody's own.
[[nodiscard]] Environment environmentOf(const EnvironmentDraft& draft);

} // namespace pupitre
