// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences that only the command line says of environments.
#pragma once

#include <QString>

#include <string>

namespace pupitre::environmenttext
{

/// Of a verb, and of an option that only these verbs have; empty for others.
[[nodiscard]] QString summary(const std::string& words);
[[nodiscard]] QString option(const std::string& name);

[[nodiscard]] QString unknownPlatform(const QString& typed, const QString& known);
[[nodiscard]] QString noGpuVariant(const QString& platform);
[[nodiscard]] QString made(const QString& name, const QString& folder);
[[nodiscard]] QString exported(const QString& folder);
[[nodiscard]] QString removed(const QString& name);
[[nodiscard]] QString removeQuestion(const QString& name);
[[nodiscard]] QString shelfIsEmpty();
[[nodiscard]] QString built(const QString& reference, const QString& size, int packages);
[[nodiscard]] QString wasThere(const QString& reference);
[[nodiscard]] QString copied(const QString& reference, const QString& place, const QString& size);
[[nodiscard]] QString copiedOf(const QString& bytes, const QString& total);
[[nodiscard]] QString sayBothPlaces();
[[nodiscard]] QString step(int step, int steps);
[[nodiscard]] QString imageGone();
[[nodiscard]] QString nothingBuilt();
[[nodiscard]] QString ownPackages();
[[nodiscard]] QString fromRegistries();
[[nodiscard]] QString buildFirst(const QString& environment);
[[nodiscard]] QString folderOrEnvironment();
[[nodiscard]] QString noData();
[[nodiscard]] QString notOnPlace();
[[nodiscard]] QString putThere();
[[nodiscard]] QString verified();
[[nodiscard]] QString otherContent();
[[nodiscard]] QString broughtData(const QString& path, int files, const QString& size);
[[nodiscard]] QString noSets();
[[nodiscard]] QString notWhole();
[[nodiscard]] QString readAgain(int damaged);
[[nodiscard]] QString dropped();
[[nodiscard]] QString saySource(const QString& option);

} // namespace pupitre::environmenttext
