// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The folders and files of a workspace as a tree that is asked for folder by folder, when one is unfolded.
#pragma once

#include "core/domain/error.h"
#include "core/domain/worklook.h"

#include <QTreeWidget>

namespace pupitre
{

class WorkTree final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit WorkTree(QWidget* parent);

    /// What the folder holds; "" is the workspace, which begins the tree anew. Of a folder that is not shown
    /// any more nothing happens.
    void show(const std::string& folder, const WorkListing& listing, Instant now);
    void showFailure(const std::string& folder, const QString& why);

Q_SIGNALS:
    void folderAsked(const std::string& path);
    /// `path` is below the workspace.
    void chosen(const std::string& path, const pupitre::WorkEntry& entry);

private:
    [[nodiscard]] QTreeWidgetItem* itemOf(const std::string& folder) const;
    void fill(QTreeWidgetItem* folder, const std::string& path, const WorkListing& listing, Instant now);
};

} // namespace pupitre
