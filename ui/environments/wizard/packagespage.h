// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is installed: Debian's packages, and those of Python apart.
#pragma once

#include "ui/environments/wizard/making.h"

class QLabel;
class QStackedWidget;

namespace pupitre
{

class PackagesPane;
class Segments;

class PackagesPage final : public EnvironmentWizardPage
{
    Q_OBJECT
public:
    PackagesPage(EnvironmentMaking& making, const EnvironmentServices& services);

    [[nodiscard]] QString stepName() const override { return tr("Packages", "step of the wizard"); }
    [[nodiscard]] QString title() const override { return tr("What is installed in it?"); }
    [[nodiscard]] QString subtitle() const override;
    void enter() override;
    [[nodiscard]] bool mayLeave(QString& problem) override;

private:
    void layOut();
    void askBuilds();
    void showCounts();
    void showNote();
    [[nodiscard]] std::vector<std::string>& systemLines() const;

    EnvironmentServices m_services;
    Segments* m_kinds;
    QLabel* m_note;
    QStackedWidget* m_stack;
    PackagesPane* m_system;
    PackagesPane* m_python;
};

} // namespace pupitre
