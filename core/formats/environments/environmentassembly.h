// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts together what a folder's files say: each is read in the order in which it wins, and what comes later
// adds to what is there, or is passed over with a remark.
#pragma once

#include "core/formats/environments/composefile.h"
#include "core/formats/environments/environmentsource.h"
#include "core/formats/environments/folderlisting.h"

#include <optional>
#include <string>

namespace pupitre
{

class EnvironmentAssembly final
{
public:
    EnvironmentAssembly(const FolderListing& folder, const ReadFolderFile& read)
        : m_folder(folder), m_index(folder), m_read(read)
    {
    }

    void add(const EnvironmentSource& source);

    /// The error of the first file, if none could be read.
    [[nodiscard]] const std::optional<Error>& firstError() const { return m_firstError; }
    [[nodiscard]] bool anythingRead() const { return m_anythingRead; }
    [[nodiscard]] ImportedEnvironment take();

private:
    using Use = EnvironmentSourceUse;

    // Each returns how its file was used; the error is a file that is not what its name says.
    Result<Use> read(const EnvironmentSource& source);
    Result<Use> readDevcontainer(const std::string& path, const std::string& text);
    Result<Use> readContainerfile(const std::string& path, const std::string& text);
    Result<Use> readCompose(const std::string& path, const std::string& text, const std::string& service);
    Result<Use> readPackages(const EnvironmentSource& source, const std::string& text);
    Result<Use> readProject(const EnvironmentSource& source, const std::string& text);

    /// What this source has to give way to; empty: nothing.
    [[nodiscard]] std::string winnerOver(const EnvironmentSource& source) const;
    [[nodiscard]] bool hasBase() const { return m_result.image || m_result.containerfile; }

    void build(const DevcontainerBuild& build, const std::string& namedBy, const std::string& where);
    void compose(const DevcontainerCompose& compose, const std::string& namedBy);
    void useContainerfile(const DevcontainerBuild& build, std::string text, Containerfile parsed);
    void checkContext(const ImportedContainerfile& file);
    void carryOutFeatures(const std::string& namedBy);
    void wishTools();

    void keep(const std::string& file, ImportRemarks remarks);
    void remark(const std::string& file, const std::string& where, int line, RemarkStanding standing,
                RemarkReason reason, std::string_view detail);
    void addSystemPackages(const std::vector<std::string>& packages);

    const FolderListing& m_folder;
    FolderIndex m_index;
    const ReadFolderFile& m_read;
    ImportedEnvironment m_result;
    std::string m_basePath;                          // of the file that decided what it is based on
    std::unordered_set<std::string> m_namedByOthers; // files that another one led to
    std::optional<Error> m_firstError;
    bool m_anythingRead = false;
};

} // namespace pupitre
