// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/wizard/platformpage.h"

#include "core/environments/presets.h"
#include "ui/environments/wizard/choicecard.h"
#include "ui/environments/wizard/importpane.h"
#include "ui/environments/wizard/problemwords.h"
#include "ui/parts/formrow.h"
#include "ui/parts/pieces.h"
#include "ui/words/environmentwords.h"
#include "ui/words/text.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QRadioButton>

namespace pupitre
{

namespace
{

constexpr int somethingThatExists = 100; // beside the platforms' numbers
constexpr int platformsInARow = 3;
constexpr int longestNameOfEnvironment = 60;

/// A file or folder of this computer, or text.
QString sourceIn(const QMimeData& data)
{
    const auto urls = data.urls();
    if (!urls.isEmpty())
        return urls.front().isLocalFile() ? urls.front().toLocalFile() : urls.front().toString();
    return data.text().trimmed();
}

} // namespace

PlatformPage::PlatformPage(EnvironmentMaking& making, const EnvironmentServices& services)
    : EnvironmentWizardPage(making, EnvironmentPage::Platform), m_choices(new QButtonGroup(this)),
      m_name(new QLineEdit(this)), m_nameRow(new FormRow(m_name, this)),
      m_gpu(new QCheckBox(tr("For GPUs"), this)),
      m_exercise(new QCheckBox(tr("With a small exercise that runs"), this)),
      m_import(new ImportPane(making, services, this))
{
    layOut();
    setAcceptDrops(true);
    connect(m_choices, &QButtonGroup::idClicked, this, &PlatformPage::choose);
    connect(m_gpu, &QCheckBox::clicked, this, &PlatformPage::chooseGpu);
    connect(m_exercise, &QCheckBox::clicked, this, [this](bool wanted) {
        draft().exercise = wanted;
        Q_EMIT edited();
    });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        draft().environment.name = toStd(text.trimmed());
        m_nameRow->setProblem({});
        Q_EMIT edited();
    });
    connect(m_import, &ImportPane::taken, this, [this] {
        showDraft();
        Q_EMIT edited();
    });
}

void PlatformPage::layOut()
{
    m_name->setObjectName(QStringLiteral("environmentName"));
    m_name->setMaxLength(longestNameOfEnvironment);
    m_nameRow->setName(tr("Name"));
    m_gpu->setObjectName(QStringLiteral("environmentGpu"));
    m_exercise->setObjectName(QStringLiteral("environmentExercise"));
    auto* platforms = new QWidget(this); // as high as its words, each row as high as its highest
    platforms->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* grid = new QGridLayout(platforms);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    int at = 0;
    for (const Platform one : allPlatforms) {
        auto* card = new ChoiceCard(*m_choices, static_cast<int>(one),
                                    QStringLiteral("platform-") + QLatin1String(wireName(one)), this);
        card->setWords(platformName(one), platformSummary(one));
        m_cards.push_back(card);
        grid->addWidget(card, at / platformsInARow, at % platformsInARow);
        grid->setColumnStretch(at % platformsInARow, 1);
        ++at;
    }
    auto* exists = new ChoiceCard(*m_choices, somethingThatExists, QStringLiteral("platform-exists"), this);
    exists->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_cards.push_back(exists);
    exists->setWords(tr("From something that exists"),
                     tr("devcontainer.json, Containerfile, requirements.txt, environment.yml, pom.xml, "
                        "CMakeLists.txt… in a folder, an archive or Git; or an image"));
    auto* switches = new QHBoxLayout;
    switches->setSpacing(24);
    switches->addWidget(m_gpu);
    switches->addWidget(m_exercise);
    switches->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_nameRow);
    column->addWidget(platforms);
    column->addWidget(exists);
    column->addLayout(switches);
    column->addWidget(m_import, 1);
    column->addStretch();
}

QString PlatformPage::subtitle() const
{
    return draft().origin == DraftOrigin::Shelf
               ? tr("Another platform changes what is installed; your files stay as they are.")
               : tr("It is described once here, and built on each place where it is used.");
}

void PlatformPage::enter()
{
    showDraft();
    if (draft().environment.name.empty())
        m_name->setFocus();
}

void PlatformPage::choose(int id)
{
    if (id == somethingThatExists)
        return chooseSource();
    m_import->stop(); // its answer would come over this choice
    usePlatform(draft(), static_cast<Platform>(id), draft().environment.gpu);
    making().preview.reset();
    showDraft();
    Q_EMIT edited();
}

void PlatformPage::chooseGpu(bool gpu)
{
    usePlatform(draft(), draft().environment.platform, gpu);
    showDraft();
    Q_EMIT edited();
}

void PlatformPage::chooseSource()
{
    draft().origin = DraftOrigin::Source;
    showDraft();
    m_import->focusField();
    Q_EMIT edited();
}

void PlatformPage::showDraft()
{
    const bool source = draft().origin == DraftOrigin::Source;
    const Environment& environment = draft().environment;
    if (m_name->text().trimmed() != shown(environment.name))
        m_name->setText(shown(environment.name));
    m_choices->button(source ? somethingThatExists : static_cast<int>(environment.platform))
        ->setChecked(true);
    for (ChoiceCard* card : m_cards)
        card->setBrief(source);                                       // the room is for what was understood
    m_cards.back()->setVisible(draft().origin != DraftOrigin::Shelf); // which keeps what it began with
    if (!environment.name.empty())
        m_nameRow->setProblem({});
    m_gpu->setVisible(!source);
    m_gpu->setEnabled(hasGpuVariant(environment.platform));
    m_gpu->setChecked(environment.gpu);
    m_exercise->setVisible(draft().origin == DraftOrigin::Preset);
    m_exercise->setChecked(draft().exercise);
    m_import->setVisible(source);
}

bool PlatformPage::mayLeave(QString& problem)
{
    const bool source = draft().origin == DraftOrigin::Source;
    if (source && !m_import->isLooking() && m_import->isAhead() && m_import->problem().isEmpty())
        m_import->lookNow(); // a folder of this computer is soon looked at
    if (source && !m_import->problem().isEmpty()) {
        problem = m_import->problem();
        return false;
    }
    if (source && m_import->isLooking()) {
        problem = tr("It is being looked at. Read what was understood, then go on.");
        return false;
    }
    return EnvironmentWizardPage::mayLeave(problem);
}

void PlatformPage::showProblems(const std::vector<EnvironmentProblem>& problems)
{
    m_nameRow->setProblem({});
    for (const EnvironmentProblem& one : problems) {
        if (one.kind == EnvironmentProblemKind::NameMissing || one.subject == "name")
            m_nameRow->setProblem(problemSentence(one));
        if (one.kind == EnvironmentProblemKind::SourceMissing)
            m_import->setProblem(problemSentence(one));
    }
}

void PlatformPage::dragEnterEvent(QDragEnterEvent* event)
{
    // What is on the shelf keeps what it began with.
    if (draft().origin != DraftOrigin::Shelf && !sourceIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PlatformPage::dropEvent(QDropEvent* event)
{
    chooseSource();
    m_import->useSource(sourceIn(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace pupitre
