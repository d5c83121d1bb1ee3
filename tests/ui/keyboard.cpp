// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A teacher without a mouse: begins to add a place, opens a TP, starts it, gives a student more time, ends
// it. Only keys are sent, to whatever has the focus, as a keyboard does.
#include "tests/qtprogram.h"
#include "tests/ui/judge.h"
#include "tests/ui/teachingwindow.h"
#include "ui/tp/seats/seatmodel.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : QApplication::activeWindow(), key, modifiers);
}

bool holdsFocus(const QWidget& dialog)
{
    return dialog.isAncestorOf(QApplication::focusWidget());
}

/// Presses Tab until this has the focus; no more often than a window has controls.
bool tabTo(const char* name)
{
    QStringList reached;
    for (int i = 0; i < 60; ++i) {
        const QWidget* focus = QApplication::focusWidget();
        if (focus != nullptr && focus->objectName() == QLatin1String(name))
            return true;
        press(Qt::Key_Tab);
        reached << (QApplication::focusWidget() == nullptr ? QStringLiteral("nothing")
                                                           : QApplication::focusWidget()->objectName());
    }
    qWarning("reached only %s", qPrintable(reached.join(QLatin1Char(' '))));
    return false;
}
} // namespace

class Keyboard final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsExtendsAndEndsATp()
    {
        Json scene = openScene(6, -20min);
        scene["seats"] = Json::object();
        TeachingBench bench(scene);
        QVERIFY(bench.connect());
        TeachingWindow teaching(bench);
        MainWindow& window = teaching.window();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(teaching.courses().isVisible());
        QVERIFY(tabTo("tpOpen"));
        press(Qt::Key_Space);
        auto* primary = window.findChild<QPushButton*>(QStringLiteral("pagePrimary"));
        QTRY_COMPARE(primary->text(), QStringLiteral("Start TP"));
        QTRY_VERIFY(primary->isEnabled());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(primary->text(), QStringLiteral("End TP"));
        QTRY_COMPARE(bench.operations.running(), 0);

        QVERIFY(tabTo("seatWall"));
        press(Qt::Key_Home);
        press(Qt::Key_Right);
        auto* wall = window.findChild<QListView*>(QStringLiteral("seatWall"));
        QTRY_COMPARE(wall->selectionModel()->selectedIndexes().size(), 1);
        press(Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(openDialog("extendDialog") != nullptr);
        QTRY_VERIFY(holdsFocus(*openDialog("extendDialog")));
        press(Qt::Key_Return);
        QTRY_VERIFY(openDialog("extendDialog") == nullptr);
        QTRY_COMPARE(wall->model()->index(1, static_cast<int>(SeatColumn::Extra)).data().toString(),
                     QStringLiteral("+15 min"));

        window.activateWindow(); // as a window manager does when a dialog goes
        QTRY_VERIFY(holdsFocus(window));
        press(Qt::Key_Return); // the details of the student, and away with them
        QTRY_VERIFY(window.findChild<QWidget*>(QStringLiteral("seatPanel"))->isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!window.findChild<QWidget*>(QStringLiteral("seatPanel"))->isVisible());

        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(openDialog("decisionDialog") != nullptr);
        QTRY_VERIFY(holdsFocus(*openDialog("decisionDialog")));
        QVERIFY(tabTo("decisionYes"));
        press(Qt::Key_Space);
        QTRY_VERIFY(primary->text().startsWith(QStringLiteral("Collect")));
    }

    void leavesNoPageOut_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("today") << int(Qt::Key_1);
        QTest::newRow("courses") << int(Qt::Key_2);
        QTest::newRow("places") << int(Qt::Key_3);
        QTest::newRow("settings") << int(Qt::Key_Comma);
    }

    void leavesNoPageOut()
    {
        QFETCH(int, key);
        TeachingBench bench(openScene(6, -20min));
        QVERIFY(bench.connect());
        TeachingWindow teaching(bench);
        teaching.window().show();
        QVERIFY(QTest::qWaitForWindowActive(&teaching.window()));
        press(static_cast<Qt::Key>(key), Qt::ControlModifier);
        const char* filled = key == Qt::Key_1 ? "heroAction" : "tpOpen";
        if (key == Qt::Key_1 || key == Qt::Key_2)
            QTRY_VERIFY(teaching.window().findChild<QWidget*>(QLatin1String(filled)) != nullptr
                        && teaching.window().findChild<QWidget*>(QLatin1String(filled))->isVisible());
        const QStringList faults = tabFaultsOf(teaching.window());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        if (key != Qt::Key_2)
            return;
        QVERIFY(tabTo("tpOpen"));
        press(Qt::Key_Space);
        auto* wall = teaching.window().findChild<QListView*>(QStringLiteral("seatWall"));
        QTRY_VERIFY(wall->isVisible() && wall->model()->rowCount() == 6);
        const QStringList tpFaults = tabFaultsOf(teaching.window());
        QVERIFY2(tpFaults.isEmpty(), qPrintable(tpFaults.join(QLatin1Char('\n'))));
    }

    void opensTheWizardOfPlaces()
    {
        TeachingBench bench(openScene(1, 10min));
        QVERIFY(bench.connect());
        TeachingWindow teaching(bench);
        teaching.window().show();
        QVERIFY(QTest::qWaitForWindowActive(&teaching.window()));
        press(Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(teaching.window().page(Section::Places)->isVisible());
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        QWidget* wizard = QApplication::activeModalWidget();
        QTRY_VERIFY(holdsFocus(*wizard));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("destination"));
        const QStringList faults = tabFaultsOf(*wizard);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        QVERIFY(tabTo("destination"));
        press(Qt::Key_Return); // nothing typed: it says what is missing, and stays
        QTRY_VERIFY(wizard->findChild<QLabel*>(QStringLiteral("messageText"))->isVisible());
        press(Qt::Key_Escape);
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    }
};

PUPITRE_QTEST(Keyboard)
#include "keyboard.moc"
