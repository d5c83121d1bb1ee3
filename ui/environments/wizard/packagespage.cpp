// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/wizard/packagespage.h"

#include "ui/environments/wizard/packagespane.h"
#include "ui/parts/pieces.h"
#include "ui/parts/segments.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

namespace
{

/// Where pip has a Python of its own to install into.
bool takesPythonPackages(const Environment& environment)
{
    const bool python = environment.platform == Platform::Python || environment.platform == Platform::PyTorch
                        || environment.platform == Platform::TensorFlow
                        || environment.platform == Platform::Other;
    return environment.containerfile.empty() && (python || !environment.pythonPackages.empty());
}

} // namespace

PackagesPage::PackagesPage(EnvironmentMaking& making, const EnvironmentServices& services)
    : EnvironmentWizardPage(making, EnvironmentPage::Packages), m_services(services),
      m_kinds(new Segments(this)), m_note(makeParagraph({}, "muted", this)),
      m_stack(new QStackedWidget(this)),
      m_system(new PackagesPane(PackageKind::System, making.recorded, this)),
      m_python(new PackagesPane(PackageKind::Python, making.recorded, this))
{
    layOut();
    connect(m_kinds, &Segments::changed, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_system, &PackagesPane::changed, this, [this] {
        systemLines() = m_system->lines();
        showCounts();
        Q_EMIT edited();
    });
    connect(m_python, &PackagesPane::changed, this, [this] {
        draft().environment.pythonPackages = m_python->lines();
        showCounts();
        Q_EMIT edited();
    });
    askBuilds();
}

void PackagesPage::layOut()
{
    m_kinds->add(0, Icon::Package, "packagesSystem");
    m_kinds->add(1, Icon::Code, "packagesPython");
    m_note->setObjectName(QStringLiteral("packagesNote"));
    m_stack->addWidget(m_system);
    m_stack->addWidget(m_python);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_kinds);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
}

QString PackagesPage::subtitle() const
{
    return tr("Without a version, each build takes the newest; a fixed one is the same next year.");
}

/// Below a Containerfile of somebody's own, packages are added; those it had are in its text.
std::vector<std::string>& PackagesPage::systemLines() const
{
    return draft().environment.containerfile.empty() ? draft().environment.systemPackages
                                                     : draft().packagesBelow;
}

void PackagesPage::enter()
{
    const Environment& environment = draft().environment;
    m_system->show(environment.platform, systemLines());
    m_python->show(environment.platform, environment.pythonPackages);
    if (!takesPythonPackages(environment)) {
        m_kinds->choose(0);
        m_stack->setCurrentIndex(0);
    }
    m_kinds->setVisible(takesPythonPackages(environment));
    showCounts();
    showNote();
    (m_stack->currentIndex() == 0 ? m_system : m_python)->focusField();
}

bool PackagesPage::mayLeave(QString& problem)
{
    for (PackagesPane* pane : {m_system, m_python}) {
        if (pane->addTyped()) // what was typed is meant
            continue;
        const int index = pane == m_system ? 0 : 1;
        m_kinds->choose(index);
        m_stack->setCurrentIndex(index);
        problem = pane->problem();
        return false;
    }
    return EnvironmentWizardPage::mayLeave(problem);
}

void PackagesPage::showCounts()
{
    const auto count = [](const PackagesPane* pane) {
        return QLocale().toString(static_cast<int>(pane->lines().size()));
    };
    m_kinds->setText(0, tr("System packages  %1").arg(count(m_system)));
    m_kinds->setText(1, tr("Python packages  %1").arg(count(m_python)));
}

void PackagesPage::showNote()
{
    const Environment& environment = draft().environment;
    const bool stage = !environment.containerfile.empty() && !environment.buildTarget.empty();
    m_system->setEnabled(!stage);
    if (environment.containerfile.empty())
        m_note->clear();
    else if (stage)
        m_note->setText(tr("It has a Containerfile of its own, and builds one stage of it: what is installed "
                           "is said there, and nothing can be added here."));
    else
        m_note->setText(tr("It has a Containerfile of its own, which says what is installed. Packages named "
                           "here are written below its last line."));
    m_note->setVisible(!m_note->text().isEmpty());
}

/// The newest build of each place first: its versions are those of the last class.
void PackagesPage::askBuilds()
{
    for (const PlaceId& id : m_services.places.ids()) {
        const PlaceLink* link = m_services.places.link(id);
        if (link == nullptr || !link->ready())
            continue;
        m_services.builds.list(
            id, Reply<std::vector<BuiltOnPlace>>(this, [this](const Result<std::vector<BuiltOnPlace>>& list) {
                if (!list)
                    return;
                auto newestFirst = *list;
                std::ranges::sort(newestFirst, std::ranges::greater(),
                                  [](const BuiltOnPlace& one) { return one.built.built; });
                for (const BuiltOnPlace& one : newestFirst)
                    making().recorded.add(one.built.packages);
                m_system->suggest();
                m_python->suggest();
            }));
    }
}

} // namespace pupitre
