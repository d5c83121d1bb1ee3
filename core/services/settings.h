// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the person chose, in one file of theirs (~/.config/pupitre/pupitre.ini). Values only; the window reads
// them at the start and writes them when they change.
#pragma once

#include <QSettings>
#include <QString>

#include <memory>
#include <set>

namespace pupitre
{

enum class Role { Teacher, Researcher, Student };
enum class ColourScheme { System, Light, Dark };

class Settings final
{
public:
    Settings();                                // the person's file
    explicit Settings(const QString& iniPath); // a test's

    [[nodiscard]] bool firstStart() const; // roles never chosen
    [[nodiscard]] std::set<Role> roles() const;
    void setRoles(const std::set<Role>& roles);

    [[nodiscard]] QString language() const; // "fr", "en"; empty: the system's
    void setLanguage(const QString& language);

    [[nodiscard]] ColourScheme colourScheme() const;
    void setColourScheme(ColourScheme scheme);

    [[nodiscard]] bool reducedMotion() const;
    void setReducedMotion(bool reduced);

    /// Whether alerts of monitoring are told on the desktop; no, until the person says so.
    [[nodiscard]] bool notifiesAlerts() const;
    void setNotifiesAlerts(bool notifies);

    [[nodiscard]] QByteArray layout(const QString& what) const; // geometry, columns, last page
    void setLayout(const QString& what, const QByteArray& bytes);

    /// Where this file lies: small files that go with it lie beside it.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString lastFolder(const QString& what) const;
    void setLastFolder(const QString& what, const QString& folder);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace pupitre
