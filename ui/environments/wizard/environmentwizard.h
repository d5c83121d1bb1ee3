// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An environment in six pages: Platform, Packages, Hardware, Files, Tools, Build and try. Each change is kept
// as a draft; the last page puts it on the shelf.
#pragma once

#include "ui/environments/wizard/making.h"

namespace pupitre
{

class BuildPage;
class PlatformPage;

class EnvironmentWizard final : public WizardFrame
{
    Q_OBJECT
public:
    /// A new draft, one that was left, or draftOf() an environment. Shows itself and deletes itself.
    EnvironmentWizard(const EnvironmentServices& services, EnvironmentDraft begin, QWidget* over);

protected:
    void finish() override;

private:
    void add(EnvironmentWizardPage* page);
    void edited();
    void summarise();
    void save();
    void saved(const Result<Environment>& result);
    void sayFailure(const Error& error);

    EnvironmentServices m_services;
    EnvironmentMaking m_making;
    EnvironmentDraft m_onShelf; // what was saved, so that nothing is saved twice
    bool m_saving = false;
    PlatformPage* m_platform;
    BuildPage* m_build;
};

} // namespace pupitre
