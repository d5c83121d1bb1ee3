// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the person chose: sections, language, colours, motion. Everything applies at once; there is no OK to
// press.
#pragma once

#include "core/services/settings.h"
#include "ui/frame/page.h"

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace pupitre
{

class IncludeCard;
class Language;
class Look;
class Segments;
class Tools;

struct SettingsServices {
    Settings& settings;
    Look& look;
    Language& language;
    Tools* tools = nullptr; // of a student; null: without
};

class SettingsPage final : public Page
{
    Q_OBJECT
public:
    SettingsPage(const SettingsServices& services, QWidget* parent);

    [[nodiscard]] PageHead head() const override;
    void enter() override;

Q_SIGNALS:
    void rolesChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QLabel* name;
        QLabel* hint;
    };
    void build();
    void wire();
    void retranslate();

    SettingsServices m_services;
    Row m_rolesRow{}, m_languageRow{}, m_schemeRow{}, m_motionRow{}, m_aboutRow{};
    std::array<QCheckBox*, 3> m_roles{};
    QComboBox* m_language;
    Segments* m_scheme;
    QCheckBox* m_motion;
    QPushButton* m_licences;
    IncludeCard* m_include = nullptr; // null: without tools
};

} // namespace pupitre
