// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a place gets what environments are made of: an image for each platform, a Python index, a Debian
// mirror, or its own packages.
#pragma once

#include "core/environments/build/builds.h"

#include <QDialog>

#include <map>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace pupitre
{

class FormRow;
class MessageBar;

class SourcesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Shows itself and deletes itself. The place is asked first.
    SourcesDialog(EnvironmentBuilds& builds, const KnownPlace& place, QWidget* over);

private:
    void layOut(const QString& place);
    void show(const BuildSources& sources);
    [[nodiscard]] BuildSources typed() const;
    /// False where something that was typed cannot be used, which is said there.
    [[nodiscard]] bool sound(const BuildSources& sources);
    void save();

    EnvironmentBuilds& m_builds;
    PlaceId m_place;
    QCheckBox* m_own;
    std::map<Platform, FormRow*> m_images;
    FormRow* m_index;
    FormRow* m_mirror;
    MessageBar* m_message;
    QPushButton* m_save;
};

} // namespace pupitre
