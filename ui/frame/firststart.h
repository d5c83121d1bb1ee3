// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one question of the first start: which sections will be of use? It is no permission, and Settings can
// change it.
#pragma once

#include "core/services/settings.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace pupitre
{

class RoleCard;

class FirstStart final : public QWidget
{
    Q_OBJECT
public:
    explicit FirstStart(QWidget* parent);

Q_SIGNALS:
    void answered(const std::set<pupitre::Role>& roles);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();

    QLabel* m_title;
    QLabel* m_text;
    std::array<RoleCard*, 3> m_cards{};
    QPushButton* m_go;
};

} // namespace pupitre
