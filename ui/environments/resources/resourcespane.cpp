// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See resourcespane.h.
#include "ui/environments/resources/resourcespane.h"

#include "core/services/places/placebook.h"
#include "ui/environments/resources/onplacedialog.h"
#include "ui/environments/resources/resourcezone.h"
#include "ui/parts/messagebar.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QAction>
#include <QVBoxLayout>

#include <string_view>

namespace pupitre
{

namespace
{

ResourceZoneWords wordsOf(std::string_view zone)
{
    if (zone == "code")
        return {ResourcesPane::tr("Code"), ResourcesPane::tr("each student gets a copy"),
                ResourcesPane::tr("Add code")};
    if (zone == "data")
        return {ResourcesPane::tr("Data"), ResourcesPane::tr("shared, read-only"),
                ResourcesPane::tr("Add data")};
    return {ResourcesPane::tr("Documents"), ResourcesPane::tr("shared, read-only"),
            ResourcesPane::tr("Add documents")};
}

} // namespace

ResourcesPane::ResourcesPane(PlaceBook& places, Settings& settings, QWidget* parent)
    : QWidget(parent), m_places(places), m_settings(settings), m_sizes(places.mailbox()),
      m_message(new MessageBar(this)), m_code(makeZone("code")), m_data(makeZone("data")),
      m_documents(makeZone("documents"))
{
    setObjectName(QStringLiteral("resourcesPane"));
    m_message->setObjectName(QStringLiteral("resourcesMessage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_message);
    for (ResourceZone* zone : {m_code, m_data, m_documents}) {
        column->addWidget(zone, 1);
        connect(zone, &ResourceZone::changed, this, &ResourcesPane::changed);
        connect(zone, &ResourceZone::refused, this, [this](const QString& sentence) {
            m_message->show({Tone::Warn, sentence, {}, {}, {}});
        });
    }
    connect(m_data->offer(tr("Already on a place…"), "resourceOnPlace"), &QAction::triggered, this, [this] {
        new OnPlaceDialog(
            m_places, [this](const DataItem& item) { return m_data->add(item); }, this);
    });
}

ResourcesPane::~ResourcesPane()
{
    for (ResourceZone* zone : {m_code, m_data, m_documents})
        delete zone; // while there is the lane they use
}

ResourceZone* ResourcesPane::makeZone(const char* name)
{
    return new ResourceZone(
        QLatin1String(name), wordsOf(name), [this](const std::string& id) { return nameOfPlace(id); },
        m_sizes, m_settings, this);
}

QString ResourcesPane::nameOfPlace(const std::string& id) const
{
    const auto parsed = PlaceId::parse(id);
    const KnownPlace* known = parsed ? m_places.place(*parsed) : nullptr;
    return known == nullptr ? shownShort(id) : placeName(*known);
}

void ResourcesPane::show(const ResourceChoice& choice)
{
    m_message->clear();
    m_code->show(choice.code, {});
    m_data->show(choice.data, choice.onPlaces);
    m_documents->show(choice.documents, {});
}

ResourceChoice ResourcesPane::choice() const
{
    return {m_code->model().paths(), m_data->model().paths(), m_documents->model().paths(),
            m_data->model().items()};
}

ResourcesPane::Totals ResourcesPane::totals() const
{
    Totals totals;
    for (const auto& [zone, bytes] : {std::pair{m_code, &Totals::code}, std::pair{m_data, &Totals::data},
                                      std::pair{m_documents, &Totals::documents}}) {
        totals.*bytes = zone->model().total().bytes;
        totals.counting = totals.counting || zone->model().total().uncounted > 0;
    }
    return totals;
}

} // namespace pupitre
