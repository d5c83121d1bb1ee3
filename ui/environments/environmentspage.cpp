// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See environmentspage.h.
#include "ui/environments/environmentspage.h"

#include "ui/environments/builddialog.h"
#include "ui/environments/builtremoval.h"
#include "ui/environments/copyimagedialog.h"
#include "ui/environments/draftcards.h"
#include "ui/environments/environmentcard.h"
#include "ui/environments/wizard/environmentwizard.h"
#include "ui/frame/sections.h"
#include "ui/parts/decision.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/messagebar.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QAction>
#include <QDesktopServices>
#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr int widestCards = 880;
}

EnvironmentsPage::EnvironmentsPage(const EnvironmentServices& services, QWidget* parent)
    : Page(parent), m_services(services), m_new(new QAction(this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(Icon::Package, this)),
      m_drafts(new DraftCards(services.environments.drafts(), this)), m_cards(new QVBoxLayout),
      m_message(new MessageBar(this)), m_images(services.places, services.builds)
{
    setObjectName(QStringLiteral("environmentsPage"));
    m_new->setObjectName(QStringLiteral("newEnvironment"));
    m_new->setIcon(icon(Icon::Plus, &Tokens::onAccent));
    auto* column = new QWidget;
    column->setProperty("role", QStringLiteral("scrolled"));
    column->setMaximumWidth(widestCards);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(12);
    auto* whole = new QVBoxLayout(column);
    whole->setContentsMargins(24, 8, 24, 24);
    whole->setSpacing(12);
    whole->addWidget(m_drafts);
    whole->addLayout(m_cards);
    whole->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(column);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_message);
    page->addWidget(m_stack, 1);
    connect(m_new, &QAction::triggered, this, &EnvironmentsPage::newEnvironment);
    connect(m_empty, &EmptyState::primaryClicked, this, &EnvironmentsPage::newEnvironment);
    connect(m_drafts, &DraftCards::countChanged, this, &EnvironmentsPage::showShelf);
    connect(m_drafts, &DraftCards::continueAsked, this,
            [this](const EnvironmentDraft& draft) { new EnvironmentWizard(m_services, draft, this); });
    connect(&services.environments, &Environments::changed, this, &EnvironmentsPage::showShelf);
    connect(&m_images, &ImagesOnPlaces::changed, this, &EnvironmentsPage::showBuilt);
    if (services.copying != nullptr)
        connect(services.copying, &ImageCopying::ended, &m_images, &ImagesOnPlaces::refresh);
    retranslate();
    showShelf();
}

PageHead EnvironmentsPage::head() const
{
    PageHead head;
    head.title = sectionName(Section::Environments);
    return head;
}

void EnvironmentsPage::enter()
{
    m_services.environments.reload();
    m_services.environments.drafts().reload();
    m_images.refresh();
}

void EnvironmentsPage::newEnvironment()
{
    new EnvironmentWizard(m_services, newEnvironmentDraft(), this);
}

/// Changes that were left unfinished are gone on with.
void EnvironmentsPage::edit(const Environment& environment)
{
    const EnvironmentDraft* left = m_services.environments.drafts().changing(environment.id);
    new EnvironmentWizard(m_services, left == nullptr ? draftOf(environment) : *left, this);
}

void EnvironmentsPage::failed(const Error& error)
{
    m_message->show({Tone::Fail, sentence(error), {}, shown(error.detail), {}});
}

void EnvironmentsPage::remove(const EnvironmentId& id)
{
    const ShelfEntry* entry = m_services.environments.find(id);
    if (entry == nullptr)
        return;
    QString meaning = tr("Its folder with %1 of code, data and documents is removed from this computer. What "
                         "was built of it stays on its places.")
                          .arg(shownBytes(entry->bytes));
    if (const QString users = usersOf(id); !users.isEmpty())
        meaning += QLatin1Char(' ') + tr("These courses stand on it, and go on working: %1.").arg(users);
    new DecisionDialog(
        {tr("Remove %1?").arg(shown(entry->environment->name)), meaning, tr("Remove")},
        [this, id] {
            m_services.environments.remove(
                id, Reply<EnvironmentId>(this, [this](const Result<EnvironmentId>& removed) {
                    if (!removed)
                        failed(removed.error());
                }));
        },
        this);
}

EnvironmentCard* EnvironmentsPage::makeCard(const ShelfEntry& entry)
{
    auto* card = new EnvironmentCard(this);
    const std::string name = entry.folder.filename().string();
    const auto current = [this, name]() -> const ShelfEntry* {
        const auto& entries = m_services.environments.entries();
        const auto found = std::ranges::find_if(
            entries, [&](const ShelfEntry& one) { return one.folder.filename() == name; });
        return found == entries.end() ? nullptr : &*found;
    };
    connect(card, &EnvironmentCard::editAsked, this, [this, current] {
        if (const ShelfEntry* now = current(); now != nullptr && now->environment)
            edit(*now->environment);
    });
    connect(card, &EnvironmentCard::buildAsked, this, [this, current] {
        if (const ShelfEntry* now = current(); now != nullptr && now->environment)
            new BuildDialog(m_services, *now, this);
    });
    connect(card, &EnvironmentCard::folderAsked, this, [current] {
        if (const ShelfEntry* now = current())
            QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(now->folder.string())));
    });
    connect(card, &EnvironmentCard::duplicateAsked, this, [this, current] {
        if (const ShelfEntry* now = current(); now != nullptr && now->environment)
            m_services.environments.duplicate(
                now->environment->id, toStd(tr("%1 (copy)").arg(shown(now->environment->name))),
                Reply<Environment>(this, [this](const Result<Environment>& made) {
                    if (!made)
                        failed(made.error());
                }));
    });
    connect(card, &EnvironmentCard::removeBuiltAsked, this, [this, current] {
        if (const ShelfEntry* now = current(); now != nullptr && now->environment)
            removeWhatIsBuilt(m_services, m_images, *now, this,
                              [this](const Message& message) { m_message->show(message); });
    });
    connect(card, &EnvironmentCard::exportAsked, this, [this, current] {
        if (const ShelfEntry* now = current(); now != nullptr && now->environment)
            exportFolder(now->environment->id);
    });
    connect(card, &EnvironmentCard::copyAsked, this, [this, current] {
        if (const ShelfEntry* now = current(); now != nullptr && now->environment)
            copyBuilt(*now);
    });
    connect(card, &EnvironmentCard::removeAsked, this, [this, current] {
        if (const ShelfEntry* now = current(); now != nullptr && now->environment)
            remove(now->environment->id);
    });
    return card;
}

void EnvironmentsPage::showShelf()
{
    const auto& entries = m_services.environments.entries();
    std::map<std::string, EnvironmentCard*> still;
    int row = 0;
    for (const ShelfEntry& entry : entries) {
        const std::string name = entry.folder.filename().string();
        const auto known = m_byFolder.find(name);
        EnvironmentCard* card = known == m_byFolder.end() ? makeCard(entry) : known->second;
        m_byFolder.erase(name);
        card->show(entry);
        m_cards->removeWidget(card);
        m_cards->insertWidget(row++, card);
        still.emplace(name, card);
    }
    for (const auto& [name, card] : m_byFolder)
        card->deleteLater();
    m_byFolder = std::move(still);
    const bool nothing = entries.empty() && m_services.environments.drafts().entries().empty();
    m_stack->setCurrentIndex(m_services.environments.known() && nothing ? 1 : 0);
    showBuilt();
}

void EnvironmentsPage::showBuilt()
{
    for (const auto& [name, card] : m_byFolder) {
        const auto id = EnvironmentId::parse(name);
        if (!id)
            continue;
        QStringList where;
        for (const BuiltThere& one : m_images.newestOf(*id))
            if (const KnownPlace* known = m_services.places.place(one.place))
                where.push_back(
                    tr("%1 (%2)", "place and time").arg(placeName(*known), shownTime(one.built.built.built)));
        card->showBuilt(where.join(QStringLiteral(" · ")));
        card->showUsers(usersOf(*id));
    }
}

QString EnvironmentsPage::usersOf(const EnvironmentId& id) const
{
    QStringList users;
    for (const BuiltThere& one : m_images.allOf(id))
        if (const KnownPlace* place = m_services.places.place(one.place))
            for (const std::string& course : one.built.usedBy)
                users << tr("%1 (%2)", "course and place").arg(shownShort(course, 40), placeName(*place));
    users.removeDuplicates();
    return users.join(QStringLiteral(" · "));
}

void EnvironmentsPage::exportFolder(const EnvironmentId& id)
{
    askForFolder(
        this, m_services.settings, {QStringLiteral("environmentExport"), tr("Folder in which a copy is put")},
        [this, id](const QString& folder) {
            const std::filesystem::path to = std::filesystem::path(toStd(folder)) / id.text();
            m_services.environments.exportTo(
                id, to, Reply<std::filesystem::path>(this, [this](const Result<std::filesystem::path>& done) {
                    if (!done)
                        return failed(done.error());
                    m_message->show({Tone::Ok,
                                     tr("Copied to %1.").arg(shown(done->string())),
                                     tr("Any editor that knows dev containers opens it."),
                                     {},
                                     {}});
                }));
        });
}

void EnvironmentsPage::copyBuilt(const ShelfEntry& entry)
{
    if (m_services.copying != nullptr)
        new CopyImageDialog(m_services, m_images, entry, this);
}

void EnvironmentsPage::retranslate()
{
    m_new->setText(tr("New environment…"));
    m_empty->show({tr("No environments yet"),
                   tr("An environment says what is installed for a TP, and what students may use. It is "
                      "described once, "
                      "and built where they work."),
                   tr("New environment…"),
                   {},
                   {}});
    showBuilt();
    Q_EMIT headChanged();
}

void EnvironmentsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace pupitre
