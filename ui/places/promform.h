// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a Prometheus is, from where it is reached and how one logs in there: only what the answers before
// make needed is asked.
#pragma once

#include "core/monitoring/prometheus/promsource.h"
#include "core/remote/secret.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QPushButton;

namespace pupitre
{

class FormRow;
class Segments;
class Settings;

class PromForm final : public QWidget
{
    Q_OBJECT
public:
    /// Whether there is a choice from where: this computer reaches what it reaches.
    enum class From { Here, HereOrPlace };
    PromForm(Settings& settings, From from, QWidget* parent);

    void show(const PrometheusSource& source);
    /// Beside the address.
    void addBeside(QPushButton* button);
    /// Nothing where what was typed cannot be used, which is said there.
    [[nodiscard]] std::optional<PrometheusSource> sound();
    /// Empty: none was typed.
    [[nodiscard]] Secret typedSecret() const;
    /// That one is kept for what was shown.
    void showKept();
    void complainOfSecret();
    /// After what it shows, or its width, changed.
    void fitRows();

Q_SIGNALS:
    void changed();
    void grown(); // there are other sentences below the fields

private:
    void layOut();
    void adapt();
    void chooseAuthority();
    [[nodiscard]] PrometheusSource typed() const;

    Settings& m_settings;
    FormRow* m_url;
    Segments* m_reach;
    FormRow* m_reachRow;
    Segments* m_login;
    FormRow* m_loginRow;
    FormRow* m_user;
    FormRow* m_secret;
    QCheckBox* m_plain;
    FormRow* m_authority;
    FormRow* m_labels;
};

} // namespace pupitre
