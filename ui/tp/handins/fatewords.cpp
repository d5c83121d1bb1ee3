// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See fatewords.h.
#include "ui/tp/handins/fatewords.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
struct FateWords {
    Q_DECLARE_TR_FUNCTIONS(FateWords)
};
} // namespace

QString fateMark(FileFate fate)
{
    switch (fate) {
    case FileFate::Changed:
        return QStringLiteral("~");
    case FileFate::Added:
        return QStringLiteral("+");
    case FileFate::Removed:
        return QStringLiteral("−");
    }
    return {};
}

QString fateText(FileFate fate)
{
    switch (fate) {
    case FileFate::Changed:
        return FateWords::tr("changed", "of a file");
    case FileFate::Added:
        return FateWords::tr("added", "of a file");
    case FileFate::Removed:
        return FateWords::tr("removed", "of a file");
    }
    return {};
}

} // namespace pupitre
