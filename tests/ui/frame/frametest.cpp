// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The frame around the pages, as a person meets it: sections by role, one primary button, the tray with its
// buttons, the question before closing, both languages live, and everything within reach of the keyboard.
#include "core/async/mailbox.h"
#include "core/services/operations.h"
#include "core/services/places/placebook.h"
#include "tests/ui/look/reading.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/rail.h"
#include "ui/look/language.h"
#include "ui/look/look.h"
#include "ui/parts/messagebar.h"
#include "ui/settings/settingspage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace pupitre;

namespace
{
/// A page with everything a header can hold.
class SamplePage final : public Page
{
public:
    explicit SamplePage(QWidget* parent) : Page(parent), m_start(new QAction(this)), m_more(new QAction(this))
    {
        m_start->setText(QStringLiteral("Start TP"));
        m_start->setObjectName(QStringLiteral("start"));
        m_start->setIcon(icon(Icon::Play, &Tokens::onAccent));
        m_start->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
        m_more->setText(QStringLiteral("Refresh"));
        m_more->setObjectName(QStringLiteral("refresh"));
        m_more->setIcon(icon(Icon::Refresh, &Tokens::text2));
        m_more->setPriority(QAction::LowPriority);
    }
    [[nodiscard]] PageHead head() const override
    {
        return {{QStringLiteral("Courses")},
                QStringLiteral("Deep learning · TP 3"),
                QStringLiteral("31 students"),
                ChipLook{QStringLiteral("Open · 2 h 19 left"), Tone::Ok, Icon::Working}};
    }
    [[nodiscard]] QAction* primary() const override { return m_start; }
    [[nodiscard]] QList<QAction*> others() const override { return {m_more}; }
    void goUp(int trailIndex) override { wentUp = trailIndex; }

    int wentUp = -1;

private:
    QAction* m_start;
    QAction* m_more;
};

Error diskFull()
{
    return {ErrorKind::DiskFull, "/srv", "write: No space left on device"};
}
} // namespace

class FrameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksOnceWhatPupitreIsFor();
    void showsTheSectionsOfTheRoles();
    void headerFollowsThePage();
    void keysPressTheButtonsOfTheHeader();
    void railGivesWayInNarrowWindows();
    void trayOffersRetryAndDetails();
    void trayCancelsWhatRuns();
    void asksBeforeClosingOnOperations();
    void saysWhatConcernsTheProgramOverEveryPage();
    void remembersTheLastSection();
    void speaksTheChosenLanguageAtOnce();
    void keyboardReachesEverything();
    void everyControlHasAName();
    void isDrawn_data();
    void isDrawn();

private:
    void open();
    template <class T>
    T* find(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    void sampleOperations();
    void shoot(const QString& name, QWidget& what);

    Look m_look{*static_cast<QApplication*>(QCoreApplication::instance()), ColourScheme::Light};
    Language m_language;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Mailbox> m_mailbox;
    std::unique_ptr<PlaceBook> m_places;
    std::unique_ptr<Operations> m_operations;
    std::unique_ptr<MainWindow> m_window;
    int m_retried = 0;
    int m_cancelled = 0;
};

void FrameTest::init()
{
    m_language.use(QStringLiteral("en"));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("pupitre.ini")));
    m_settings->setRoles({Role::Teacher});
    m_mailbox = std::make_unique<Mailbox>();
    m_places = std::make_unique<PlaceBook>(*m_mailbox, PlaceAccess{});
    m_operations = std::make_unique<Operations>();
    m_retried = m_cancelled = 0;
}

void FrameTest::cleanup()
{
    m_window.reset();
    m_operations.reset();
    m_places.reset();
    m_mailbox.reset();
    m_settings.reset(); // writes, and makes its folder anew for that
    m_folder.reset();
}

void FrameTest::open()
{
    m_window = std::make_unique<MainWindow>(WindowServices{*m_settings, *m_places, *m_operations});
    for (const Section section : {Section::Today, Section::Courses, Section::Places})
        m_window->addSection(section, [](QWidget* parent) { return new SamplePage(parent); });
    m_window->addSection(Section::Settings, [this](QWidget* parent) {
        return new SettingsPage({*m_settings, m_look, m_language}, parent);
    });
    m_window->begin();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void FrameTest::sampleOperations()
{
    const auto hooks = [this] {
        return Operations::Hooks{[this] { ++m_cancelled; }, [this] { ++m_retried; }};
    };
    const OperationId done = m_operations->begin(OperationKind::Prepare, "Deep learning · TP 3", {}, hooks());
    m_operations->finish(done, {});
    const OperationId failed =
        m_operations->begin(OperationKind::Collect, "Deep learning · TP 2", {}, hooks());
    m_operations->report(failed, {ProgressUnit::Items, 19, 27, "student19"});
    m_operations->finish(failed, diskFull());
    const OperationId running =
        m_operations->begin(OperationKind::StartTp, "Deep learning · TP 3", {}, hooks());
    m_operations->report(running, {ProgressUnit::Items, 20, 31, "student20"});
}

void FrameTest::shoot(const QString& name, QWidget& what)
{
    QDir().mkpath(QStringLiteral("shots"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents(); // layouts
    QVERIFY(what.grab().save(QStringLiteral("shots/%1.png").arg(name)));
}

void FrameTest::asksOnceWhatPupitreIsFor()
{
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("fresh.ini")));
    open();
    auto* go = find<QPushButton>("firstStartGo");
    QVERIFY(go != nullptr && go->isVisible());
    QVERIFY(!m_window->rail().isVisible());
    shoot(QStringLiteral("firststart"), *m_window);
    QTest::mouseClick(find<QAbstractButton>("role1"), Qt::LeftButton);
    QTest::mouseClick(go, Qt::LeftButton);
    QCOMPARE(m_settings->roles(), std::set<Role>{Role::Researcher});
    QVERIFY(m_window->rail().isVisible());
    QVERIFY(!find<QAbstractButton>("rail_courses")->isVisible());
    open(); // a second start does not ask
    QVERIFY(m_window->rail().isVisible());
}

void FrameTest::showsTheSectionsOfTheRoles()
{
    open();
    QVERIFY(find<QAbstractButton>("rail_courses")->isVisible());
    QVERIFY(find<QAbstractButton>("rail_places")->isVisible());
    m_settings->setRoles({Role::Student});
    m_window->showForRoles();
    QVERIFY(!find<QAbstractButton>("rail_places")->isVisible());
    QVERIFY(find<QAbstractButton>("rail_settings")->isVisible());
}

void FrameTest::headerFollowsThePage()
{
    open();
    auto* primary = find<QPushButton>("pagePrimary");
    QCOMPARE(primary->text(), QStringLiteral("Start TP"));
    auto* page = static_cast<SamplePage*>(m_window->page(Section::Today));
    page->primary()->setEnabled(false);
    QVERIFY(!primary->isEnabled());
    QTest::mouseClick(find<QPushButton>("trailStep"), Qt::LeftButton);
    QCOMPARE(page->wentUp, 0);
    QVERIFY(find<QPushButton>("refresh")->text().isEmpty());
    QCOMPARE(find<QPushButton>("refresh")->accessibleName(), QStringLiteral("Refresh"));
    m_window->showSection(Section::Settings);
    QVERIFY(!primary->isVisible());
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Settings — Pupitre"));
}

void FrameTest::keysPressTheButtonsOfTheHeader()
{
    open();
    int pressed = 0;
    auto* page = static_cast<SamplePage*>(m_window->page(Section::Today));
    connect(page->primary(), &QAction::triggered, this, [&pressed] { ++pressed; });
    QVERIFY(find<QPushButton>("pagePrimary")->toolTip().contains(QStringLiteral("Ctrl+Return")));
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(pressed, 1);
    m_window->showSection(Section::Courses); // the same keys, of the page that is seen
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(pressed, 1);
}

void FrameTest::railGivesWayInNarrowWindows()
{
    open();
    m_window->resize(1280, 800);
    QCOMPARE(m_window->rail().width(), 184);
    m_window->resize(1000, 640);
    QCOMPARE(m_window->rail().width(), 56);
    QVERIFY(find<QAbstractButton>("rail_places")->toolTip().contains(QStringLiteral("Places")));
    shoot(QStringLiteral("narrow"), *m_window);
}

void FrameTest::trayOffersRetryAndDetails()
{
    open();
    sampleOperations();
    QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier);
    auto* tray = find<QWidget>("operationsTray");
    QTRY_VERIFY(tray->isVisible());
    QPushButton* retry = nullptr;
    QPushButton* details = nullptr;
    for (auto* button : tray->findChildren<QPushButton*>()) {
        if (!button->isVisible())
            continue;
        if (button->objectName() == QLatin1String("operationRetry"))
            retry = button;
        if (button->objectName() == QLatin1String("operationDetails"))
            details = button;
    }
    QVERIFY(retry != nullptr && details != nullptr);
    QTest::mouseClick(details, Qt::LeftButton);
    QTRY_VERIFY(details->text().startsWith(QStringLiteral("Hide")));
    shoot(QStringLiteral("tray"), *m_window);
    QTest::mouseClick(retry, Qt::LeftButton);
    QCOMPARE(m_retried, 1);
    QTest::mouseClick(find<QPushButton>("operationsClear"), Qt::LeftButton);
    QTRY_COMPARE(m_operations->count(), m_operations->running());
}

void FrameTest::trayCancelsWhatRuns()
{
    open();
    sampleOperations();
    QTest::mouseClick(find<QAbstractButton>("operationsSummary"), Qt::LeftButton);
    auto* tray = find<QWidget>("operationsTray");
    QTRY_VERIFY(tray->isVisible());
    // Newest on top: the first ✕ from above belongs to what runs.
    QAbstractButton* top = nullptr;
    for (auto* end : tray->findChildren<QAbstractButton*>(QStringLiteral("operationEnd"))) {
        if (top == nullptr || end->mapToGlobal(QPoint()).y() < top->mapToGlobal(QPoint()).y())
            top = end;
    }
    QTest::mouseClick(top, Qt::LeftButton);
    QCOMPARE(m_cancelled, 1);
    QTest::mouseClick(find<QWidget>("pageHeader"), Qt::LeftButton); // elsewhere
    QVERIFY(!tray->isVisible());
}

void FrameTest::asksBeforeClosingOnOperations()
{
    open();
    sampleOperations();
    QVERIFY(!m_window->close());
    auto* question = find<QWidget>("decisionDialog");
    QTRY_VERIFY(question != nullptr && question->isVisible());
    shoot(QStringLiteral("close"), *question);
    QTest::mouseClick(question->findChild<QPushButton*>(QStringLiteral("decisionYes")), Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
}

void FrameTest::saysWhatConcernsTheProgramOverEveryPage()
{
    open();
    m_window->tell({Tone::Warn, QStringLiteral("What Pupitre keeps here is newer."), {}, {}, {}});
    auto* bar = find<QLabel>("messageText");
    QVERIFY(bar->isVisible() && bar->text().contains(QStringLiteral("newer")));
    m_window->showSection(Section::Places); // whatever page is in front
    QVERIFY(bar->isVisible());
    QTest::mouseClick(find<QAbstractButton>("messageClose"), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
}

void FrameTest::remembersTheLastSection()
{
    open();
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(find<QAbstractButton>("rail_places")->isChecked());
    m_window->close();
    open();
    QVERIFY(find<QAbstractButton>("rail_places")->isChecked());
}

void FrameTest::speaksTheChosenLanguageAtOnce()
{
    open();
    m_window->showSection(Section::Settings);
    auto* language = find<QComboBox>("settingsLanguage");
    language->setCurrentIndex(1);
    Q_EMIT language->activated(1);
    QCOMPARE(m_settings->language(), QStringLiteral("fr"));
    QTRY_COMPARE(find<QAbstractButton>("rail_today")->text(), QStringLiteral("Aujourd’hui"));
    QTRY_COMPARE(find<QLabel>("pageTitle")->text(), QStringLiteral("Réglages"));
    m_language.use(QStringLiteral("en"));
}

void FrameTest::keyboardReachesEverything()
{
    open();
    sampleOperations();
    const QStringList reached = tabRound(*m_window);
    for (const char* name :
         {"rail_today", "trailStep", "refresh", "pagePrimary", "placeDot", "operationsSummary"})
        QVERIFY2(reached.contains(QLatin1String(name)), qPrintable(reached.join(QLatin1Char(' '))));
    QVERIFY(reached.indexOf(QStringLiteral("pagePrimary")) < reached.indexOf(QStringLiteral("placeDot")));
    QVERIFY(reached.indexOf(QStringLiteral("trailStep")) < reached.indexOf(QStringLiteral("pagePrimary")));
    find<QAbstractButton>("rail_today")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(find<QAbstractButton>("rail_courses")->isChecked());
}

void FrameTest::everyControlHasAName()
{
    open();
    sampleOperations();
    for (const Section section : {Section::Today, Section::Settings}) {
        m_window->showSection(section);
        QCOMPARE(namelessControlsIn(*m_window), QStringList());
    }
    auto* tray = find<QWidget>("operationsTray");
    tray->show();
    QCOMPARE(namelessControlsIn(*tray), QStringList());
}

void FrameTest::isDrawn_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("scheme");
    for (const char* language : {"fr", "en"}) {
        for (const ColourScheme scheme : {ColourScheme::Light, ColourScheme::Dark})
            QTest::addRow("%s-%s", language, scheme == ColourScheme::Light ? "light" : "dark")
                << QString::fromLatin1(language) << static_cast<int>(scheme);
    }
}

void FrameTest::isDrawn()
{
    QFETCH(QString, language);
    QFETCH(int, scheme);
    m_language.use(language);
    m_look.setScheme(static_cast<ColourScheme>(scheme));
    m_look.setReducedMotion(true); // pictures of what is, not of what unfolds
    open();
    sampleOperations();
    const QString tag = QLatin1String(QTest::currentDataTag());
    shoot(QStringLiteral("frame-") + tag, *m_window);
    m_window->showSection(Section::Settings);
    shoot(QStringLiteral("settings-") + tag, *m_window);
    auto* tray = find<QWidget>("operationsTray");
    QTest::mouseClick(find<QAbstractButton>("operationsSummary"), Qt::LeftButton);
    QVERIFY(tray->isVisible());
    shoot(QStringLiteral("tray-") + tag, *m_window);
    QTest::keyClick(tray, Qt::Key_Escape);
    QVERIFY(!tray->isVisible());
    m_look.setReducedMotion(false);
    m_look.setScheme(ColourScheme::Light);
    m_language.use(QStringLiteral("en"));
}

QTEST_MAIN(FrameTest)
#include "frametest.moc"
