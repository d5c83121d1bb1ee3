// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See sourcesdialog.h.
#include "ui/environments/sourcesdialog.h"

#include "ui/parts/messagebar.h"
#include "ui/parts/pieces.h"
#include "ui/parts/textrow.h"
#include "ui/words/environmentwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

namespace pupitre
{

namespace
{
constexpr int sourcesWidth = 720;
} // namespace

SourcesDialog::SourcesDialog(EnvironmentBuilds& builds, const KnownPlace& place, QWidget* over)
    : QDialog(over->window()), m_builds(builds), m_place(place.id),
      m_own(new QCheckBox(tr("From the packages installed on that place, without a registry"), this)),
      m_index(makeTextRow(tr("Python index"), "sourcesIndex", tr("pip's own"), this)),
      m_mirror(makeTextRow(tr("Debian mirror"), "sourcesMirror", tr("what the image says"), this)),
      m_message(new MessageBar(this)),
      m_save(makeButton(tr("Save"), "sourcesSave", ButtonKind::Primary, this))
{
    setObjectName(QStringLiteral("sourcesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Images and packages"));
    for (const Platform platform : allPlatforms)
        m_images[platform] = makeTextRow(platformName(platform), wireName(platform),
                                         QLatin1String(usualImage(platform, false)), this);
    layOut(placeName(place));
    m_save->setEnabled(false); // until the place has said what it has
    connect(m_save, &QPushButton::clicked, this, &SourcesDialog::save);
    m_builds.sources(m_place, Reply<BuildSources>(this, [this](const Result<BuildSources>& sources) {
                         if (sources)
                             show(*sources);
                         else
                             m_message->show({Tone::Fail, sentence(sources.error()), {}, {}, {}});
                     }));
    resize(sourcesWidth, sizeHint().height());
    open();
}

void SourcesDialog::layOut(const QString& place)
{
    m_own->setObjectName(QStringLiteral("sourcesOwn"));
    m_message->setObjectName(QStringLiteral("sourcesMessage"));
    m_save->setDefault(true);
    auto* cancel = makeButton(tr("Cancel"), "sourcesCancel", ButtonKind::Ghost, this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    int cell = 0;
    for (const Platform platform : allPlatforms) {
        grid->addWidget(m_images[platform], cell / 2, cell % 2, Qt::AlignTop);
        ++cell;
    }
    grid->addWidget(m_index, cell / 2, 0, Qt::AlignTop);
    grid->addWidget(m_mirror, cell / 2, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(10);
    column->addWidget(
        makeParagraph(tr("Where %1 gets what environments are made of").arg(place), "heading", this));
    column->addWidget(
        makeParagraph(tr("The image each platform begins with, and where packages come from. What is left "
                         "empty is as usual; "
                         "a lab with mirrors of its own names them here, once for every environment."),
                      "muted", this));
    column->addWidget(m_own);
    column->addLayout(grid);
    column->addWidget(m_message);
    column->addStretch();
    column->addLayout(buttons);
}

void SourcesDialog::show(const BuildSources& sources)
{
    m_own->setChecked(sources.ownPackages);
    for (const auto& [platform, row] : m_images) {
        const auto chosen = sources.images.find(platform);
        textField(*row).setText(chosen == sources.images.end() ? QString() : shown(chosen->second));
    }
    textField(*m_index).setText(shown(sources.pythonIndex));
    textField(*m_mirror).setText(shown(sources.debianMirror));
    m_save->setEnabled(true);
}

BuildSources SourcesDialog::typed() const
{
    BuildSources sources;
    sources.ownPackages = m_own->isChecked();
    for (const auto& [platform, row] : m_images)
        if (const std::string image = typedIn(*row); !image.empty())
            sources.images[platform] = image;
    sources.pythonIndex = typedIn(*m_index);
    sources.debianMirror = typedIn(*m_mirror);
    return sources;
}

bool SourcesDialog::sound(const BuildSources& sources)
{
    const QString address = tr("Write a whole address, https://…, without a password in it.");
    BuildSources index;
    index.pythonIndex = sources.pythonIndex;
    BuildSources mirror;
    mirror.debianMirror = sources.debianMirror;
    m_index->setProblem(check(index) ? QString() : address);
    m_mirror->setProblem(check(mirror) ? QString() : address);
    bool images = true;
    for (const auto& [platform, row] : m_images) {
        const bool fits = typedIn(*row).find_first_of(" \t\\\"'") == std::string::npos;
        row->setProblem(fits ? QString()
                             : tr("Write the image's name, such as registry.example/python:3.12."));
        images = images && fits;
    }
    return images && check(sources).has_value();
}

void SourcesDialog::save()
{
    const BuildSources wanted = typed();
    if (!sound(wanted))
        return;
    m_save->setEnabled(false);
    m_builds.setSources(m_place, wanted, Reply<BuildSources>(this, [this](const Result<BuildSources>& kept) {
                            m_save->setEnabled(true);
                            if (kept)
                                return accept();
                            m_message->show({Tone::Fail, sentence(kept.error()), {}, {}, {}});
                        }));
}

} // namespace pupitre
