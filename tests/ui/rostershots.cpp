// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of Who in the wizard and of Add students: nobody, a class with bad lines, three hundred, columns
// that nobody knows, a second import. Each is judged: no clipped word, no control without a name.
#include "core/services/presenttime.h"
#include "tests/qtprogram.h"
#include "tests/ui/pictures.h"
#include "tests/ui/teachingwindow.h"
#include "ui/courses/studentsdialog.h"
#include "ui/courses/wizard/whatpage.h"
#include "ui/courses/wizard/whopage.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
QByteArray number(int i)
{
    return QByteArray::number(i).rightJustified(3, '0');
}

/// A class of pairs, as a platform exports it; with two lines that cannot be used.
QByteArray classOf(int students)
{
    QByteArray text = "Identifiant;Pr\xe9nom;Nom;Adresse de courriel;Groupe\r\n";
    for (int i = 1; i <= students; ++i)
        text += (i == 17   ? QByteArray("etu009")
                 : i == 13 ? QByteArray("etu 013")
                           : "etu" + number(i))
                + ";\xc9tudiante;" + number(i) + ";etudiante" + number(i) + "@example.org;Bin\xf4me "
                + QByteArray::number((i + 1) / 2) + "\r\n";
    return text;
}

const QByteArray unknownColumns =
    "Code;Civ.;Candidat;Contact;TD;Observations\r\n"
    "21900001;Mme;EXEMPLE Ada;ada.exemple@etudiants.example.org;1;Dispens\xe9"
    "e d'assiduit\xe9 depuis le 3 octobre\r\n"
    "21900002;M.;ESSAI Zo\xe9;zoe@example.org;1;\r\n21900003;M.;TEST L\xe9o;leo@example.org;2;\r\n";

QString written(const QTemporaryDir& folder, const char* name, const QByteArray& text)
{
    QFile file(folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no file");
    return file.fileName();
}
} // namespace

class RosterShots final : public QObject
{
    Q_OBJECT
    std::unique_ptr<Pictures> m_pictures;

    void shoot(QWidget& widget, const QString& name) { m_pictures->take(widget, name); }
    void both(QWidget& window, const QString& name) { m_pictures->takeBoth(window, name); }

    void takesWho(QWidget& wizard, const QTemporaryDir& folder)
    {
        auto* who = wizard.findChild<WhoPage*>();
        const auto click = [&wizard](const char* name) { press(wizard, name); };
        both(wizard, QStringLiteral("who-nobody"));
        click("rosterFromCourse");
        shoot(wizard, QStringLiteral("who-course"));
        who->useFile(written(folder, "promo.csv", classOf(31)));
        both(wizard, QStringLiteral("who-31"));
        click("rosterPasted");
        both(wizard, QStringLiteral("who-lines"));
        who->useFile(written(folder, "amphi.csv", classOf(300)));
        both(wizard, QStringLiteral("who-300"));
        who->useFile(written(folder, "apogee.csv", unknownColumns));
        both(wizard, QStringLiteral("who-columns"));
        click("rosterColumns");
        QTRY_VERIFY(openDialog("columnsDialog") != nullptr);
        shoot(*openDialog("columnsDialog"), QStringLiteral("columns"));
        openDialog("columnsDialog")->close();
    }

    void takesStudents(TeachingWindow& teaching, const QTemporaryDir& folder)
    {
        teaching.window().showSection(Section::Courses);
        auto* add = teaching.window().findChild<QPushButton*>(QStringLiteral("courseStudents"));
        QTRY_VERIFY(add->isVisible() && add->isEnabled());
        add->click();
        QTRY_VERIFY(openDialog("studentsDialog") != nullptr);
        QWidget& dialog = *openDialog("studentsDialog");
        both(dialog, QStringLiteral("students-nothing"));
        QByteArray text = "login;first name;last name;e-mail;group\n";
        for (int i = 2; i <= 30; ++i) {
            const QByteArray n = QByteArray::number(i).rightJustified(2, '0');
            text += "s" + n + (i == 4 ? ";Ada;Exemple;" : ";Student;" + n + ";") + ";" + (i < 4 ? "A" : "")
                    + "\n";
        }
        text += "neuve;Neuve;Venue;;\ns 9;x;y;;\n";
        qobject_cast<StudentsDialog*>(&dialog)->useFile(written(folder, "again.csv", text));
        press(dialog, "rosterShare");
        both(dialog, QStringLiteral("students-difference"));
        dialog.close();
    }

private Q_SLOTS:
    void initTestCase() { m_pictures = std::make_unique<Pictures>(); }

    void takes_data() { Pictures::addRows(); }

    void takes()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures->use(language, dark);
        ShownScene shown(openScene(31, 100min));
        QVERIFY(shown.connected);
        const QTemporaryDir folder;
        shown.teaching.courses().newCourse();
        QTRY_VERIFY(openDialog("courseWizard") != nullptr);
        QWidget& wizard = *openDialog("courseWizard");
        for (const auto& [field, text] : {std::pair{"whatCourse", "Deep learning"},
                                          {"whatTp", "TP 4"},
                                          {"whatImage", "localhost/pupitre/python:1"}}) {
            auto* edit = wizard.findChild<QLineEdit*>(QLatin1String(field));
            edit->clear();
            QTest::keyClicks(edit, QLatin1String(text));
        }
        press(wizard, "wizardNext");
        QVERIFY(wizard.findChild<WhoPage*>()->isVisible());
        takesWho(wizard, folder);
        wizard.close();
        takesStudents(shown.teaching, folder);
    }
};

PUPITRE_QTEST(RosterShots)
#include "rostershots.moc"
