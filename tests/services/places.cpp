// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The book of places: kept on disk, found by what a person types, never without this computer.
#include "core/services/placebook.h"

#include "core/store/store.h"

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

QTEST_GUILESS_MAIN(PlacesTest)
#include "places.moc"
