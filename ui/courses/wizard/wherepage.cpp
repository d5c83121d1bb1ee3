// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See wherepage.h.
#include "ui/courses/wizard/wherepage.h"

#include "core/services/lastseen.h"
#include "core/services/presenttime.h"
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
        : QFrame(parent), m_choice(new QRadioButton(this)), m_facts(new ElidedLabel("small", this)),
          m_chip(new Chip(this))
    {
        setProperty("role", "card");
        m_choice->setObjectName(QStringLiteral("wherePlace%1").arg(id));
        group.addButton(m_choice, id);
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(m_choice);
        m_facts->setContentsMargins(24, 0, 0, 0);
        words->addWidget(m_facts);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(16, 10, 16, 10);
        row->addLayout(words, 1);
        row->addWidget(m_chip);
    }

    void show(const PlaceBook& places, const PlaceLink& link)
    {
        m_choice->setText(placeName(link.place()));
        m_facts->setText(factsText(places, link));
        m_choice->setAccessibleDescription(m_facts->text());
        m_chip->show(chipOf(link.status().state));
    }
    void choose() { m_choice->setChecked(true); }
    void focus() { m_choice->setFocus(); }

protected:
    void mousePressEvent(QMouseEvent*) override { m_choice->click(); }

private:
    QRadioButton* m_choice;
    ElidedLabel* m_facts;
    Chip* m_chip;
};

WherePage::WherePage(WizardDraft& draft, PlaceBook& places)
    : DraftWizardPage(draft, DraftPage::Where), m_places(places), m_group(new QButtonGroup(this)),
      m_list(new QVBoxLayout)
{
    m_list->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_list);
    column->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        const auto ids = m_places.ids();
        if (static_cast<std::size_t>(id) < ids.size())
            this->draft().place = ids[static_cast<std::size_t>(id)];
        Q_EMIT edited();
    });
    connect(&m_places, &PlaceBook::listChanged, this, &WherePage::refresh);
    connect(&m_places, &PlaceBook::stateChanged, this, &WherePage::refresh);
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
    refresh();
    if (!m_rows.empty())
        m_rows.front()->focus();
}

void WherePage::refresh()
{
    const auto ids = m_places.ids();
    while (m_rows.size() < ids.size()) {
        m_rows.push_back(new Row(this, *m_group, static_cast<int>(m_rows.size())));
        m_list->addWidget(m_rows.back());
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < ids.size());
        const PlaceLink* link = i < ids.size() ? m_places.link(ids[i]) : nullptr;
        if (link == nullptr)
            continue;
        m_rows[i]->show(m_places, *link);
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
