// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whence a place's measurements come, chosen by clicks: a real Prometheus is tried and followed; what cannot
// be used is said where it was typed.
#include "ui/places/measuresdialog.h"
#include "core/monitoring/monitor.h"
#include "core/services/places/placebook.h"
#include "core/services/places/secretstore.h"
#include "core/services/settings.h"
#include "tests/monitoring/prometheus/fakeexporter.h"
#include "tests/monitoring/prometheus/prometheuslab.h"
#include "tests/ui/judge.h"
#include "tests/ui/pictures.h"
#include "ui/parts/messagebar.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

using namespace pupitre;

namespace
{

/// Over a window of its own, of the place "this computer" or of one that is reached by SSH.
struct Desk {
    enum class Of { ThisComputer, Far };
    explicit Desk(Of of = Of::ThisComputer)
    {
        if (of == Of::Far)
            place = book.add("lab", {PlaceKind::Ssh, "127.0.0.1", "nobody", 1, {}}).value_or(place);
        monitor.useSettings(
            std::filesystem::path(folder.filePath(QStringLiteral("monitoring.ini")).toStdString()));
        over.resize(900, 600);
        over.show();
        open();
    }
    void open() { dialog = new MeasuresDialog(monitor, *book.link(place), settings, &over); }

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
    void press(const char* segment) const { part<QToolButton>(segment)->click(); }
    [[nodiscard]] bool offers(const char* part) const
    {
        const auto* widget = dialog->findChild<QWidget*>(QLatin1String(part));
        return widget != nullptr && widget->isVisible();
    }
    [[nodiscard]] PrometheusSource saved() const
    {
        return monitor.prometheus(place).value_or(PrometheusSource{});
    }
    [[nodiscard]] QString said() const { return part<MessageBar>("measuresMessage")->message().what; }

    QTemporaryDir folder;
    Mailbox mailbox;
    MemorySecrets secrets;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    PlaceBook book{mailbox, {{}, &secrets}};
    PlaceId place = PlaceBook::thisComputer();
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

    void asksForWhatIsNeededAlone()
    {
        m_pictures.use(QStringLiteral("en"), false);
        const Desk here;
        here.choose("measuresPrometheus");
        for (const char* part :
             {"measuresFromPlace", "measuresUser", "measuresSecret", "measuresPlain", "measuresAuthority"})
            QVERIFY2(!here.offers(part), part);
        const Desk desk(Desk::Of::Far);
        desk.choose("measuresPrometheus");
        QVERIFY(desk.offers("measuresFromPlace"));
        desk.type("measuresUrl", QStringLiteral("https://prometheus.lab"));
        QVERIFY(desk.offers("measuresAuthority"));
        desk.press("measuresByToken");
        QVERIFY(desk.offers("measuresSecret") && !desk.offers("measuresUser")
                && !desk.offers("measuresPlain"));
        desk.press("measuresByPassword");
        QVERIFY(desk.offers("measuresUser"));
        desk.type("measuresUrl", QStringLiteral("http://prometheus.lab"));
        QVERIFY(desk.offers("measuresPlain") && !desk.offers("measuresAuthority"));
        desk.type("measuresUrl", QStringLiteral("http://localhost:9090"));
        QVERIFY(!desk.offers("measuresPlain"));
        desk.press("measuresFromPlace");
        QVERIFY(desk.offers("measuresPlain"));
    }

    void keepsAPasswordOutOfItsSettings()
    {
        PrometheusLab lab({m_a->address()}, {}, LabDoor::Password);
        QTRY_VERIFY_WITH_TIMEOUT(lab.ready(), 30'000);
        m_pictures.use(QStringLiteral("en"), false);
        Desk desk;
        desk.choose("measuresPrometheus");
        desk.type("measuresUrl", lab.url());
        desk.click("measuresTry");
        QTRY_COMPARE_WITH_TIMEOUT(desk.said(), QStringLiteral("127.0.0.1 does not accept this login."),
                                  20'000);
        desk.press("measuresByPassword");
        desk.type("measuresUser", QLatin1String(PrometheusLab::user()));
        desk.click("measuresSave");
        QVERIFY2(desk.dialog->isVisible(), "without the password it is of no use");
        desk.type("measuresSecret", QLatin1String(PrometheusLab::password()));
        QTRY_VERIFY_WITH_TIMEOUT(
            (desk.click("measuresTry"),
             QTest::qWaitFor([&] { return desk.said() == QLatin1String("2 GPUs on 1 machine."); }, 1'000)),
            30'000); // it is asked before it has asked the exporter
        desk.click("measuresSave");
        QCOMPARE(desk.saved().user, std::string(PrometheusLab::user()));
        QVERIFY(!desk.dialog->isVisible());
        const auto look = desk.monitor.look();
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.monitor.places().size() == 1 && desk.monitor.places()[0].state == FeedState::Live, 20'000);
        QFile file(desk.folder.filePath(QStringLiteral("monitoring.ini")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains(PrometheusLab::user()));
        QVERIFY(!written.contains("secret"));

        desk.open(); // it need not be written again
        QTRY_VERIFY(!desk.part<QLineEdit>("measuresSecret")->placeholderText().isEmpty());
        desk.click("measuresTry");
        QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(QLatin1String("GPU")), 20'000);
        desk.choose("measuresOwn");
        desk.click("measuresSave");
        bool forgotten = false;
        PrometheusSource source = desk.saved();
        source.url = lab.url().toStdString();
        source.login = PromLogin::Password;
        source.user = PrometheusLab::user();
        desk.secrets.read(promSecretKey(desk.place, source),
                          Reply<std::string>(&desk.over, [&](const auto& kept) { forgotten = !kept; }));
        QVERIFY(forgotten);
    }

    void saysWhatAPlaceMakesOfIt()
    {
        m_pictures.use(QStringLiteral("en"), false);
        const Desk desk(Desk::Of::Far);
        desk.choose("measuresPrometheus");
        desk.type("measuresUrl", QStringLiteral("http://localhost:9090"));
        desk.press("measuresFromPlace");
        desk.click("measuresTry");
        QTRY_COMPARE_WITH_TIMEOUT(desk.said(), QStringLiteral("The place is not connected."), 20'000);
        desk.click("measuresSave");
        QCOMPARE(desk.saved().reach, PromReach::Place);
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

        const Desk far(Desk::Of::Far); // everything that can be asked
        far.choose("measuresPrometheus");
        far.type("measuresUrl", QStringLiteral("http://prometheus.lab:9090"));
        far.press("measuresByPassword");
        far.click("measuresSave");
        m_pictures.take(*far.dialog, QStringLiteral("measures-plain"));

        PrometheusLab own({}, {}, LabDoor::Tls);
        QTRY_VERIFY_WITH_TIMEOUT(own.ready(), 30'000);
        far.type("measuresUrl", own.url());
        far.type("measuresUser", QStringLiteral("teacher"));
        far.type("measuresSecret", QStringLiteral("secret"));
        far.click("measuresTry");
        QTRY_VERIFY_WITH_TIMEOUT(far.said().contains(QLatin1String("127.0.0.1")), 20'000);
        m_pictures.take(*far.dialog, QStringLiteral("measures-tls"));
    }

private:
    Pictures m_pictures;
    std::unique_ptr<FakeExporter> m_a;
    std::unique_ptr<FakeExporter> m_b;
    std::unique_ptr<PrometheusLab> m_lab;
};

QTEST_MAIN(MeasuresDialogTest)
#include "measuresdialogtest.moc"
