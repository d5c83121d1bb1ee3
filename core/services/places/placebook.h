// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The places the person knows. "This computer" is always the first and cannot be removed. Persisted in the
// store; the book works, in memory, while the store is not open yet or cannot be opened.
#pragma once

#include "core/services/places/placelink.h"
#include "core/store/placefactstable.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace pupitre
{

class Store;

class PlaceBook final : public QObject
{
    Q_OBJECT
public:
    PlaceBook(Mailbox& mailbox, PlaceAccess access, QObject* parent = nullptr);
    ~PlaceBook() override;

    /// Reads the stored places; called once, after the first paint.
    [[nodiscard]] Result<void> load(Store& store);

    [[nodiscard]] static const PlaceId& thisComputer();
    [[nodiscard]] Mailbox& mailbox() const
    {
        return m_mailbox;
    } // for work of other services on lanes of their own

    [[nodiscard]] std::vector<PlaceId> ids() const; // in the order they are shown
    [[nodiscard]] const KnownPlace* place(const PlaceId& id) const;
    [[nodiscard]] PlaceLink* link(const PlaceId& id) const; // null if unknown
    /// What it said last of itself, in this run of the program or an earlier one; null if it never did.
    /// Unlike PlaceStatus::facts it may be of any age.
    [[nodiscard]] const SeenFacts* seenFacts(const PlaceId& id) const;
    /// By id, else by name, else by destination: what a person types after `place check`.
    [[nodiscard]] const KnownPlace* find(const std::string& text) const;

    /// A link that is in no list yet, for the wizard that tries before it adds.
    [[nodiscard]] std::unique_ptr<PlaceLink> tryOut(PlaceAddress address, std::string identity = {}) const;
    /// Adds a tried link, connection and all. AlreadyExists (subject: its name) for an address that is known.
    [[nodiscard]] Result<PlaceId> adopt(std::unique_ptr<PlaceLink> link, std::string name);
    [[nodiscard]] Result<PlaceId> add(std::string name, PlaceAddress address, std::string identity = {});
    [[nodiscard]] Result<void> rename(const PlaceId& id, std::string name);
    /// Forgets it here; nothing on the place is touched.
    [[nodiscard]] Result<void> remove(const PlaceId& id);

    void openAll();
    void closeAll();

Q_SIGNALS:
    void listChanged();
    void stateChanged(const pupitre::PlaceId& id);
    void removed(const pupitre::PlaceId& id); // by the person
    void asked(const pupitre::PlaceId& id, const pupitre::Question& question);

private:
    void follow(PlaceLink& link);
    void keepFacts(const PlaceLink& link);
    [[nodiscard]] Result<void> persist(const KnownPlace& place);
    [[nodiscard]] PlaceId freeId(const std::string& name) const;

    Mailbox& m_mailbox;
    PlaceAccess m_access;
    Store* m_store = nullptr;
    std::vector<std::unique_ptr<PlaceLink>> m_links;
    std::map<PlaceId, SeenFacts> m_seen;
};

} // namespace pupitre
