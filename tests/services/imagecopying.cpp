// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A desktop copies what one place has built to another, over SSH to both: there with its record, found again,
// and an error where nothing was built.
#include "core/environments/build/imagecopying.h"
#include "core/environments/build/builds.h"
#include "core/wire/buildjson.h"
#include "core/wire/methods.h"
#include "tests/qtprogram.h"
#include "tests/services/twoplaces.h"

#include <nlohmann/json.hpp>

using namespace pupitre;

class ImageCopyingTest final : public QObject
{
    Q_OBJECT

    std::optional<LoopbackPlace> m_a;
    std::optional<LoopbackPlace> m_b;

    /// One copy, to its end.
    static ImageCopyRun ended(ImageCopying& copying, const ImageCopyWish& wish)
    {
        const ImageCopyId id = copying.start(wish);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(copying.run(id)->state != OperationState::Running, 120'000); }();
        return *copying.run(id);
    }
    static QByteArray why(const ImageCopyRun& run)
    {
        return run.error ? QByteArray(wireName(run.error->kind)) + ' ' + run.error->subject.c_str() + ' '
                               + run.error->detail.c_str()
                         : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (auto* place : {&m_a, &m_b}) {
            auto opened = LoopbackPlace::open();
            QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
            place->emplace(std::move(*opened));
        }
    }
    void cleanupTestCase()
    {
        for (auto* place : {&m_a, &m_b})
            if (*place)
                QVERIFY((*place)->close());
    }

    void bringsWhatWasBuiltToTheOtherPlace()
    {
        test::TravellingDesktop desktop(*m_a, *m_b);
        EnvironmentBuilds builds(desktop.places(), desktop.operations());
        ImageCopying copying(desktop.places(), desktop.operations(),
                             test::TravellingDesktop::accessTo(*m_a, *m_b));
        BuildOrder order;
        order.environment = *EnvironmentId::parse("light");
        order.packages = {"coreutils"};
        const auto answer = desktop.call(desktop.a(), method::environmentBuild, {{"order", toJson(order)}});
        QVERIFY2(answer, answer ? "" : answer.error().detail.c_str());
        const auto built = builtEnvironmentFromJson((*answer)["built"]);
        QVERIFY(built);
        const ImageCopyWish wish{desktop.a(), desktop.b(), *built, "Light"};
        const ImageCopyRun first = ended(copying, wish);
        QVERIFY2(first.state == OperationState::Done, why(first));
        QVERIFY(!first.wasThere && first.progress.bytes > 1'000'000);
        const auto list = desktop.wait<std::vector<BuiltOnPlace>>(
            [&](Reply<std::vector<BuiltOnPlace>> reply) { builds.list(desktop.b(), reply); });
        QVERIFY(list && list->size() == 1);
        QVERIFY(list->front().there);
        QVERIFY(list->front().built.packages == built->packages);
        const ImageCopyRun second = ended(copying, wish);
        QVERIFY2(second.state == OperationState::Done && second.wasThere, why(second));
        ImageCopyWish nothing = wish;
        nothing.built.recipe = std::string(64, 'f');
        const ImageCopyRun third = ended(copying, nothing);
        QVERIFY(third.error && third.error->kind == ErrorKind::NotFound);
    }
};

PUPITRE_QTEST(ImageCopyingTest)
#include "imagecopying.moc"
