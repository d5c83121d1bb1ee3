// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See administratordialog.h.
#include "ui/gpus/forecast/administratordialog.h"

#include "core/monitoring/forecast/forecastfiles.h"
#include "core/monitoring/forecast/reservations.h"
#include "core/services/textfile.h"
#include "ui/gpus/forecast/administratorletter.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/messagebar.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPushButton>

namespace pupitre
{

namespace
{
struct AdministratorDialog {
    Q_DECLARE_TR_FUNCTIONS(AdministratorDialog)
};

struct ForecastFile {
    QString name;
    QString types;
    std::string text;
};

void saveForecast(LetterDialog* dialog, Settings& settings, const ForecastFile& file)
{
    askToSave(
        dialog, settings,
        {QStringLiteral("forecastSaveDialog"), AdministratorDialog::tr("Save the forecast"), file.types},
        file.name, [dialog, text = file.text](const QString& path) {
            const auto saved = writeTextFile(toStd(path), text);
            if (saved)
                return dialog->tell(
                    {Tone::Ok, AdministratorDialog::tr("Saved as %1.").arg(path), {}, {}, {}});
            const ErrorWords words = wordsFor(saved.error());
            dialog->tell({Tone::Fail,
                          words.what,
                          words.meaning + QLatin1Char(' ') + words.todo,
                          shown(saved.error().detail),
                          {}});
        });
}

void copyReservations(LetterDialog* dialog, const std::string& lines)
{
    if (lines.empty())
        return dialog->tell(
            {Tone::Info, AdministratorDialog::tr("No GPU is needed in the next four weeks."), {}, {}, {}});
    QGuiApplication::clipboard()->setText(shown(lines));
    dialog->tell({Tone::Ok,
                  AdministratorDialog::tr("The reservations are on the clipboard."),
                  AdministratorDialog::tr(
                      "An administrator fills in who may use them and in which partition, and runs them."),
                  shown(lines),
                  {}});
}

} // namespace

LetterDialog* writeToAdministrator(const Outlook& outlook, const PlanNames& names, const std::string& zone,
                                   Instant now, Settings& settings, QWidget* over)
{
    auto* dialog = new LetterDialog(
        AdministratorDialog::tr("For the administrator"),
        AdministratorDialog::tr("Change the text as you like. Pupitre sends nothing by itself; the files say "
                                "every time, in UTC, and TPs by their ids."),
        administratorLetter(outlook, names, zone), over);
    dialog->setObjectName(QStringLiteral("administratorDialog"));
    const ForecastFile calendar{QStringLiteral("gpus.ics"), AdministratorDialog::tr("Calendars (*.ics)"),
                                forecastCalendar(outlook.places, now)};
    const ForecastFile table{QStringLiteral("gpus.csv"), AdministratorDialog::tr("Tables (*.csv)"),
                             forecastCsv(outlook.places)};
    std::string slurm;
    for (const PlaceForecast& place : outlook.places)
        slurm += slurmReservations(place, now);
    QPushButton& saveCalendar =
        dialog->addAct(AdministratorDialog::tr("Save as calendar…"), "forecastCalendar");
    QPushButton& saveTable = dialog->addAct(AdministratorDialog::tr("Save as CSV…"), "forecastTable");
    QPushButton& copySlurm =
        dialog->addAct(AdministratorDialog::tr("Copy Slurm reservations"), "forecastSlurm");
    copySlurm.setToolTip(
        AdministratorDialog::tr("Copies a scontrol line for each time in which GPUs are needed"));
    QObject::connect(&saveCalendar, &QPushButton::clicked, dialog,
                     [dialog, &settings, calendar] { saveForecast(dialog, settings, calendar); });
    QObject::connect(&saveTable, &QPushButton::clicked, dialog,
                     [dialog, &settings, table] { saveForecast(dialog, settings, table); });
    QObject::connect(&copySlurm, &QPushButton::clicked, dialog,
                     [dialog, slurm] { copyReservations(dialog, slurm); });
    dialog->open();
    return dialog;
}

} // namespace pupitre
