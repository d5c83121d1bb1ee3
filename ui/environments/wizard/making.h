// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the pages of the wizard for environments share: the one draft, and where its files come from.
#pragma once

#include "core/environments/draft/draftsaving.h"
#include "core/environments/draft/packagesuggestions.h"
#include "ui/environments/environmentservices.h"
#include "ui/parts/wizardframe.h"

#include <QTemporaryDir>

#include <memory>

namespace pupitre
{

struct EnvironmentMaking {
    EnvironmentDraft draft;
    std::optional<ImportPreview> preview; // of draft.source, once it was looked at in this window
    std::shared_ptr<QTemporaryDir> work;  // where the preview's files are, if they had to come from afar
    RecordedPackages recorded;
};

class EnvironmentWizardPage : public WizardPage
{
    Q_OBJECT
public:
    EnvironmentWizardPage(EnvironmentMaking& making, EnvironmentPage page) : m_making(making), m_page(page) {}

    /// Says the first problem of this page.
    [[nodiscard]] bool mayLeave(QString& problem) override;

Q_SIGNALS:
    void edited();

protected:
    [[nodiscard]] EnvironmentMaking& making() const { return m_making; }
    [[nodiscard]] EnvironmentDraft& draft() const { return m_making.draft; }
    /// All of this page; empty: none any more.
    virtual void showProblems(const std::vector<EnvironmentProblem>&) {}

private:
    EnvironmentMaking& m_making;
    EnvironmentPage m_page;
};

} // namespace pupitre
