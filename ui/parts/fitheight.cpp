// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/fitheight.h"

#include <QLayout>
#include <QWidget>

#include <algorithm>

namespace pupitre
{

void fitHeight(QWidget& dialog)
{
    dialog.ensurePolished(); // else the height is that of another font
    QLayout& layout = *dialog.layout();
    for (QWidget* part : dialog.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        if (part->layout() != nullptr)
            part->layout()->activate(); // its height may depend on its width in a new way
    layout.invalidate();
    layout.activate();
    const int width = dialog.minimumWidth();
    dialog.resize(width, std::max(layout.minimumSize().height(), layout.totalHeightForWidth(width)));
}

} // namespace pupitre
