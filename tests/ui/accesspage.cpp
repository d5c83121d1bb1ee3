// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Access, as a teacher fills it: networks read as sshd reads them, bad ones named, a warning where they would
// keep the students out, and whose keys.
#include "ui/courses/wizard/accesspage.h"
#include "tests/qtprogram.h"

#include "tests/ui/judge.h"
#include "tests/ui/pictures.h"
#include "tests/ui/teachingwindow.h"
#include "ui/parts/formrow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace pupitre;

namespace
{

class AccessBench final
{
public:
    AccessBench() : m_bench(openScene(3, std::chrono::minutes(100))), page(draft, m_bench.places)
    {
        page.resize(704, 460);
        page.show();
        page.enter();
    }

    [[nodiscard]] QAbstractButton& button(const char* name) const
    {
        return *page.findChild<QAbstractButton*>(QLatin1String(name));
    }
    void type(const QString& networks)
    {
        button("accessOnly").click();
        page.findChild<QLineEdit*>(QStringLiteral("accessNetworks"))->setText(networks);
    }
    [[nodiscard]] QString problem() const { return page.findChild<FormRow*>()->problem(); }
    [[nodiscard]] QString doubt() const
    {
        const auto* words = page.findChild<QLabel*>(QStringLiteral("accessDoubt"));
        return words->isVisible() ? words->text() : QString();
    }
    [[nodiscard]] bool leaves()
    {
        QString said;
        return page.mayLeave(said);
    }

private:
    TeachingBench m_bench;

public:
    WizardDraft draft;
    AccessPage page;
};

} // namespace

class AccessPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isOpenUnlessAskedOtherwise()
    {
        AccessBench bench;
        QVERIFY(bench.leaves());
        QVERIFY(bench.draft.course.networks.empty());
        QCOMPARE(bench.draft.keys, KeyHabit::Made);
        bench.button("accessOnly").click();
        QVERIFY(!bench.leaves()); // which?
        bench.button("accessAnywhere").click();
        QVERIFY(bench.leaves());
    }

    void namesWhatIsNoNetwork()
    {
        AccessBench bench;
        bench.type(QStringLiteral("10.20.0.7/16, lab.example 2001:DB8::/32"));
        QVERIFY2(bench.problem().contains(QStringLiteral("lab.example")), qPrintable(bench.problem()));
        QVERIFY(!bench.leaves());
        bench.type(QStringLiteral("10.20.0.7/16; 2001:DB8::/32"));
        QCOMPARE(bench.problem(), QString());
        QVERIFY(bench.leaves());
        bool said = false;
        for (const QLabel* label : bench.page.findChildren<QLabel*>())
            said = said || label->text().contains(QStringLiteral("10.20.0.0/16, 2001:db8::/32"));
        QVERIFY(said);
    }

    void warnsWhereStudentsWouldBeKeptOut()
    {
        AccessBench bench;
        bench.page.consider({{}, "10.1.2.3"});
        QCOMPARE(bench.doubt(), QString());
        bench.type(QStringLiteral("192.0.2.0/24"));
        QVERIFY2(bench.doubt().contains(QStringLiteral("10.1.2.3")), qPrintable(bench.doubt()));
        QVERIFY(bench.leaves()); // it warns
        bench.page.consider({"gate.example", {}});
        QVERIFY2(bench.doubt().contains(QStringLiteral("gate.example")), qPrintable(bench.doubt()));
        bench.page.consider({{}, "192.0.2.9"});
        QCOMPARE(bench.doubt(), QString());
    }

    void remembersWhoseKeys()
    {
        AccessBench bench;
        bench.button("keysTheirs").click();
        QCOMPARE(bench.draft.keys, KeyHabit::Theirs);
        bench.button("keysLocked").click();
        QCOMPARE(bench.draft.keys, KeyHabit::Locked);
    }

    void everyControlIsReached()
    {
        AccessBench bench;
        bench.button("accessOnly").click();
        QVERIFY(QTest::qWaitForWindowActive(&bench.page));
        const QStringList faults = tabFaultsOf(bench.page);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
};

PUPITRE_QTEST(AccessPageTest)
#include "accesspage.moc"
