// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A large card that can be switched on: a role, with what it brings.
#pragma once

#include "core/services/settings.h"
#include "ui/look/icons.h"

#include <QAbstractButton>

namespace pupitre
{

[[nodiscard]] QString roleName(Role role);    // "I teach"
[[nodiscard]] QString roleMeaning(Role role); // what it brings
[[nodiscard]] Icon roleIcon(Role role);

class RoleCard final : public QAbstractButton
{
    Q_OBJECT
public:
    RoleCard(Role role, QWidget* parent);

    void retranslate();
    [[nodiscard]] Role role() const { return m_role; }
    [[nodiscard]] QSize sizeHint() const override { return {236, 150}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Role m_role;
};

} // namespace pupitre
