// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/student/filelist.h"

#include "ui/look/fonts.h"
#include "ui/parts/pieces.h"

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr int fileListHeight = 160;
constexpr int linePadding = 2; // above and below each, and beside all
} // namespace

QListWidget* makeFileList(const char* name, const QString& words, QWidget* parent)
{
    auto* list = new QListWidget(parent);
    list->setObjectName(QLatin1String(name));
    list->setAccessibleName(words);
    setLook(*list, "role", QStringLiteral("list"));
    list->setFont(mono());
    list->setTextElideMode(Qt::ElideMiddle);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setUniformItemSizes(true);
    list->setSpacing(linePadding);
    list->setFixedHeight(fileListHeight);
    return list;
}

void fitFileList(QListWidget& list)
{
    list.ensurePolished();
    const int lines = list.count() * (list.sizeHintForRow(0) + 2 * linePadding);
    list.setFixedHeight(std::min(fileListHeight, lines + 2 * (linePadding + list.frameWidth() + 1)));
}

} // namespace pupitre
