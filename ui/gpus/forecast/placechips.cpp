// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See placechips.h.
#include "ui/gpus/forecast/placechips.h"

#include "ui/parts/chip.h"
#include "ui/parts/eliding.h"
#include "ui/parts/flowlayout.h"

#include <QButtonGroup>

namespace pupitre
{

namespace
{
constexpr qsizetype longestChip = 28; // characters of a name; the whole is in the tooltip

ChipLook lookOf(const PlaceChip& place)
{
    const QString name =
        place.name.size() <= longestChip ? place.name : place.name.left(longestChip - 1) + QChar(0x2026);
    if (place.conflicts == 0)
        return {name, Tone::Idle, std::nullopt};
    //: %1: a place
    return {PlaceChips::tr("%1: %n conflict(s)", nullptr, place.conflicts).arg(name), Tone::Warn,
            Icon::Warning};
}
} // namespace

PlaceChips::PlaceChips(QWidget* parent)
    : QWidget(parent), m_flow(new FlowLayout(6, 4, this)), m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("forecastPlaces"));
    setContentsMargins(0, 3, 0, 0); // chips are lower than the tools beside them
    hide();
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int place) { Q_EMIT chosen(static_cast<std::size_t>(place)); });
}

void PlaceChips::show(const std::vector<PlaceChip>& places)
{
    const auto count = static_cast<int>(places.size());
    for (int id = static_cast<int>(m_group->buttons().size()); id < count; ++id) {
        auto* chip = new FilterChip(this);
        chip->setObjectName(QStringLiteral("forecastPlace"));
        m_group->addButton(chip, id);
        m_flow->addWidget(chip);
    }
    for (int id = 0; id < static_cast<int>(m_group->buttons().size()); ++id) {
        auto* chip = static_cast<FilterChip*>(m_group->button(id));
        chip->setVisible(id < count);
        if (id >= count)
            continue;
        const PlaceChip& place = places[static_cast<std::size_t>(id)];
        chip->show(lookOf(place));
        chip->setToolTip(plainTip(place.name));
    }
    setVisible(count > 1);
}

void PlaceChips::choose(std::size_t place)
{
    if (QAbstractButton* chip = m_group->button(static_cast<int>(place)))
        chip->setChecked(true);
}

} // namespace pupitre
