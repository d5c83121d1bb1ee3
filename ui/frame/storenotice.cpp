// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See storenotice.h.
#include "ui/frame/storenotice.h"

#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
struct StoreNotice {
    Q_DECLARE_TR_FUNCTIONS(StoreNotice)
};

Message damaged(const std::filesystem::path& aside)
{
    return {Tone::Warn,
            StoreNotice::tr("What Pupitre keeps on this computer was damaged."),
            StoreNotice::tr("It was set aside and begun anew: add your places again. Courses, hand-ins and "
                            "deadlines are on the places; nothing of them is lost."),
            shown(aside.string()),
            {}};
}

Message tooNew(const std::filesystem::path& file)
{
    return {Tone::Warn,
            StoreNotice::tr("What Pupitre keeps on this computer was written by a newer version."),
            StoreNotice::tr("It is left as it is: your places are not shown, and what you add here is "
                            "forgotten when the window closes. Install the newer version to have them back."),
            shown(file.string()),
            {}};
}

Message unreadable(const std::filesystem::path& file, const Error& error)
{
    return {Tone::Fail,
            StoreNotice::tr("What Pupitre keeps on this computer cannot be opened."),
            StoreNotice::tr("Your places are not shown, and what you add here is forgotten when the window "
                            "closes. Make sure that the disk is not full and that the file can be written, "
                            "then start Pupitre again."),
            shown(file.string()) + QLatin1Char('\n') + shown(error.detail),
            {}};
}
} // namespace

std::optional<Message> storeNotice(const Result<std::optional<std::filesystem::path>>& opened,
                                   const std::filesystem::path& file)
{
    if (!opened)
        return opened.error().kind == ErrorKind::SchemaTooNew ? tooNew(file)
                                                              : unreadable(file, opened.error());
    if (*opened)
        return damaged(**opened);
    return std::nullopt;
}

} // namespace pupitre
