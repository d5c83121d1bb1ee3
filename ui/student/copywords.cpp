// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See copywords.h.
#include "ui/student/copywords.h"

#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
class CopyWords final
{
    Q_DECLARE_TR_FUNCTIONS(CopyWords)
public:
    static Message of(const Error& error);
    static Message of(const CopyKept& kept, const QString& folder);
};

Message CopyWords::of(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return {Tone::Info,
                tr("The copy was stopped."),
                tr("What came is whole; the next copy goes on from there."),
                {},
                {}};
    const ErrorWords words = wordsFor(error);
    return {Tone::Fail,
            words.what,
            (words.meaning + QLatin1Char(' ') + words.todo).trimmed() + QLatin1Char(' ')
                + tr("What came is whole; the next copy goes on from there."),
            shown(error.detail),
            {}};
}

Message CopyWords::of(const CopyKept& kept, const QString& folder)
{
    Message message{Tone::Ok, {}, {}, {}, tr("Open folder")};
    message.what =
        kept.files == 0
            ? tr("Your copy is up to date.")
            : tr("%n file(s) came, %1.", "", static_cast<int>(kept.files)).arg(shownBytes(kept.bytes));
    QStringList more;
    if (kept.unchanged > 0)
        more << tr("%n file(s) were here already.", "", static_cast<int>(kept.unchanged));
    if (!kept.setAside.empty())
        //: %1: a folder
        more << tr("%n file(s) that you had changed here are now in %1.", "",
                   static_cast<int>(kept.setAside.size()))
                    .arg(folder + QStringLiteral(".older"));
    if (!kept.gone.empty())
        more << tr("%n file(s) are no more at the place; they stay here.", "",
                   static_cast<int>(kept.gone.size()));
    if (!kept.left.empty()) {
        message.tone = Tone::Warn;
        more << tr("%n file(s) could not be copied.", "", static_cast<int>(kept.left.size()));
    }
    message.meaning = more.join(QLatin1Char(' '));
    QStringList details;
    for (const std::string& path : kept.setAside)
        details << tr("set aside: %1").arg(shown(path));
    for (const std::string& path : kept.gone)
        details << tr("gone at the place: %1").arg(shown(path));
    for (const Error& error : kept.left)
        details << sentence(error);
    message.details = details.join(QLatin1Char('\n'));
    return message;
}
} // namespace

Message copyWords(const Result<CopyKept>& kept, const std::filesystem::path& folder)
{
    return kept ? CopyWords::of(*kept, shown(folder.string())) : CopyWords::of(kept.error());
}

} // namespace pupitre
