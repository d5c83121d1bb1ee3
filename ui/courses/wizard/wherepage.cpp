// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See wherepage.h.
#include "ui/courses/wizard/wherepage.h"

#include "core/services/places/lastseen.h"
#include "core/services/presenttime.h"
#include "ui/environments/buildat.h"
#include "ui/parts/chip.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/pieces.h"
#include "ui/words/agewords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>

namespace pupitre
{

namespace
{
QString factsText(const PlaceBook& places, const PlaceLink& link)
{
    const SeenFacts* known = places.seenFacts(link.place().id);
    if (known == nullptr)
        return link.status().error ? WherePage::tr("It does not answer; the course can be made once it does.")
                                   : WherePage::tr("Nothing is known of it yet.");
    const PlaceFacts& facts = known->facts;
    QStringList parts{
        WherePage::tr("%n core(s)", "", facts.cpus),
        WherePage::tr("%1 memory").arg(shownBytes(static_cast<std::uint64_t>(facts.memoryMiB) << 20)),
        WherePage::tr("%1 free").arg(shownBytes(static_cast<std::uint64_t>(facts.diskFreeMiB) << 20))};
    if (!facts.gpus.empty())
        parts << WherePage::tr("%n GPU(s)", "", static_cast<int>(facts.gpus.size()));
    parts << (facts.engine.name.empty() ? WherePage::tr("no container engine")
                                        : shownShort(facts.engine.name + ' ' + facts.engine.version, 30));
    if (const auto seen = lastSeen(places, link.place().id))
        parts << seenAgo(*seen, presentTime());
    return parts.join(QStringLiteral(" · "));
}

/// What the place has of what the course begins with; empty: nothing is to be said.
QString whereImageText(const WizardDraft& draft, const ImagesOnPlaces& images, const PlaceId& place)
{
    if (!draft.environment) {
        const auto has = images.has(place, draft.course.image);
        if (draft.course.image.empty() || !has)
            return {};
        const QString image = shownShort(draft.course.image, 60);
        return *has ? WherePage::tr("It has the image %1.").arg(image)
                    : WherePage::tr("It has no image %1 yet.").arg(image);
    }
    if (const BuiltOnPlace* built = images.newest(place, draft.environment->environment->id))
        return WherePage::tr("Built here: %1, %2.")
            .arg(shownTime(built->built.built), shownBytes(built->built.bytes));
    const QString name = shownShort(draft.environment->environment->name, 60);
    return images.told(place) ? WherePage::tr("“%1” is not built here yet.").arg(name)
                              : WherePage::tr("Whether “%1” is built here is not known.").arg(name);
}

ChipLook chipOf(PlaceState state)
{
    const QString name = placeStateName(state);
    switch (state) {
    case PlaceState::Ready:
        return {name, Tone::Ok, Icon::Done};
    case PlaceState::Connecting:
        return {name, Tone::Info, Icon::Clock};
    case PlaceState::Asking:
    case PlaceState::Waiting:
        return {name, Tone::Warn, Icon::Warning};
    case PlaceState::Offline:
        return {name, Tone::Idle, Icon::Away};
    }
    return {name, Tone::Idle, Icon::Away};
}
} // namespace

class WherePage::Row final : public QFrame
{
public:
    Row(QWidget* parent, QButtonGroup& group, int id)
        : QFrame(parent), build(makeButton(WherePage::tr("Build…"), "whereBuild", ButtonKind::Default, this)),
          m_choice(new QRadioButton(this)), m_facts(new ElidedLabel("small", this)),
          m_image(new ElidedLabel("small", this)), m_chip(new Chip(this))
    {
        setProperty("role", "card");
        m_choice->setObjectName(QStringLiteral("wherePlace%1").arg(id));
        group.addButton(m_choice, id);
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(m_choice);
        m_facts->setContentsMargins(24, 0, 0, 0);
        words->addWidget(m_facts);
        m_image->setObjectName(QStringLiteral("whereImage%1").arg(id));
        m_image->setContentsMargins(24, 0, 0, 0);
        words->addWidget(m_image);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(16, 10, 16, 10);
        row->setSpacing(12);
        row->addLayout(words, 1);
        row->addWidget(build);
        row->addWidget(m_chip);
    }

    void show(const PlaceBook& places, const PlaceLink& link, const QString& image, bool canBuild)
    {
        m_choice->setText(placeName(link.place()));
        m_facts->setText(factsText(places, link));
        m_image->setText(image);
        m_image->setVisible(!image.isEmpty());
        build->setVisible(canBuild);
        build->setAccessibleName(WherePage::tr("Build it on %1").arg(m_choice->text()));
        m_choice->setAccessibleDescription(m_facts->text() + QLatin1Char(' ') + image);
        m_chip->show(chipOf(link.status().state));
    }
    void choose() { m_choice->setChecked(true); }
    void focus() { m_choice->setFocus(); }

    QPushButton* build;

protected:
    void mousePressEvent(QMouseEvent*) override { m_choice->click(); }

private:
    QRadioButton* m_choice;
    ElidedLabel* m_facts;
    ElidedLabel* m_image;
    Chip* m_chip;
};

WherePage::WherePage(WizardDraft& draft, const WizardEnvironments& environments)
    : DraftWizardPage(draft, DraftPage::Where), m_environments(environments),
      m_places(environments.services.places), m_group(new QButtonGroup(this)), m_list(new QVBoxLayout)
{
    m_list->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_list);
    column->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, &WherePage::choose);
    connect(&m_places, &PlaceBook::listChanged, this, &WherePage::refresh);
    connect(&m_places, &PlaceBook::stateChanged, this, &WherePage::refresh);
    connect(&environments.images, &ImagesOnPlaces::changed, this, &WherePage::refresh);
}

QString WherePage::subtitle() const
{
    return tr("The place keeps the course, runs the environments and holds the deadline, also while this "
              "computer is off.");
}

void WherePage::enter()
{
    const auto ids = m_places.ids();
    if (draft().place.empty() && ids.size() == 1)
        draft().place = ids.front();
    takeBuiltImage(draft(), m_environments.images);
    refresh();
    if (!m_rows.empty())
        m_rows.front()->focus();
}

void WherePage::choose(int row)
{
    const auto ids = m_places.ids();
    if (static_cast<std::size_t>(row) < ids.size())
        draft().place = ids[static_cast<std::size_t>(row)];
    takeBuiltImage(draft(), m_environments.images);
    Q_EMIT edited();
}

void WherePage::build(int row)
{
    const auto ids = m_places.ids();
    if (static_cast<std::size_t>(row) < ids.size() && draft().environment)
        openBuildAt(ids[static_cast<std::size_t>(row)], m_environments.services, *draft().environment, this);
}

void WherePage::refresh()
{
    const auto ids = m_places.ids();
    while (m_rows.size() < ids.size()) {
        const int number = static_cast<int>(m_rows.size());
        m_rows.push_back(new Row(this, *m_group, number));
        m_list->addWidget(m_rows.back());
        connect(m_rows.back()->build, &QPushButton::clicked, this, [this, number] { build(number); });
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < ids.size());
        const PlaceLink* link = i < ids.size() ? m_places.link(ids[i]) : nullptr;
        if (link == nullptr)
            continue;
        const ImagesOnPlaces& images = m_environments.images;
        const auto& environment = draft().environment;
        m_rows[i]->show(m_places, *link, whereImageText(draft(), images, ids[i]),
                        environment && link->ready() && images.told(ids[i])
                            && images.newest(ids[i], environment->environment->id) == nullptr);
        if (ids[i] == draft().place)
            m_rows[i]->choose();
    }
}

bool WherePage::mayLeave(QString& problem)
{
    if (draft().place.empty()) {
        problem = tr("Choose the place where the students work.");
        return false;
    }
    return DraftWizardPage::mayLeave(problem);
}

void WherePage::showProblems(const std::vector<DraftProblem>&) {}

} // namespace pupitre
