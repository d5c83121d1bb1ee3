// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/cli/keyfile.h"

#include "core/services/textfile.h"

#include <QString>
#include <QStringList>

namespace pupitre
{

Result<std::vector<std::string>> keyLines(const std::string& file)
{
    const auto text = readTextFile(file, maxKeyFile);
    if (!text)
        return tl::unexpected(text.error());
    std::vector<std::string> lines;
    for (const QString& line : QString::fromStdString(*text).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (!line.trimmed().startsWith(QLatin1Char('#')))
            lines.push_back(line.toStdString());
    return lines;
}

} // namespace pupitre
