// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The book of places: kept on disk, found by what a person types, never without this computer.
#include "core/services/places/lastseen.h"
#include "core/store/placetable.h"
#include "tests/qtprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pupitre;

class PlacesTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void alwaysOffersThisComputer()
    {
        Mailbox mailbox;
        PlaceBook book(mailbox, {});
        QCOMPARE(book.ids().size(), 1U);
        QVERIFY(!book.remove(PlaceBook::thisComputer()));
        QVERIFY(!book.rename(PlaceBook::thisComputer(), "x"));
        QVERIFY(book.find("localhost") != nullptr);
    }

    void keepsPlacesForTheNextStart()
    {
        Mailbox mailbox;
        auto store = Store::open(std::filesystem::path(m_folder.path().toStdString()) / "a.sqlite");
        QVERIFY(store);
        PlaceBook book(mailbox, {});
        QVERIFY(book.load(*store->store));
        auto address = *placeAddressFromText("moi@lab:2222");
        address.jump = "bastion";
        const auto id = book.add("Salle B", address, "/home/moi/.ssh/id");
        QVERIFY(id);
        QVERIFY(book.rename(*id, "Salle C"));

        PlaceBook later(mailbox, {});
        QVERIFY(later.load(*store->store));
        const KnownPlace* place = later.find("Salle C");
        QVERIFY(place != nullptr);
        QVERIFY(place->address == address);
        QCOMPARE(place->identity, std::string("/home/moi/.ssh/id"));
        QVERIFY(later.find("moi@lab:2222") == place);
        QVERIFY(later.remove(place->id));
        PlaceBook last(mailbox, {});
        QVERIFY(last.load(*store->store));
        QCOMPARE(last.ids().size(), 1U);
    }

    void forgetsAPlaceThatIsBeingReached()
    {
        Mailbox mailbox;
        auto store = Store::open(std::filesystem::path(m_folder.path().toStdString()) / "b.sqlite");
        QVERIFY(store);
        const PlaceId id = *PlaceId::parse("lab");
        QVERIFY(PlaceTable(*store->store).put({id, "Lab", "lab.invalid", "", ""}));
        SeenFacts seen;
        seen.facts.cpus = 64;
        QVERIFY(PlaceFactsTable(*store->store).put(id, seen));
        PlaceBook book(mailbox, {});
        QVERIFY(book.load(*store->store));
        QVERIFY(book.seenFacts(id) != nullptr && *book.seenFacts(id) == seen);
        QVERIFY(!book.link(id)->status().facts); // old ones are kept apart
        QVERIFY(lastSeen(book, id) == seen.at);
        book.link(id)->open();
        QSignalSpy removed(&book, &PlaceBook::removed);
        connect(&book, &PlaceBook::stateChanged, &book, [&book] { (void)book.find("lab"); });
        QVERIFY(book.remove(book.link(id)->place().id));
        QCOMPARE(removed.size(), 1);
        QVERIFY(book.seenFacts(id) == nullptr);
        QVERIFY(PlaceFactsTable(*store->store).all()->empty());
    }

    void refusesTheSameAddressTwice()
    {
        Mailbox mailbox;
        PlaceBook book(mailbox, {});
        QVERIFY(book.add("A", *placeAddressFromText("lab")));
        const auto again = book.add("B", *placeAddressFromText("lab"));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::AlreadyExists);
        QCOMPARE(again.error().subject, std::string("A"));
    }
};

PUPITRE_QTEST(PlacesTest)
#include "places.moc"
