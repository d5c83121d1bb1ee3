// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who, as a teacher fills it: files as learning platforms and spreadsheets write them, dropped on the page;
// lines pasted and put right; the students of another course; columns that only a person can name.
#include "ui/courses/wizard/whopage.h"
#include "tests/qtprogram.h"

#include "core/services/settings.h"
#include "tests/ui/judge.h"
#include "tests/ui/teachingwindow.h"
#include "ui/courses/rostermodel.h"
#include "ui/look/language.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/messagebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace pupitre;

namespace
{
/// The page alone, with what it needs.
class WhoBench final
{
public:
    explicit WhoBench(std::vector<OtherClass> others = {})
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini"))),
          page(draft, m_settings, std::move(others))
    {
        page.resize(704, 460);
        page.show();
        page.enter();
    }

    template <class Widget = QWidget>
    [[nodiscard]] Widget& find(const char* name) const
    {
        auto* widget = page.findChild<Widget*>(QLatin1String(name));
        if (widget == nullptr)
            qFatal("no %s", name);
        return *widget;
    }
    void click(const char* name) const { QTest::mouseClick(&find<QWidget>(name), Qt::LeftButton); }
    [[nodiscard]] QString cell(int row, ListColumn column) const
    {
        return find<QTableView>("rosterTable")
            .model()
            ->index(row, static_cast<int>(column))
            .data()
            .toString();
    }
    [[nodiscard]] const std::vector<RosterEntry>& entries() const { return draft.course.roster.entries; }
    [[nodiscard]] QString facts() const { return find<ElidedLabel>("rosterFacts").wholeText(); }
    [[nodiscard]] QString message() const { return find<MessageBar>("rosterMessage").message().what; }

    /// Drops a file of these bytes on the preview, far from where files are chosen.
    void drop(const QByteArray& bytes, const QString& name = QStringLiteral("liste.csv"))
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        QDragEnterEvent enter(QPoint(300, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &enter);
        if (!enter.isAccepted())
            qFatal("a file may not be dropped");
        QDropEvent event(QPointF(300, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &event);
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    Settings m_settings;

public:
    WizardDraft draft;
    WhoPage page;
};

QComboBox& meaning(const QWidget& dialog, int column)
{
    return *dialog.findChild<QComboBox*>(QStringLiteral("columnMeaning%1").arg(column));
}

QString effect(const QWidget& dialog)
{
    return dialog.findChild<QLabel*>(QStringLiteral("columnsEffect"))->text();
}

const QByteArray apogee = "Code;Civ.;Candidat;Contact;TD\r\n"
                          "21900001;Mme;EXEMPLE Ada;ada@example.org;1\r\n"
                          "21900002;M.;ESSAI Zo\xe9;zoe@example.org;1\r\n"
                          "21900003;M.;TEST L\xe9o;;2\r\n";
} // namespace

class WhoPageTest final : public QObject
{
    Q_OBJECT
    Language m_language;

private Q_SLOTS:
    void initTestCase() { m_language.use(QStringLiteral("en")); }

    void readsFilesAsProgramsWriteThem_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name"); // of the second person
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("facts");
        QTest::newRow("moodle in French, with a mark") << QByteArray(
            "\xef\xbb\xbf\"Prénom\",\"Nom de famille\",\"Adresse de courriel\",Groupes\n"
            "Ada,Exemple,ada@example.org,\"Binôme 1\"\nZoé,Essai,zoe@example.org,\"Binôme 1\"\n")
                                                       << "Zoé Essai"
                                                       << "Binôme 1"
                                                       << "2 lines · separator “,” · UTF-8";
        QTest::newRow("nbgrader") << QByteArray(
            "id,first_name,last_name,email,lms_user_id\nada,Ada,Exemple,,\nzoe,Zoé,Essai,,7\n")
                                  << "Zoé Essai"
                                  << ""
                                  << "2 lines · separator “,” · UTF-8";
        QTest::newRow("spreadsheet in Latin-1") << QByteArray(
            "Identifiant;Pr\xe9nom;Nom;\xc9quipe\r\nada;Ada;Exemple;A\r\nzoe;Zo\xe9;Essai;A\r\n")
                                                << "Zoé Essai"
                                                << "A"
                                                << "2 lines · separator “;” · Windows-1252";
        QTest::newRow("line breaks within quotes")
            << QByteArray("login\tnom\tgroupe\nada\t\"Exemple\n(Ada)\"\tA\nzoe\t\"Essai\r\nZoé\"\tA\n")
            << "Essai Zoé"
            << "A"
            << "2 lines · separator “tab” · UTF-8";
    }

    void readsFilesAsProgramsWriteThem()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QString, group);
        QFETCH(QString, facts);
        WhoBench page;
        page.drop(bytes);
        QCOMPARE(page.entries().size(), std::size_t{2});
        QCOMPARE(page.cell(1, ListColumn::Name), name);
        QCOMPARE(page.cell(1, ListColumn::Group), group);
        QCOMPARE(page.cell(1, ListColumn::Remark), QStringLiteral("Ready"));
        QCOMPARE(page.facts(), facts);
        QCOMPARE(page.draft.rosterName, QStringLiteral("liste.csv"));
        QVERIFY(faultsOf(page.page).isEmpty());
    }

    void namesBadLinesAndLetsThemBePutRight()
    {
        WhoBench page;
        page.drop("login;nom\nada;Exemple\n;Sans\nada;Encore\nle a;Test\n\"ouvert;X\n");
        QCOMPARE(page.entries().size(), std::size_t{1});
        QCOMPARE(page.find<QTableView>("rosterTable").model()->rowCount(), 5);
        for (int row = 1; row < 5; ++row) {
            QCOMPARE(page.cell(row, ListColumn::Line), QString::number(row + 2));
            QVERIFY(!page.cell(row, ListColumn::Remark).isEmpty());
        }
        QCOMPARE(page.message(), QStringLiteral("4 lines cannot be used."));
        page.click("rosterPasted");
        auto& lines = page.find<QPlainTextEdit>("rosterLines");
        QVERIFY(lines.toPlainText().startsWith(QStringLiteral("login;nom\nada;Exemple\n")));
        lines.selectAll();
        QTest::keyClicks(&lines, QStringLiteral("zoe@example.org"));
        QCOMPARE(page.entries().size(), std::size_t{1});
        QCOMPARE(page.entries()[0].member.login, std::string("zoe"));
        QCOMPARE(page.message(), QString());
    }

    void asksAPersonWhatUnknownColumnsMean()
    {
        WhoBench page;
        page.drop(apogee);
        QVERIFY(page.entries().empty());
        QCOMPARE(page.message(), QStringLiteral("The columns of this list are not recognised."));
        QString problem;
        QVERIFY(!page.page.mayLeave(problem));
        QVERIFY(problem.contains(QStringLiteral("columns")));
        Q_EMIT page.find<MessageBar>("rosterMessage").actionClicked();
        QTRY_VERIFY(openDialog("columnsDialog") != nullptr);
        QWidget& dialog = *openDialog("columnsDialog");
        QVERIFY(dialog.findChild<QCheckBox*>(QStringLiteral("columnsHeaded"))->isChecked());
        QCOMPARE(meaning(dialog, 0).currentText(), QStringLiteral("Student number"));
        QCOMPARE(meaning(dialog, 3).currentText(), QStringLiteral("Mail"));
        QCOMPARE(effect(dialog), QStringLiteral("3 students"));
        meaning(dialog, 2).setCurrentText(QStringLiteral("Last or full name"));
        meaning(dialog, 4).setCurrentText(QStringLiteral("Group"));
        meaning(dialog, 1).setCurrentText(QStringLiteral("Group")); // a meaning is given once
        QCOMPARE(meaning(dialog, 4).currentText(), QStringLiteral("Not used"));
        meaning(dialog, 4).setCurrentText(QStringLiteral("Group"));
        QCOMPARE(meaning(dialog, 1).currentText(), QStringLiteral("Not used"));
        QTRY_VERIFY2(faultsOf(dialog).isEmpty(), qPrintable(faultsOf(dialog).join(QLatin1Char('\n'))));
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("columnsApply")), Qt::LeftButton);
        QTRY_VERIFY(openDialog("columnsDialog") == nullptr);
        QCOMPARE(page.entries().size(), std::size_t{3});
        QCOMPARE(page.cell(1, ListColumn::Name), QStringLiteral("ESSAI Zoé"));
        QCOMPARE(page.cell(2, ListColumn::Login), QStringLiteral("21900003")); // no mail: the number
        QVERIFY(page.page.mayLeave(problem));
        // What was said holds while lines are put right, and is forgotten with another file.
        page.click("rosterPasted");
        page.find<QPlainTextEdit>("rosterLines").appendPlainText(QStringLiteral("21900004;M.;NEUF Max;;2"));
        QCOMPARE(page.entries().size(), std::size_t{4});
        page.drop(apogee);
        QVERIFY(page.entries().empty());
    }

    void refusesToReadNobody()
    {
        WhoBench page;
        page.drop("couleur;taille\nrouge bleu;12\nvert gris;14\n");
        page.click("rosterColumns");
        QTRY_VERIFY(openDialog("columnsDialog") != nullptr);
        QWidget& dialog = *openDialog("columnsDialog");
        QCOMPARE(effect(dialog), QStringLiteral("Nobody can be read yet."));
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("columnsApply")), Qt::LeftButton);
        QVERIFY(dialog.isVisible());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_VERIFY(openDialog("columnsDialog") == nullptr);
    }

    void seatsGroupsTogetherWhenWanted()
    {
        WhoBench page;
        page.drop("login,groupe\nada,A\nzoe,A\nlea,\n");
        QCOMPARE(seatsFrom(page.draft.course.roster).size(), std::size_t{2});
        QVERIFY(page.find<QCheckBox>("rosterShare").isVisible());
        page.click("rosterShare");
        QCOMPARE(seatsFrom(page.draft.course.roster).size(), std::size_t{3});
        QCOMPARE(page.cell(0, ListColumn::Group), QStringLiteral("A"));
        page.drop("login\nada\n");
        QVERIFY(!page.find<QCheckBox>("rosterShare").isVisible());
    }

    void takesOverTheStudentsOfAnotherCourse()
    {
        auto seats = seatsFrom(*rosterFromCsv(
            "login,prenom,nom,email,idnumber,groupe\nada,Ada,\"Exemple, de\",a@example.org,7,A\n"
            "zoe,Zoé,,,,A\nlea,,,,,\nmax,,,,,\n"));
        seats.back().standing = SeatStanding::Dropped;
        WhoBench page({{QStringLiteral("Last year"), seats}});
        page.click("rosterFromCourse");
        auto& courses = page.find<QComboBox>("rosterCourse");
        QCOMPARE(courses.currentIndex(), -1);
        QVERIFY(page.entries().empty());
        courses.setFocus();
        QTest::keyClick(&courses, Qt::Key_Down);
        QCOMPARE(page.entries().size(), std::size_t{3}); // who left last year stays away
        QCOMPARE(page.entries()[0].member, seats[0].members[0]);
        seats.pop_back();
        QCOMPARE(seatsFrom(page.draft.course.roster), seats);
        QCOMPARE(page.draft.rosterName, QStringLiteral("Last year"));
    }

    void keepsTheListOfTheFolderUntilAPersonSaysOtherwise()
    {
        WhoBench page;
        QFile list(page.folder() + QStringLiteral("/a.csv"));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("login\nada\nzoe\n");
        list.close();
        page.draft.folder = page.folder();
        page.draft.course.roster = *rosterFromCsv("login\nada\nzoe\n");
        page.page.enter();
        QCOMPARE(page.find<QTableView>("rosterTable").model()->rowCount(), 2);
        QCOMPARE(page.find<ElidedLabel>("rosterName").wholeText(), QStringLiteral("a.csv"));
        QVERIFY(page.draft.rosterName.isEmpty());
        page.drop("login\nlea\n");
        page.draft.folder = QStringLiteral("/elsewhere");
        page.page.enter();
        QCOMPARE(page.entries().size(), std::size_t{1});
    }

    void saysWhatIsNoList()
    {
        WhoBench page;
        page.drop(QByteArray("l\0o\0g\0", 6));
        QVERIFY(!page.message().isEmpty());
        QVERIFY(page.entries().empty());
        QVERIFY(!page.find<QPushButton>("rosterColumns").isEnabled());
        page.drop("login\nada\n");
        QCOMPARE(page.message(), QString());
    }

    void isReachedWithTab()
    {
        WhoBench page;
        page.drop("login,groupe\nada,A\nzoe,A\n");
        page.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page.page));
        const QStringList faults = tabFaultsOf(page.page);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
};

PUPITRE_QTEST(WhoPageTest)
#include "whopage.moc"
