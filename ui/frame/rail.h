// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The left rail: the program's name, the sections the person has a use for, Settings at the bottom. Arrow
// keys move along it.
#pragma once

#include "ui/frame/sections.h"

#include <QFrame>

#include <array>

class QButtonGroup;

namespace pupitre
{

class RailButton;

class Rail final : public QFrame
{
    Q_OBJECT
public:
    explicit Rail(QWidget* parent);

    void showFor(const std::set<Role>& roles);
    void setNarrow(bool narrow);
    void choose(Section section); // without a signal
    void setBadge(Section section, int count);
    [[nodiscard]] QWidget* lastButton() const;

Q_SIGNALS:
    void chosen(pupitre::Section section);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void step(int by);

    std::array<RailButton*, allSections.size()> m_buttons{};
    QButtonGroup* m_group;
    bool m_narrow = false;
};

} // namespace pupitre
