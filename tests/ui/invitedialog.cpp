// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Invitations: who is asked for what, and how the dialog looks.
#include "ui/tp/people/invitedialog.h"
#include "core/services/invitations/keyhabit.h"
#include "core/services/presenttime.h"
#include "core/services/settings.h"
#include "tests/qtprogram.h"
#include "tests/ui/judge.h"
#include "tests/ui/pictures.h"
#include "tests/ui/teachingwindow.h"
#include "ui/tp/people/invitewords.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

Course someHaveKeys()
{
    Course course = sceneCourse(31, presentTime());
    for (Seat& seat : course.seats)
        seat.members.front().keys.clear();
    for (std::size_t i = 0; i < 10; ++i)
        course.seats[i].members.front().keys.push_back({"ssh-ed25519", "AAAA"});
    course.seats[3].members.front().email.clear();
    return course;
}

QString worksheetIn(const QTemporaryDir& folder, const QByteArray& text)
{
    QFile file(folder.filePath(QStringLiteral("grades.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no file");
    return file.fileName();
}

/// The dialog as it is opened; it deletes itself.
struct Asked {
    explicit Asked(const Course& course)
        : settings(folder.filePath(QStringLiteral("settings.ini"))),
          dialog(new InviteDialog(
              course, {*PlaceId::parse("lab"), course.id},
              [this](const InvitationRequest& request) { wish = request; }, settings, nullptr))
    {
        dialog->show();
    }
    ~Asked() { delete dialog; }
    Asked(const Asked&) = delete;
    Asked& operator=(const Asked&) = delete;

    [[nodiscard]] QAbstractButton& button(const char* name) const
    {
        return *dialog->findChild<QAbstractButton*>(QLatin1String(name));
    }
    [[nodiscard]] QString effect() const
    {
        return dialog->findChild<QLabel*>(QStringLiteral("inviteEffect"))->text();
    }

    QTemporaryDir folder;
    Settings settings;
    std::optional<InvitationRequest> wish;
    QPointer<InviteDialog> dialog;
};

} // namespace

class InviteDialogTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsWhoGetsOne()
    {
        const Asked asked(someHaveKeys());
        QVERIFY2(asked.effect().startsWith(QStringLiteral("21 ")), qPrintable(asked.effect()));
        asked.button("inviteEverybody").click();
        QVERIFY2(asked.effect().startsWith(QStringLiteral("31 ")), qPrintable(asked.effect()));
        asked.button("inviteMail").click();
        QVERIFY2(asked.effect().contains(QStringLiteral("e-mail")), qPrintable(asked.effect()));
        asked.button("inviteGoOn").click();
        QVERIFY(asked.wish && asked.wish->everybody);
        QCOMPARE(asked.wish->delivery, InvitationDelivery::MailMerge);
    }

    void invitesNobodyTwice()
    {
        Course course = someHaveKeys();
        for (Seat& seat : course.seats)
            seat.members.front().keys.assign(1, {"ssh-ed25519", "AAAA"});
        const Asked asked(course);
        QVERIFY(!asked.button("inviteGoOn").isEnabled());
        asked.button("inviteEverybody").click();
        QVERIFY(asked.button("inviteGoOn").isEnabled());
    }

    void wantsMoodlesWorksheet()
    {
        const Asked asked(someHaveKeys());
        asked.button("inviteMoodle").click();
        asked.button("inviteGoOn").click();
        QVERIFY(!asked.wish);
        asked.dialog->useWorksheet(worksheetIn(asked.folder, "name;mark\nAda;12\n"));
        asked.button("inviteGoOn").click();
        QVERIFY(!asked.wish);
        asked.dialog->useWorksheet(worksheetIn(
            asked.folder, "Identifier,Full name,Grade,Last modified (grade)\nParticipant 7,A,,-\n"));
        asked.button("inviteGoOn").click();
        QVERIFY(asked.wish && asked.wish->worksheet);
        QCOMPARE(asked.wish->worksheet->rows.size(), 1U);
    }

    void saysWhatToDoWithThem()
    {
        InvitationReport report;
        InvitationRequest request;
        request.delivery = InvitationDelivery::MoodleZip;
        QVERIFY(invitationsNext(report, request).contains(QStringLiteral("worksheet")));
        report.people.resize(5);
        report.file = "/x/dl-moodle.zip";
        report.unreached.resize(2);
        QString next = invitationsNext(report, request);
        QVERIFY2(next.contains(QStringLiteral("dl-moodle.zip")) && next.contains(QStringLiteral("2 "))
                     && next.contains(QStringLiteral("delete it")),
                 qPrintable(next));
        request.passphrases = "/x/dl-passphrases.csv";
        next = invitationsNext(report, request);
        QVERIFY2(next.contains(QStringLiteral("dl-passphrases.csv")), qPrintable(next));
        request.passphrases.reset();
        report.keyless.resize(5);
        next = invitationsNext(report, request);
        QVERIFY2(next.contains(QStringLiteral("join request")) && !next.contains(QStringLiteral("delete it")),
                 qPrintable(next));
    }

    void asksWhoseKeysAndRemembers()
    {
        const Course course = someHaveKeys();
        Asked asked(course);
        asked.button("keysLocked").click();
        asked.dialog->findChild<QLineEdit*>(QStringLiteral("inviteTeacher"))
            ->setText(QStringLiteral(" Bé Modèle "));
        asked.button("inviteGoOn").click();
        QVERIFY(asked.wish && asked.wish->passphrases);
        QCOMPARE(asked.wish->passphrases->string(), course.id.text() + "-passphrases.csv");
        QCOMPARE(asked.wish->teacher, std::string("Bé Modèle"));
        QVERIFY(asked.wish->keys == InvitationKeys::OfTheFolder);
        QVERIFY(keyHabit(asked.settings, asked.wish->course) == KeyHabit::Locked);
        QCOMPARE(teacherName(asked.settings), std::string("Bé Modèle"));
        setKeyHabit(asked.settings, asked.wish->course, KeyHabit::Theirs);
        InviteDialog again(
            course, asked.wish->course, [&](const InvitationRequest& request) { asked.wish = request; },
            asked.settings, nullptr);
        again.setAttribute(Qt::WA_DeleteOnClose, false);
        again.findChild<QAbstractButton*>(QStringLiteral("inviteGoOn"))->click();
        QVERIFY(asked.wish->keys == InvitationKeys::Theirs && !asked.wish->passphrases);
    }

    void isAskedForFromTheCourse()
    {
        ShownScene shown(openScene(12, 100min));
        QVERIFY(shown.connected);
        const QWidget* dialog = openInvitations(shown.window());
        QVERIFY(dialog != nullptr);
        press(*dialog, "inviteGoOn");
        QTRY_VERIFY(openDialog("inviteFolder") != nullptr);
        openDialog("inviteFolder")->close();
    }

    void everyControlIsReached()
    {
        const Asked asked(someHaveKeys());
        asked.button("inviteMoodle").click();
        QVERIFY(QTest::qWaitForWindowActive(asked.dialog));
        const QStringList faults = tabFaultsOf(*asked.dialog);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void looks_data() { Pictures::addRows(); }
    void looks()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        Pictures pictures;
        pictures.use(language, dark);
        const Asked asked(someHaveKeys());
        pictures.take(*asked.dialog, QStringLiteral("invite-folders"));
        asked.button("inviteMoodle").click();
        pictures.take(*asked.dialog, QStringLiteral("invite-moodle"));
        asked.dialog->useWorksheet(worksheetIn(asked.folder, "name;mark\nAda;12\n"));
        pictures.take(*asked.dialog, QStringLiteral("invite-wrong"));
        asked.button("inviteMail").click();
        pictures.take(*asked.dialog, QStringLiteral("invite-mail"));
        asked.button("keysTheirs").click();
        asked.button("inviteMoodle").click(); // the tallest
        pictures.take(*asked.dialog, QStringLiteral("invite-theirs"));
        QVERIFY2(asked.dialog->height() <= 600, qPrintable(QString::number(asked.dialog->height())));
        asked.button("keysLocked").click();
        asked.button("inviteFolders").click();
        pictures.take(*asked.dialog, QStringLiteral("invite-locked"));
    }
};

PUPITRE_QTEST(InviteDialogTest)
#include "invitedialog.moc"
