// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/buildat.h"

#include "ui/environments/builddialog.h"

#include <QComboBox>

namespace pupitre
{

void openBuildAt(const PlaceId& place, const EnvironmentServices& services, const ShelfEntry& entry,
                 QWidget* over)
{
    const auto* dialog = new BuildDialog(services, entry, over);
    auto* places = dialog->findChild<QComboBox*>(QStringLiteral("buildPlace"));
    if (const int row = places->findData(QString::fromStdString(place.text())); row >= 0)
        places->setCurrentIndex(row);
}

} // namespace pupitre
