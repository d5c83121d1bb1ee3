// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See downloadwords.h.
#include "ui/student/downloadwords.h"

#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
class DownloadedWords final
{
    Q_DECLARE_TR_FUNCTIONS(DownloadedWords)
public:
    static DownloadWords of(const SubmissionSaved& saved);
    static QString of(const TransferProgress& progress);
};

DownloadWords DownloadedWords::of(const SubmissionSaved& saved)
{
    const SubmissionDownloaded& what = saved.what;
    const QString folder = shown(saved.folder.string());
    if (!what.report.holds())
        return {tr("Does not match its receipt"),
                {Tone::Fail,
                 tr("What is in %1 is not what the receipt attests.").arg(folder),
                 signatureSentence(what.report.signature) + QLatin1Char(' ')
                     + tr("Keep the folder, and show it to your teacher."),
                 {},
                 tr("Open folder")}};
    QString meaning =
        tr("%n file(s), each as the receipt says.", "",
           static_cast<int>(what.report.filesChecked > 0 ? what.report.filesChecked
                                                         : what.report.receipt.submission.files))
        + QLatin1Char(' ') + signatureSentence(what.report.signature);
    if (what.feedbackFiles > 0)
        meaning += QLatin1Char(' ')
                   + tr("%n file(s) of feedback came with it.", "", static_cast<int>(what.feedbackFiles));
    return {tr("Fingerprint verified"),
            {Tone::Ok, tr("Your submission is in %1.").arg(folder), meaning, {}, tr("Open folder")}};
}

QString DownloadedWords::of(const TransferProgress& progress)
{
    if (progress.totalBytes == 0)
        return tr("Your submission is being fetched…");
    //: a download; %1: a number, %2: a size such as "21.4 MB"
    return tr("%1% of %2 fetched")
        .arg(progress.bytes * 100 / progress.totalBytes)
        .arg(shownBytes(progress.totalBytes));
}
} // namespace

DownloadWords downloadWords(const SubmissionSaved& saved)
{
    return DownloadedWords::of(saved);
}

QString progressWords(const TransferProgress& progress)
{
    return DownloadedWords::of(progress);
}

} // namespace pupitre
