// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of a student's page in both languages and both schemes, for people to look at; and what a machine
// can judge of them: judge.h.
#include "core/services/presenttime.h"
#include "tests/qtprogram.h"
#include "tests/ui/pictures.h"
#include "tests/ui/studywindow.h"
#include "tests/ui/teachingwindow.h"
#include "ui/parts/fitheight.h"
#include "ui/student/copywords.h"
#include "ui/student/feedbackdialog.h"
#include "ui/student/handindialog.h"
#include "ui/student/invitationdialog.h"
#include "ui/student/joinrequestdialog.h"
#include "ui/student/keepcopydialog.h"
#include "ui/student/previewview.h"
#include "ui/student/receiptview.h"
#include "ui/student/studynotices.h"
#include "ui/student/verifydialog.h"

#include <QDir>
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
        takeAll(student, name);
    }

    void takeAll(StudyWindow& student, const QString& name)
    {
        m_pictures->takeBoth(student.window(), name);
        student.window().resize(1600, 900);
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
        auto working = studyScene(now);
        working[0].jupyter = working[0].status.report->tps[0].plan.id;
        shoot(working, QStringLiteral("student-courses"));
        shoot(pastStudies(now), QStringLiteral("student-past"));
        shoot({}, QStringLiteral("student-empty"));
        takesToday(now);
        takesTroubles(now);
        takesDialogs();
        takesHandIn(now);
        takesCopyAndFeedback(now);
        takesVerdicts();
    }

private:
    void takesToday(Instant now)
    {
        StudyWindow student;
        student.today().show(studyScene(now));
        student.window().show();
        takeAll(student, QStringLiteral("student-today"));
        student.today().show(pastStudies(now));
        takeAll(student, QStringLiteral("student-today-past"));
    }

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

    void takesHandIn(Instant now)
    {
        StudyWindow student;
        student.window().show();
        const StudyView vision = studyScene(now)[1];
        const auto link = student.silentLink(vision);
        const StudentTp& tp = vision.status.report->tps[0];
        auto* dialog = new HandInDialog(*link, tp, student.settings(), &student.window());
        dialog->open();
        m_pictures->take(*dialog, QStringLiteral("student-handin-looking"));
        HandInPreview preview;
        preview.files = 27;
        preview.bytes = 1'840'000;
        preview.unchanged = 21;
        preview.changes = {{"rapport/figures/courbe d'apprentissage.png", FileFate::Added, 84'000},
                           {"src/modele.py", FileFate::Changed, 5'120},
                           {"src/ancien.py", FileFate::Removed, 0}};
        dialog->findChild<PreviewView*>()->show(preview);
        fitHeight(*dialog);
        m_pictures->take(*dialog, QStringLiteral("student-handin"));
        press(*dialog, "handInDo");
        m_pictures->take(*dialog, QStringLiteral("student-handin-going"));
        delete dialog;

        auto* request = new JoinRequestDialog(link->enrolment(), student.settings(), &student.window());
        request->open();
        m_pictures->take(*request, QStringLiteral("student-request"));
        delete request;
    }

    void takesCopyAndFeedback(Instant now)
    {
        StudyWindow student;
        student.window().show();
        const StudyView deep = pastStudies(now)[0];
        const auto link = student.silentLink(deep);
        const StudentTp& tp = deep.status.report->tps[0];
        auto* copy = new KeepCopyDialog(student.services(), *link, tp, &student.window());
        copy->useFolder(QDir::homePath() + QStringLiteral("/Documents/Pupitre/deep-learning"));
        copy->open();
        m_pictures->take(*copy, QStringLiteral("student-copy"));
        press(*copy, "copyDo");
        m_pictures->take(*copy, QStringLiteral("student-copy-going"));
        delete copy;
        auto* feedback = new FeedbackDialog(student.services(), *link, tp, &student.window());
        feedback->open();
        m_pictures->take(*feedback, QStringLiteral("student-feedback-coming"));
        feedback->show(FeedbackHere{"/tmp", {{"grille.pdf", 84'000}, {"annotations/modele.py", 5'120}}, 2});
        m_pictures->take(*feedback, QStringLiteral("student-feedback"));
        delete feedback;

        MessageBar outcome(nullptr);
        CopyKept kept{12, 3'400'000, 231, {"src/modele.py"}, {"src/ancien.py"}, {}};
        outcome.show(copyWords(kept, "/home/etudiante/Documents/Pupitre/deep-learning/tp2"));
        outcome.resize(492, outcome.heightForWidth(492));
        outcome.setVisible(true);
        m_pictures->take(outcome, QStringLiteral("student-copy-outcome"));
    }

    void takesVerdicts()
    {
        StudyWindow student;
        student.window().show();
        auto* verify = new VerifyDialog(student.services().mailbox, student.studies(), student.settings(),
                                        "/home/etudiante/Rendus/vision-tp2", &student.window());
        verify->open();
        ReceiptReport report;
        report.receipt = StudyWindow::paper().receipt;
        report.signature = SignatureVerdict::Valid;
        report.manifestMatches = true;
        report.filesChecked = 23;
        const auto take = [&](const char* name) {
            verify->show(report);
            m_pictures->take(*verify, QLatin1String(name));
        };
        take("student-verify-holds");
        report.signature = SignatureVerdict::NoKeyGiven;
        take("student-verify-nokey");
        report.changed = {"files/src/modele.py"};
        report.added = {"files/src/copie de modele.py"};
        report.signature = SignatureVerdict::WrongKey;
        take("student-verify-broken");
        verify->show(tl::unexpected(Error{ErrorKind::FileUnreadable, "receipt.json", {}}));
        m_pictures->take(*verify, QStringLiteral("student-verify-none"));
        delete verify;
    }
};

PUPITRE_QTEST(StudentShots)
#include "studentshots.moc"
