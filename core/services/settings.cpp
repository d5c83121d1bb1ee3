// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/settings.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QStringList>

namespace pupitre
{

namespace
{

QString nameOf(Role role)
{
    switch (role) {
    case Role::Teacher:
        return QStringLiteral("teacher");
    case Role::Researcher:
        return QStringLiteral("researcher");
    case Role::Student:
        return QStringLiteral("student");
    }
    return {};
}

QString nameOf(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::System:
        return QStringLiteral("system");
    case ColourScheme::Light:
        return QStringLiteral("light");
    case ColourScheme::Dark:
        return QStringLiteral("dark");
    }
    return {};
}

const QString rolesKey = QStringLiteral("person/roles");
const QString languageKey = QStringLiteral("person/language");
const QString schemeKey = QStringLiteral("window/colours");
const QString motionKey = QStringLiteral("window/reducedMotion");
const QString notifyKey = QStringLiteral("gpus/notify");
const QString notifyKeyBefore = QStringLiteral("layout/gpus/notify"); // "yes" or "no", as it was first kept

QString usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/pupitre/pupitre.ini");
}

} // namespace

Settings::Settings() : Settings(usualFile()) {}
Settings::Settings(const QString& iniPath)
    : m_settings(std::make_unique<QSettings>(iniPath, QSettings::IniFormat))
{
}

bool Settings::firstStart() const
{
    return !m_settings->contains(rolesKey);
}

std::set<Role> Settings::roles() const
{
    const QStringList names = m_settings->value(rolesKey).toStringList();
    std::set<Role> roles;
    for (const Role role : {Role::Teacher, Role::Researcher, Role::Student})
        if (names.contains(nameOf(role)))
            roles.insert(role);
    return roles;
}

void Settings::setRoles(const std::set<Role>& roles)
{
    QStringList names;
    for (const Role role : roles)
        names << nameOf(role);
    m_settings->setValue(rolesKey, names);
}

QString Settings::language() const
{
    return m_settings->value(languageKey).toString();
}

void Settings::setLanguage(const QString& language)
{
    m_settings->setValue(languageKey, language);
}

ColourScheme Settings::colourScheme() const
{
    const QString name = m_settings->value(schemeKey).toString();
    for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark})
        if (name == nameOf(scheme))
            return scheme;
    return ColourScheme::System;
}

void Settings::setColourScheme(ColourScheme scheme)
{
    m_settings->setValue(schemeKey, nameOf(scheme));
}

bool Settings::reducedMotion() const
{
    return m_settings->value(motionKey, false).toBool();
}

void Settings::setReducedMotion(bool reduced)
{
    m_settings->setValue(motionKey, reduced);
}

bool Settings::notifiesAlerts() const
{
    return m_settings->value(notifyKey, m_settings->value(notifyKeyBefore).toByteArray() == "yes").toBool();
}

void Settings::setNotifiesAlerts(bool notifies)
{
    m_settings->setValue(notifyKey, notifies);
    m_settings->remove(notifyKeyBefore);
}

QByteArray Settings::layout(const QString& what) const
{
    return m_settings->value(QStringLiteral("layout/") + what).toByteArray();
}

void Settings::setLayout(const QString& what, const QByteArray& bytes)
{
    m_settings->setValue(QStringLiteral("layout/") + what, bytes);
}

QString Settings::folder() const
{
    return QFileInfo(m_settings->fileName()).absolutePath();
}

QString Settings::lastFolder(const QString& what) const
{
    return m_settings->value(QStringLiteral("folders/") + what).toString();
}

void Settings::setLastFolder(const QString& what, const QString& folder)
{
    m_settings->setValue(QStringLiteral("folders/") + what, folder);
}

} // namespace pupitre
