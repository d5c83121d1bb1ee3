// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whence a place's measurements come, chosen by clicks: a real Prometheus is tried and followed; what cannot
// be used is said where it was typed.
#include "ui/places/measuresdialog.h"
#include "core/monitoring/monitor.h"
#include "core/services/places/placebook.h"
#include "tests/monitoring/prometheus/fakeexporter.h"
#include "tests/monitoring/prometheus/prometheuslab.h"
#include "tests/ui/judge.h"
#include "tests/ui/pictures.h"
#include "ui/parts/messagebar.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace pupitre;

namespace
{

/// Over a window of its own, of the place "this computer".
struct Desk {
    Desk()
    {
        monitor.useSettings(
            std::filesystem::path(folder.filePath(QStringLiteral("monitoring.ini")).toStdString()));
        over.resize(900, 600);
        over.show();
        dialog = new MeasuresDialog(monitor, mailbox, *book.place(PlaceBook::thisComputer()), &over);
    }

    template <class T>
    [[nodiscard]] T* part(const char* name) const
    {
        return dialog->findChild<T*>(QLatin1String(name));
    }
    void type(const char* field, const QString& text) const
    {
        part<QLineEdit>(field)->selectAll();
        QTest::keyClicks(part<QLineEdit>(field), text);
    }
    void click(const char* button) const { QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton); }
    void choose(const char* way) const { part<QRadioButton>(way)->setChecked(true); }
    [[nodiscard]] QString said() const { return part<MessageBar>("measuresMessage")->message().what; }

    QTemporaryDir folder;
    Mailbox mailbox;
    PlaceBook book{mailbox, {}};
    Monitor monitor{mailbox, book};
    QWidget over;
    MeasuresDialog* dialog;
};

} // namespace

class MeasuresDialogTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_a = std::make_unique<FakeExporter>(recordedMetrics("node-a.prom"));
        m_b = std::make_unique<FakeExporter>(recordedMetrics("node-b.prom"), QStringLiteral("127.0.0.2"));
        m_lab = std::make_unique<PrometheusLab>(QStringList{m_a->address(), m_b->address()});
        QTRY_VERIFY_WITH_TIMEOUT(m_lab->ready() && m_a->asked() > 1 && m_b->asked() > 1, 30'000);
    }

    void triesSavesAndFollows()
    {
        m_pictures.use(QStringLiteral("en"), false);
        Desk desk;
        QVERIFY(!desk.part<QLineEdit>("measuresUrl")->isEnabled());
        desk.choose("measuresPrometheus");
        desk.type("measuresUrl", m_lab->url());
        desk.click("measuresTry");
        QTRY_COMPARE_WITH_TIMEOUT(desk.said(), QStringLiteral("4 GPUs on 2 machines."), 20'000);
        desk.type("measuresLabels", QStringLiteral("cluster=\"another\""));
        desk.click("measuresTry");
        QTRY_COMPARE_WITH_TIMEOUT(desk.said(), QStringLiteral("It answers, and has no GPU."), 20'000);
        desk.type("measuresLabels", QStringLiteral("cluster=\"lab-a\""));
        desk.click("measuresSave");
        QCOMPARE(desk.monitor.prometheus(PlaceBook::thisComputer()).value_or(PrometheusSource{}).labels,
                 std::string("cluster=\"lab-a\""));
        const auto look = desk.monitor.look();
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.monitor.places().size() == 1 && desk.monitor.places()[0].hosts.size() == 2, 20'000);
        QCOMPARE(desk.monitor.places()[0].source, FeedSource::Prometheus);
        QCOMPARE(desk.monitor.places()[0].state, FeedState::Live);
    }

    void saysWhatCannotBeUsed()
    {
        m_pictures.use(QStringLiteral("en"), false);
        const Desk desk;
        desk.choose("measuresPrometheus");
        desk.type("measuresUrl", QStringLiteral("http://user:secret@localhost:9"));
        desk.type("measuresLabels", QStringLiteral("a=b"));
        desk.click("measuresSave");
        QVERIFY(desk.dialog->isVisible());
        QVERIFY(!desk.monitor.prometheus(PlaceBook::thisComputer()));
        desk.type("measuresUrl", QStringLiteral("http://127.0.0.1:9"));
        desk.type("measuresLabels", QString(QLatin1Char(' ')));
        desk.click("measuresTry");
        QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(QStringLiteral("127.0.0.1")), 20'000);
        desk.choose("measuresOwn");
        desk.click("measuresSave");
        QVERIFY(!desk.monitor.prometheus(PlaceBook::thisComputer()));
    }

    void looksRight_data() { Pictures::addRows(); }
    void looksRight()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures.use(language, dark);
        const Desk desk;
        desk.choose("measuresPrometheus");
        desk.type("measuresUrl", m_lab->url());
        desk.click("measuresTry");
        QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(QLatin1Char('4')), 20'000);
        m_pictures.take(*desk.dialog, QStringLiteral("measures"));
    }

private:
    Pictures m_pictures;
    std::unique_ptr<FakeExporter> m_a;
    std::unique_ptr<FakeExporter> m_b;
    std::unique_ptr<PrometheusLab> m_lab;
};

QTEST_MAIN(MeasuresDialogTest)
#include "measuresdialogtest.moc"
