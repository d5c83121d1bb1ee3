// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See gallery.h. Its words are English or French as the language of the test is; they are sample texts, not
// the program's, so they are not translated by files.
#include "tests/ui/look/gallery.h"

#include "ui/parts/chip.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/phaseline.h"
#include "ui/parts/pieces.h"
#include "ui/parts/placemark.h"
#include "ui/parts/readinesslist.h"
#include "ui/parts/symbolview.h"
#include "ui/parts/table.h"

#include <QGridLayout>
#include <QLocale>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>

namespace pupitre
{

namespace
{
QString either(const char* english, const char* french)
{
    return QString::fromUtf8(QLocale().language() == QLocale::French ? french : english);
}

QWidget* card(QWidget* inside, const QString& caption, QWidget* parent)
{
    QFrame* frame = makeCard(parent);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(10);
    column->addWidget(makeLabel(caption, "captionStrong", frame));
    column->addWidget(inside);
    column->addStretch();
    return frame;
}
} // namespace

Gallery::Gallery()
{
    setObjectName(QStringLiteral("gallery"));
    setAttribute(Qt::WA_StyledBackground);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setSpacing(12);
    grid->addWidget(card(line(), either("Phase line", "Ligne des phases"), this), 0, 0, 1, 2);
    grid->addWidget(card(buttons(), either("Buttons", "Boutons"), this), 1, 0);
    grid->addWidget(card(chips(), either("Chips, filters, tabs", "Pastilles, filtres, onglets"), this), 1, 1);
    grid->addWidget(card(inputs(), either("Inputs", "Champs"), this), 2, 0);
    grid->addWidget(card(messages(), either("Messages", "Messages"), this), 2, 1);
    grid->addWidget(card(readiness(), either("Ready to start", "Prêt à démarrer"), this), 3, 0);
    grid->addWidget(card(table(), either("Table", "Tableau"), this), 3, 1);
    grid->addWidget(card(type(), either("Type", "Caractères"), this), 4, 0);
    grid->addWidget(empty(), 4, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    resize(1280, 1600);
}

QWidget* Gallery::line()
{
    auto* phases = new PhaseLine(this);
    using State = PhaseStop::State;
    phases->show({{either("Prepared", "Préparé"), either("Mon 07:12", "lun. 07:12"), State::Done},
                  {either("TP", "TP"), either("Mon 08:00 – 12:00", "lun. 08:00 – 12:00"), State::Done},
                  {either("Hand-in", "Rendu"),
                   either("until Sun 29 Nov 23:59", "jusqu’au dim. 29 nov. 23:59"), State::Now},
                  {either("Closed", "Clos"), either("download only", "téléchargement seul"), State::Later},
                  {either("Purged", "Effacé"), either("31 Jan 2027", "31 janv. 2027"), State::Later}},
                 2.35, either("Hand-in, ends Sunday 23:59", "Rendu, se termine dimanche à 23:59"));
    return phases;
}

QWidget* Gallery::buttons()
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    struct Sample {
        ButtonKind kind;
        Icon symbol;
        QString text;
    };
    const QList<Sample> samples{
        {ButtonKind::Primary, Icon::Play, either("Start TP", "Démarrer le TP")},
        {ButtonKind::Default, Icon::Restart, either("Restart", "Redémarrer")},
        {ButtonKind::Ghost, Icon::Copy, either("Copy", "Copier")},
        {ButtonKind::Danger, Icon::Trash, either("Purge…", "Effacer…")},
        {ButtonKind::Link, Icon::ArrowRight, either("Open folder", "Ouvrir le dossier")},
    };
    for (int row = 0; row < samples.size(); ++row) {
        const Sample& sample = samples[row];
        for (int column = 0; column < 2; ++column) {
            QPushButton* button = makeButton(sample.text, "sample", sample.kind, box);
            if (sample.kind != ButtonKind::Link)
                setButtonSymbol(*button, sample.symbol, sample.kind);
            button->setEnabled(column == 0);
            grid->addWidget(button, row, column, Qt::AlignLeft);
        }
    }
    int row = 0;
    for (const ButtonSize size :
         {ButtonSize::Compact, ButtonSize::Normal, ButtonSize::Large, ButtonSize::Hero}) {
        QPushButton* button = makeButton(either("Hand in", "Rendre"), "sized", ButtonKind::Default, box);
        setButtonSymbol(*button, Icon::Upload, ButtonKind::Default);
        setButtonSize(*button, size);
        grid->addWidget(button, row++, 2, Qt::AlignLeft);
    }
    auto* icons = new QHBoxLayout;
    for (const Icon symbol : {Icon::Refresh, Icon::More, Icon::Close})
        icons->addWidget(makeIconButton(symbol, either("Refresh", "Actualiser"), "iconSample", box));
    icons->addStretch();
    grid->addLayout(icons, 4, 2);
    grid->setColumnStretch(3, 1);
    return box;
}

QWidget* Gallery::chips()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    const QList<QList<ChipLook>> rows{
        {{either("Prepared", "Préparé"), Tone::Idle, Icon::Package},
         {either("Open", "Ouvert"), Tone::Ok, Icon::Working},
         {either("Hand-in", "Rendu"), Tone::Info, Icon::Upload},
         {either("Closed", "Clos"), Tone::Idle, Icon::Lock},
         {either("Purged", "Effacé"), Tone::Plain, Icon::Nothing}},
        {{either("Working", "Au travail"), Tone::Ok, Icon::Working},
         {either("Idle 14 min", "Inactif 14 min"), Tone::Idle, Icon::Moon},
         {either("Late 35 min", "En retard de 35 min"), Tone::Warn, Icon::Clock},
         {either("Failed", "En échec"), Tone::Fail, Icon::Failed}}};
    for (const auto& looks : rows) {
        auto* row = new QHBoxLayout;
        row->setSpacing(6);
        for (const ChipLook& look : looks) {
            auto* chip = new Chip(box);
            chip->show(look);
            row->addWidget(chip);
        }
        row->addStretch();
        column->addLayout(row);
    }
    auto* filters = new QHBoxLayout;
    filters->setSpacing(6);
    for (const ChipLook& look : rows[1]) {
        auto* chip = new FilterChip(box);
        chip->show(look);
        chip->setChecked(look.tone == Tone::Fail);
        filters->addWidget(chip);
    }
    filters->addStretch();
    column->addLayout(filters);
    auto* tabs = new QTabBar(box);
    tabs->setAccessibleName(QStringLiteral("tabs"));
    tabs->setExpanding(false);
    tabs->addTab(either("Students  31", "Étudiants  31"));
    tabs->addTab(either("Hand-ins  7", "Rendus  7"));
    tabs->addTab(either("Journal", "Journal"));
    column->addWidget(tabs);
    auto* marks = new QHBoxLayout;
    for (const auto symbol : {Icon::Refresh, Icon::Done, Icon::Warning, Icon::Failed}) {
        auto* view = new SymbolView(18, box);
        view->show(symbol, symbol == Icon::Done      ? Tone::Ok
                           : symbol == Icon::Warning ? Tone::Warn
                           : symbol == Icon::Failed  ? Tone::Fail
                                                     : Tone::Info);
        marks->addWidget(view);
    }
    marks->addStretch();
    column->addLayout(marks);
    return box;
}

QWidget* Gallery::messages()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const QList<Message> samples{
        {Tone::Fail, either("lab-gpu-2 does not answer.", "lab-gpu-2 ne répond pas."),
         either("Students who are connected keep working; nothing is lost.",
                "Les étudiants connectés continuent à travailler ; rien n’est perdu."),
         QStringLiteral("ssh: connect to host lab-gpu-2 port 22: No route to host"),
         either("Try again", "Réessayer")},
        {Tone::Warn,
         either("Disk 91% full.", "Disque plein à 91 %."),
         either("3 hand-ins may not fit.", "3 rendus risquent de ne pas tenir."),
         {},
         either("Show", "Voir")},
        {Tone::Ok,
         either("27 hand-ins collected.", "27 rendus récupérés."),
         either("Receipts match.", "Les reçus concordent."),
         {},
         {}},
        {Tone::Info,
         either("Changed by another desktop.", "Modifié depuis un autre poste."),
         {},
         {},
         either("Journal", "Journal")}};
    for (const Message& sample : samples) {
        auto* bar = new MessageBar(box);
        bar->show(sample);
        column->addWidget(bar);
    }
    return box;
}

QWidget* Gallery::readiness()
{
    auto* list = new ReadinessList(this);
    list->show({{Tone::Ok,
                 Icon::Done,
                 either("Place reachable", "Lieu joignable"),
                 either("lab-gpu-1 · agent up to date", "lab-gpu-1 · agent à jour"),
                 {}},
                {Tone::Ok,
                 Icon::Done,
                 either("Image built", "Image construite"),
                 either("pytorch-tp3 · 4.1 GB", "pytorch-tp3 · 4,1 Go"),
                 {}},
                {Tone::Info,
                 Icon::Refresh,
                 either("28 / 31 workspaces prepared", "28 / 31 espaces préparés"),
                 either("1.6 GB copied", "1,6 Go copiés"),
                 {}},
                {Tone::Warn, Icon::Warning, either("2 students without a key", "2 étudiants sans clé"),
                 either("Student 14, Student 22", "Étudiant 14, Étudiant 22"), either("Fix…", "Corriger…")},
                {Tone::Idle,
                 Icon::Clock,
                 either("GPUs", "GPU"),
                 either("not checked yet", "pas encore vérifié"),
                 {}}});
    return list;
}

QWidget* Gallery::table()
{
    auto* model = new QStandardItemModel(4, 3, this);
    model->setHorizontalHeaderLabels(
        {either("Student", "Étudiant"), either("Handed in", "Rendu"), either("Size", "Taille")});
    model->setHeaderData(2, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    for (int row = 0; row < 4; ++row) {
        model->setItem(
            row, 0,
            new QStandardItem(either("Student %1", "Étudiant %1").arg(row + 1, 2, 10, QLatin1Char('0'))));
        model->setItem(row, 1, new QStandardItem(either("Sun 20:22", "dim. 20:22")));
        auto* size =
            new QStandardItem(QLocale().formattedDataSize(1400000 * (row + 1), 1, QLocale::DataSizeSIFormat));
        size->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model->setItem(row, 2, size);
    }
    auto* view = new QTableView(this);
    dressTable(*view);
    view->setAccessibleName(QStringLiteral("table"));
    view->setModel(model);
    view->selectRow(2);
    view->setFixedHeight(30 + 4 * 32 + 3);
    return view;
}

QWidget* Gallery::type()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    for (const char* role : {"hero", "title", "heading", "card", "strong", "body", "muted", "small",
                             "captionStrong", "caption", "mono", "fault"})
        column->addWidget(
            makeLabel(qstrcmp(role, "hero") == 0 ? QStringLiteral("09:41 11:11")
                      : qstrcmp(role, "mono") == 0
                          ? QStringLiteral("lr<0.01 == != -> state=running")
                          : either("Rendered on time · 1234567890", "Élève à l’heure · « œuvre » 1234567890"),
                      role, box));
    return box;
}

QWidget* Gallery::empty()
{
    auto* state = new EmptyState(Icon::Courses, this);
    state->show(
        {either("No course yet", "Aucun cours"),
         either("A course has students, a place and practical work with hours and a deadline.",
                "Un cours réunit des étudiants, un lieu et des TP avec leurs horaires et leur échéance."),
         either("New course…", "Nouveau cours…"), either("Add a place…", "Ajouter un lieu…"),
         either("Try it with the demo course", "Essayer avec le cours de démonstration")});
    return state;
}

} // namespace pupitre
