// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See gallery.h: what can be typed in or switched.
#include "tests/ui/look/gallery.h"

#include "ui/parts/formrow.h"
#include "ui/parts/segments.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>

namespace pupitre
{

QWidget* Gallery::inputs()
{
    const bool french = QLocale().language() == QLocale::French;
    const auto either = [french](const char* en, const char* fr) {
        return QString::fromUtf8(french ? fr : en);
    };
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    const auto add = [&](QWidget* field, const QString& name, int row, int column) {
        auto* form = new FormRow(field, box);
        form->setName(name);
        grid->addWidget(form, row, column);
        return form;
    };
    add(new QLineEdit(QStringLiteral("Deep learning · TP 3"), box), either("Name", "Nom"), 0, 0);
    auto* place = new QComboBox(box);
    place->addItems({QStringLiteral("lab-gpu-1"), either("This computer", "Cet ordinateur")});
    add(place, either("Place", "Lieu"), 0, 1);
    FormRow* bad =
        add(new QLineEdit(QStringLiteral("2026-11-22 23:59"), box), either("Deadline", "Échéance"), 1, 0);
    bad->setProblem(
        either("Before the TP. Choose a later day.", "Avant le TP. Choisissez un jour plus tardif."));
    auto* off = new QLineEdit(box);
    off->setPlaceholderText(either("Teaching network", "Réseau d’enseignement"));
    off->setEnabled(false);
    add(off, either("Network", "Réseau"), 1, 1);
    auto* minutes = new QSpinBox(box);
    minutes->setSuffix(QStringLiteral(" min"));
    add(minutes, either("Extra time", "Temps en plus"), 2, 0);
    auto* date = new QDateTimeEdit(QDateTime(QDate(2026, 11, 29), QTime(23, 59)), box);
    date->setCalendarPopup(true);
    add(date, either("New deadline", "Nouvelle échéance"), 2, 1);

    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* checked = new QCheckBox(QStringLiteral("GPU"), box);
    checked->setChecked(true);
    auto* some = new QCheckBox(either("Some", "Certains"), box);
    some->setTristate(true);
    some->setCheckState(Qt::PartiallyChecked);
    auto* chosen = new QRadioButton(either("Class", "Classe"), box);
    chosen->setChecked(true);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{checked, new QCheckBox(QStringLiteral("Jupyter"), box), some, chosen,
                                         new QRadioButton(either("Project", "Projet"), box)})
        row->addWidget(widget);
    row->addStretch();
    auto* views = new Segments(box);
    views->setAccessibleName(QStringLiteral("views"));
    views->add(0, Icon::Wall, "wall");
    views->add(1, Icon::Table, "table");
    views->setText(0, either("Wall", "Mur"));
    views->setText(1, either("Table", "Tableau"));
    views->choose(0);
    row->addWidget(views);
    grid->addLayout(row, 3, 0, 1, 2);
    auto* bars = new QHBoxLayout;
    for (const char* tone : {"info", "ok", "fail"}) {
        auto* bar = new QProgressBar(box);
        bar->setAccessibleName(QLatin1String(tone));
        bar->setTextVisible(false);
        bar->setProperty("tone", tone);
        bar->setValue(64);
        bars->addWidget(bar);
    }
    grid->addLayout(bars, 4, 0, 1, 2);
    return box;
}

} // namespace pupitre
