// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The view of a build in a window of its own. Closed, the build goes on.
#pragma once

#include "ui/environments/environmentservices.h"

#include <QDialog>

namespace pupitre
{

class BuildView;

class BuildDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Shows itself and deletes itself.
    BuildDialog(const EnvironmentServices& services, const ShelfEntry& entry, QWidget* over);

    /// The place to begin with, where another is not wanted.
    void choose(const PlaceId& place);

private:
    BuildView* m_view;
};

} // namespace pupitre
