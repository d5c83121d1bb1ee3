// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/places/placebook.h"

#include "core/store/placetable.h"

#include <algorithm>

namespace pupitre
{

namespace
{

PlaceId hereId()
{
    return *PlaceId::parse("here");
}

KnownPlace fromRow(const PlaceRow& row, PlaceAddress address)
{
    address.jump = row.jump;
    return {row.id, row.name, std::move(address), row.identity};
}

PlaceRow toRow(const KnownPlace& place)
{
    return {place.id, place.name, toText(place.address), place.address.jump, place.identity};
}

} // namespace

PlaceBook::PlaceBook(Mailbox& mailbox, PlaceAccess access, QObject* parent)
    : QObject(parent), m_mailbox(mailbox), m_access(std::move(access))
{
    m_links.push_back(std::make_unique<PlaceLink>(m_mailbox, KnownPlace{hereId(), {}, {}, {}}, m_access));
    follow(*m_links.back());
}

PlaceBook::~PlaceBook() = default;

const PlaceId& PlaceBook::thisComputer()
{
    static const PlaceId id = hereId();
    return id;
}

Result<void> PlaceBook::load(Store& store)
{
    m_store = &store;
    const auto rows = PlaceTable(store).all();
    if (!rows)
        return tl::unexpected(rows.error());
    for (const PlaceRow& row : *rows) {
        const auto address = placeAddressFromText(row.address);
        if (!address || link(row.id) != nullptr)
            continue; // written by something else than this program; the others are still good
        m_links.push_back(std::make_unique<PlaceLink>(m_mailbox, fromRow(row, *address), m_access));
        follow(*m_links.back());
    }
    if (const auto seen = PlaceFactsTable(store).all()) // else they are asked again anyway
        m_seen.insert(seen->begin(), seen->end());
    Q_EMIT listChanged();
    return {};
}

void PlaceBook::follow(PlaceLink& link)
{
    connect(&link, &PlaceLink::statusChanged, this, [this, &link] {
        keepFacts(link);
        Q_EMIT stateChanged(link.place().id);
    });
    connect(&link, &PlaceLink::asked, this,
            [this, &link](const Question& question) { Q_EMIT asked(link.place().id, question); });
}

/// At most once a minute and place, as often as a link asks.
void PlaceBook::keepFacts(const PlaceLink& link)
{
    const PlaceStatus& status = link.status();
    if (!status.facts)
        return;
    const SeenFacts now{*status.facts, status.facts->clock - status.clockSkew};
    SeenFacts& seen = m_seen[link.place().id];
    if (seen == now)
        return;
    seen = now;
    if (m_store != nullptr)
        (void)PlaceFactsTable(*m_store).put(link.place().id, seen); // else what is kept is only older
}

const SeenFacts* PlaceBook::seenFacts(const PlaceId& id) const
{
    const auto found = m_seen.find(id);
    return found == m_seen.end() ? nullptr : &found->second;
}

std::vector<PlaceId> PlaceBook::ids() const
{
    std::vector<PlaceId> ids;
    for (const auto& link : m_links)
        ids.push_back(link->place().id);
    return ids;
}

PlaceLink* PlaceBook::link(const PlaceId& id) const
{
    const auto found =
        std::find_if(m_links.begin(), m_links.end(), [&](const auto& l) { return l->place().id == id; });
    return found == m_links.end() ? nullptr : found->get();
}

const KnownPlace* PlaceBook::place(const PlaceId& id) const
{
    const PlaceLink* found = link(id);
    return found == nullptr ? nullptr : &found->place();
}

const KnownPlace* PlaceBook::find(const std::string& text) const
{
    const auto by = [&](auto matches) -> const KnownPlace* {
        const auto found =
            std::find_if(m_links.begin(), m_links.end(), [&](const auto& l) { return matches(l->place()); });
        return found == m_links.end() ? nullptr : &(*found)->place();
    };
    if (const auto* found = by([&](const KnownPlace& place) { return place.id.text() == text; }))
        return found;
    if (const auto* found = by([&](const KnownPlace& place) { return !text.empty() && place.name == text; }))
        return found;
    return by([&](const KnownPlace& place) { return toText(place.address) == text; });
}

std::unique_ptr<PlaceLink> PlaceBook::tryOut(PlaceAddress address, std::string identity) const
{
    return std::make_unique<PlaceLink>(m_mailbox, KnownPlace{{}, {}, std::move(address), std::move(identity)},
                                       m_access);
}

PlaceId PlaceBook::freeId(const std::string& name) const
{
    constexpr std::size_t room = 28; // of 32 characters, so that a number still fits
    const std::string stem = idFromText(name).substr(0, room);
    for (int n = 1;; ++n) {
        const auto id = PlaceId::parse(n == 1 ? stem : stem + "-" + std::to_string(n));
        if (id && link(*id) == nullptr)
            return *id;
    }
}

Result<PlaceId> PlaceBook::adopt(std::unique_ptr<PlaceLink> link, std::string name)
{
    const PlaceAddress& address = link->place().address;
    for (const auto& known : m_links)
        if (known->place().address == address)
            return fail(ErrorKind::AlreadyExists,
                        known->place().name.empty() ? toText(address) : known->place().name);
    if (name.empty())
        name = address.host;
    link->describe(freeId(name), name);
    if (auto kept = persist(link->place()); !kept)
        return tl::unexpected(kept.error());
    follow(*link);
    keepFacts(*link);
    m_links.push_back(std::move(link));
    Q_EMIT listChanged();
    return m_links.back()->place().id;
}

Result<PlaceId> PlaceBook::add(std::string name, PlaceAddress address, std::string identity)
{
    return adopt(tryOut(std::move(address), std::move(identity)), std::move(name));
}

Result<void> PlaceBook::persist(const KnownPlace& place)
{
    return m_store == nullptr ? Result<void>() : PlaceTable(*m_store).put(toRow(place));
}

Result<void> PlaceBook::rename(const PlaceId& id, std::string name)
{
    PlaceLink* found = link(id);
    if (found == nullptr || id == thisComputer())
        return fail(ErrorKind::NotFound, id.text());
    KnownPlace renamed = found->place();
    renamed.name = std::move(name);
    if (auto kept = persist(renamed); !kept)
        return kept;
    found->describe(renamed.id, renamed.name);
    Q_EMIT listChanged();
    return {};
}

Result<void> PlaceBook::remove(const PlaceId& id)
{
    if (id == thisComputer())
        return fail(ErrorKind::InvalidArgument, id.text(), "thisComputer");
    const auto found =
        std::find_if(m_links.begin(), m_links.end(), [&](const auto& l) { return l->place().id == id; });
    if (found == m_links.end())
        return fail(ErrorKind::NotFound, id.text());
    if (m_store != nullptr)
        if (auto removed = PlaceTable(*m_store).remove(id); !removed)
            return removed;
    // Later: the click that removes it may come from a slot of this very link.
    PlaceLink* leaving = found->release();
    m_links.erase(found);
    const PlaceId gone = leaving->place().id; // the argument may be a part of what goes
    m_seen.erase(gone);
    disconnect(leaving, nullptr, this, nullptr); // what it says from here on is nobody's
    leaving->close();
    leaving->setParent(this); // should the book go first
    leaving->deleteLater();
    Q_EMIT removed(gone);
    Q_EMIT listChanged();
    return {};
}

void PlaceBook::openAll()
{
    for (const auto& link : m_links)
        link->open();
}

void PlaceBook::closeAll()
{
    for (const auto& link : m_links)
        link->close();
}

} // namespace pupitre
