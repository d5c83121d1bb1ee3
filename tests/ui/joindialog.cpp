// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Join requests as a teacher takes them: pasted, dropped, what they change, and how the dialog looks.
#include "ui/tp/people/joindialog.h"
#include "tests/qtprogram.h"

#include "core/services/invitations/joinfiles.h"
#include "core/services/presenttime.h"
#include "core/services/settings.h"
#include "core/wire/joinrequesttext.h"
#include "tests/ui/judge.h"
#include "tests/ui/pictures.h"
#include "tests/ui/teachingwindow.h"
#include "tests/unit/testkeys.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

Course withoutKeys()
{
    Course course = sceneCourse(31, presentTime());
    for (Seat& seat : course.seats)
        seat.members.front().keys.clear();
    return course;
}

QString requestOf(const Course& course, std::size_t seat, std::string_view key)
{
    const Seat& one = course.seats[seat];
    return QString::fromStdString(
        toLine(JoinRequest{course.id, one.id, one.members.front().login, *parsePublicKey(key)}));
}

/// The dialog as it is opened; files are read at once.
struct Taking {
    explicit Taking(Course about = withoutKeys())
        : course(std::move(about)), settings(folder.filePath(QStringLiteral("settings.ini"))),
          dialog(new JoinDialog(
              course, settings,
              [this](const std::vector<std::filesystem::path>& paths) { dialog->useFiles(joinsIn(paths)); },
              [this](std::vector<PlannedJoin> joins) { wish = std::move(joins); }, nullptr))
    {
        dialog->show();
    }
    ~Taking() { delete dialog; }
    Taking(const Taking&) = delete;
    Taking& operator=(const Taking&) = delete;

    [[nodiscard]] QAbstractButton& button(const char* name) const
    {
        return *dialog->findChild<QAbstractButton*>(QLatin1String(name));
    }
    [[nodiscard]] QPlainTextEdit& lines() const { return *dialog->findChild<QPlainTextEdit*>(); }
    [[nodiscard]] QString effect() const
    {
        return dialog->findChild<QLabel*>(QStringLiteral("joinEffect"))->text();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return dialog->findChild<QTableView*>()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows() const { return dialog->findChild<QTableView*>()->model()->rowCount(); }

    void drop(const QString& name, const QString& text)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("no file");
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(dialog, &enter);
        if (!enter.isAccepted())
            qFatal("a file may not be dropped");
        QDropEvent dropped(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(dialog, &dropped);
    }

    QTemporaryDir folder;
    Course course;
    Settings settings;
    std::optional<std::vector<PlannedJoin>> wish;
    QPointer<JoinDialog> dialog;
};

} // namespace

class JoinDialogTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatWouldChangeBeforeItDoes()
    {
        Taking taking;
        QVERIFY(!taking.button("joinApply").isEnabled());
        taking.lines().setPlainText(QStringLiteral("Bonjour,\n> ") + requestOf(taking.course, 2, plainPublic)
                                    + QStringLiteral("\npupitre-join 1 other s01 - ")
                                    + QLatin1String(hostPublic.data(), static_cast<int>(hostPublic.size())));
        QCOMPARE(taking.rows(), 2);
        QVERIFY2(taking.cell(0, 0).contains(QStringLiteral("3")), qPrintable(taking.cell(0, 0)));
        QVERIFY2(taking.cell(0, 1).contains(QStringLiteral("other")), qPrintable(taking.cell(0, 1)));
        QCOMPARE(taking.cell(1, 0),
                 QString::fromStdString(displayName(taking.course.seats[2].members.front())));
        QVERIFY(taking.cell(1, 2).startsWith(QStringLiteral("SHA256:")));
        QVERIFY(!taking.wish);
        taking.button("joinApply").click();
        QVERIFY(taking.wish && taking.wish->size() == 1);
        QCOMPARE(taking.wish->front().seat, taking.course.seats[2].id);
    }

    void takesFilesThatAreDropped()
    {
        Taking taking;
        taking.lines().setPlainText(requestOf(taking.course, 0, plainPublic));
        taking.drop(QStringLiteral("b.txt"), requestOf(taking.course, 1, hostPublic));
        QCOMPARE(taking.rows(), 2);
        taking.drop(QStringLiteral("c.txt"), QStringLiteral("no request"));
        QCOMPARE(taking.rows(), 2); // in place of the other file
        QVERIFY2(taking.cell(0, 0).contains(QStringLiteral("c.txt")), qPrintable(taking.cell(0, 0)));
        QCOMPARE(taking.cell(1, 0),
                 QString::fromStdString(displayName(taking.course.seats[0].members.front())));
    }

    void nothingToDoIsSaid()
    {
        Course course = withoutKeys();
        course.seats[0].members.front().keys = {*parsePublicKey(plainPublic)};
        Taking taking(course);
        taking.lines().setPlainText(requestOf(course, 0, plainPublic));
        QCOMPARE(taking.rows(), 1);
        QVERIFY(!taking.button("joinApply").isEnabled());
        taking.lines().setPlainText(requestOf(course, 0, hostPublic));
        QVERIFY(taking.button("joinApply").isEnabled()); // another in its place
    }

    void isReachedFromTheInvitations()
    {
        ShownScene shown(openScene(12, 100min));
        QVERIFY(shown.connected);
        const QWidget* dialog = openInvitations(shown.window());
        QVERIFY(dialog != nullptr);
        press(*dialog, "inviteJoins");
        QTRY_VERIFY(openDialog("joinDialog") != nullptr);
        openDialog("joinDialog")->close();
    }

    void everyControlIsReached()
    {
        const Taking taking;
        taking.lines().setPlainText(requestOf(taking.course, 0, plainPublic));
        QVERIFY(QTest::qWaitForWindowActive(taking.dialog));
        const QStringList faults = tabFaultsOf(*taking.dialog);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void looks_data() { Pictures::addRows(); }
    void looks()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        Pictures pictures;
        pictures.use(language, dark);
        Course course = withoutKeys();
        course.seats[3].members.front().keys = {*parsePublicKey(lockedPublic)};
        Taking taking(course);
        pictures.take(*taking.dialog, QStringLiteral("join-empty"));
        taking.drop(QStringLiteral("demande-ada.txt"), QStringLiteral("pupitre-join 2 x"));
        taking.lines().setPlainText(
            requestOf(course, 0, plainPublic) + QLatin1Char('\n') + requestOf(course, 3, hostPublic)
            + QLatin1Char('\n') + requestOf(course, 1, plainPublic)
            + QStringLiteral(
                "\npupitre-join 1 autre s01 - ssh-ed25519 AAAA\nssh-ed25519 AAAAC3NzaC1lZDI1\n"));
        pictures.take(*taking.dialog, QStringLiteral("join-mixed"));
    }
};

PUPITRE_QTEST(JoinDialogTest)
#include "joindialog.moc"
