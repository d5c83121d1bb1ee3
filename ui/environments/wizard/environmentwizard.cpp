// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/wizard/environmentwizard.h"

#include "ui/environments/wizard/buildpage.h"
#include "ui/environments/wizard/hardwarepage.h"
#include "ui/environments/wizard/importpane.h"
#include "ui/environments/wizard/makingsummary.h"
#include "ui/environments/wizard/packagespage.h"
#include "ui/environments/wizard/platformpage.h"
#include "ui/environments/wizard/resourcespage.h"
#include "ui/environments/wizard/toolspage.h"
#include "ui/parts/messagebar.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <QLocale>
#include <QPointer>

namespace pupitre
{

EnvironmentWizard::EnvironmentWizard(const EnvironmentServices& services, EnvironmentDraft begin,
                                     QWidget* over)
    : WizardFrame(over->window()),
      m_services(services), m_making{std::move(begin), {}, std::make_shared<QTemporaryDir>(), {}}
{
    setObjectName(QStringLiteral("environmentWizard"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_platform = new PlatformPage(m_making, services);
    m_build = new BuildPage(m_making, services);
    add(m_platform);
    add(new PackagesPage(m_making, services));
    add(new HardwarePage(m_making));
    add(new ResourcesPage(m_making, services));
    add(new ToolsPage(m_making));
    add(m_build);
    connect(m_build, &BuildPage::entered, this, &EnvironmentWizard::save);
    connect(&m_platform->importPane(), &ImportPane::looked, this, [this] {
        if (current() == static_cast<int>(EnvironmentPage::Build))
            save(); // it waited for this
    });
    connect(&services.environments.drafts(), &EnvironmentDrafts::failed, this,
            &EnvironmentWizard::sayFailure);
    const auto page = static_cast<int>(m_making.draft.page);
    start(m_making.draft.origin == DraftOrigin::Shelf ? tr("Edit environment") : tr("New environment"));
    setLeaveText(tr("Close"));
    setFootnote(tr("What you fill in is kept."));
    m_platform->importPane().resume();
    connect(this, &WizardFrame::pageEntered, this, [this] {
        EnvironmentDraft& draft = m_making.draft;
        draft.page = static_cast<EnvironmentPage>(current());
        if (!draft.id.empty())
            m_services.environments.drafts().keep(draft);
        summarise();
    });
    if (page > 0)
        goTo(page);
    summarise();
    open();
}

void EnvironmentWizard::add(EnvironmentWizardPage* page)
{
    addPage(page);
    connect(page, &EnvironmentWizardPage::edited, this, &EnvironmentWizard::edited);
}

void EnvironmentWizard::edited()
{
    messages().clear(); // what it said was missing is being put right
    EnvironmentDraft& draft = m_making.draft;
    if (draft.id.empty())
        draft.id = EnvironmentDrafts::freshId();
    m_services.environments.drafts().keep(draft);
    summarise();
}

void EnvironmentWizard::summarise()
{
    setSummary(shownShort(m_making.draft.environment.name, 60), summaryOf(m_making.draft));
}

void EnvironmentWizard::save()
{
    EnvironmentDraft& draft = m_making.draft;
    draft.page = EnvironmentPage::Build;
    if (m_saving || draft == m_onShelf)
        return;
    m_build->showSaving();
    if (draft.origin == DraftOrigin::Source && !m_making.preview) {
        if (!m_platform->importPane().isLooking())
            sayFailure({ErrorKind::NotFound, draft.source, {}});
        return; // its files come first
    }
    m_saving = true;
    setBusy(true);
    EnvironmentDrafts& drafts = m_services.environments.drafts();
    m_services.environments.save(
        draft, {m_making.preview, toStd(QLocale().name().left(2))},
        // Closed meanwhile, it is saved all the same, and no draft any more.
        Reply<Environment>(&drafts, [&drafts, id = draft.id, work = m_making.work,
                                     wizard = QPointer(this)](const Result<Environment>& result) {
            if (result && !id.empty())
                drafts.discard(id);
            if (wizard)
                wizard->saved(result);
        }));
}

void EnvironmentWizard::saved(const Result<Environment>& result)
{
    m_saving = false;
    setBusy(false);
    if (!result)
        return sayFailure(result.error());
    m_making.draft = draftOf(*result); // from now on it is changed
    m_making.draft.page = EnvironmentPage::Build;
    m_making.preview.reset();
    m_onShelf = m_making.draft;
    m_build->showSaved({m_services.environments.root() / result->id.text(), *result, {}, 0});
    summarise();
}

void EnvironmentWizard::sayFailure(const Error& error)
{
    messages().show({Tone::Fail, sentence(error), {}, shown(error.detail), {}});
}

void EnvironmentWizard::finish()
{
    if (m_making.draft == m_onShelf)
        accept();
    else
        save(); // it could not be before
}

} // namespace pupitre
