// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See sheet.h.
#include "ui/look/sheet.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace pupitre
{

namespace
{
QString source()
{
    QFile file(QStringLiteral(":/style/style.qss"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
} // namespace

QPalette paletteOf(const Tokens& t)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    set(QPalette::Window, t.page);
    set(QPalette::Base, t.surface);
    set(QPalette::AlternateBase, t.sunken);
    set(QPalette::Button, t.surface);
    set(QPalette::WindowText, t.text);
    set(QPalette::Text, t.text);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.fail);
    set(QPalette::PlaceholderText, t.text3);
    set(QPalette::Highlight, t.selected);
    set(QPalette::HighlightedText, t.text);
    set(QPalette::Link, t.link);
    set(QPalette::LinkVisited, t.link);
    set(QPalette::ToolTipBase, t.raised);
    set(QPalette::ToolTipText, t.text);
    set(QPalette::Light, t.surface);
    set(QPalette::Midlight, t.hover);
    set(QPalette::Mid, t.line);
    set(QPalette::Dark, t.lineStrong);
    set(QPalette::Shadow, t.ink);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, t.selectedInactive);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, t.disabled);
    return palette;
}

QString styleSheetOf(const Tokens& tokens, const QString& theme)
{
    QHash<QString, QString> values;
    for (const TokenRow& row : tokenRows())
        values.insert(QLatin1String(row.name), (tokens.*row.field).name());
    values.insert(QStringLiteral("theme"), theme);

    const QString text = source();
    QString sheet;
    sheet.reserve(text.size() + text.size() / 4);
    static const QRegularExpression name(QStringLiteral("@([A-Za-z]+[0-9]?)"));
    qsizetype from = 0;
    for (auto found = name.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        sheet += QStringView(text).mid(from, match.capturedStart() - from);
        sheet += values.value(match.captured(1), match.captured(0));
        from = match.capturedEnd();
    }
    sheet += QStringView(text).mid(from);
    return sheet;
}

QStringList unknownTokensIn(const QString& sheet)
{
    QStringList unknown;
    static const QRegularExpression name(QStringLiteral("@[A-Za-z0-9]+"));
    for (auto found = name.globalMatch(sheet); found.hasNext();)
        unknown << found.next().captured();
    return unknown;
}

} // namespace pupitre
