// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of a student's page in both languages and both schemes, for people to look at; and what a machine
// can judge of them: judge.h.
#include "core/services/presenttime.h"
#include "tests/ui/pictures.h"
#include "tests/ui/studywindow.h"
#include "tests/ui/teachingwindow.h"
#include "ui/student/handindialog.h"
#include "ui/student/invitationdialog.h"
#include "ui/student/joinrequestdialog.h"
#include "ui/student/receiptview.h"
#include "ui/student/studynotices.h"

#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

class StudentShots final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Pictures> m_pictures;

    void shoot(const std::vector<StudyView>& courses, const QString& name)
    {
        StudyWindow student;
        student.board().show(courses);
        student.window().show();
        m_pictures->takeBoth(student.window(), name);
        student.window().resize(1600, 1000);
        m_pictures->take(student.window(), name + QStringLiteral("-large"));
    }

private Q_SLOTS:
    void initTestCase() { m_pictures = std::make_unique<Pictures>(); }

    void takes_data() { Pictures::addRows(); }

    void takes()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures->use(language, dark);
        const Instant now = presentTime();
        shoot(studyScene(now), QStringLiteral("student-courses"));
        shoot({}, QStringLiteral("student-empty"));
        takesTroubles(now);
        takesDialogs();
    }

private:
    void takesTroubles(Instant now)
    {
        auto courses = studyScene(now);
        courses[0].status.state = PlaceState::Waiting;
        courses[0].status.error = Error{ErrorKind::HostOffline, "lab-gpu-1", "No route to host"};
        courses[0].status.seenAt = now - 20h;
        courses[1].status.state = PlaceState::Offline;
        courses[1].status.error = Error{ErrorKind::HostKeyChanged, "lab-gpu-2", "SHA256:abc"};
        courses[2].status.report->tps[0].seat.error =
            Error{ErrorKind::QuotaExceeded, "s07", "more than 2 GB"};
        shoot(courses, QStringLiteral("student-trouble"));

        StudyView waiting = openStudy(now);
        waiting.enrolment.key = KeyOrigin::MadeHere;
        waiting.status = {};
        waiting.status.state = PlaceState::Waiting;
        waiting.status.error = Error{ErrorKind::AuthenticationFailed, "pupitre@lab-gpu-1", "publickey"};
        StudyView talked = studyScene(now)[1];
        talked.status.report->tps[0].messages = {
            {now - 3min, "Le jeu de données est dans /data/coco.\nPensez à rendre avant midi."}};
        Question question;
        question.id = 1;
        question.kind = QuestionKind::KeyPassphrase;
        question.prompt = "/home/etudiante/.local/share/pupitre-desktop/courses/vision/id_ed25519";
        talked.question = question;
        talked.status.state = PlaceState::Asking;
        shoot({waiting, talked}, QStringLiteral("student-waiting"));
    }

    void takesDialogs()
    {
        StudyWindow student;
        student.window().show();
        InvitationDialog* invitation =
            openInvitation(student.studies(), student.settings(), &student.window());
        m_pictures->take(*invitation, QStringLiteral("student-invitation"));
        invitation->openText(QStringLiteral("Bonjour"));
        m_pictures->take(*invitation, QStringLiteral("student-invitation-bad"));
        invitation->openText(QString::fromStdString(StudyWindow::invitationText()));
        m_pictures->take(*invitation, QStringLiteral("student-invitation-read"));
        invitation->close();

        ReceiptView receipt(student.settings(), nullptr);
        receipt.show(StudyWindow::paper());
        receipt.resize(520, receipt.sizeHint().height());
        receipt.setVisible(true);
        m_pictures->take(receipt, QStringLiteral("student-receipt"));
    }
};

QTEST_MAIN(StudentShots)
#include "studentshots.moc"
