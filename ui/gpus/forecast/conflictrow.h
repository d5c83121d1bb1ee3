// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One conflict of the list: when and where, who lacks what, and each way out on a line of its own.
#pragma once

#include "core/services/classroom/refs.h"
#include "ui/gpus/forecast/conflictwords.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace pupitre
{

class ConflictRow final : public QWidget
{
    Q_OBJECT
public:
    ConflictRow(const ConflictLines& lines, QWidget* parent);

    void setChosen(bool chosen);
    [[nodiscard]] bool isChosen() const { return m_chosen; }
    [[nodiscard]] QPushButton& showButton() const { return *m_show; }

Q_SIGNALS:
    void shown();
    void tpAsked(const pupitre::TpRef& tp);
    void administratorAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addWay(QVBoxLayout& column, const WayOutLine& way, const QString& when);

    QPushButton* m_show;
    bool m_chosen = false;
};

} // namespace pupitre
