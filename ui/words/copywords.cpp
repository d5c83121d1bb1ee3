// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/copywords.h"

#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
class CopyWords final
{
    Q_DECLARE_TR_FUNCTIONS(CopyWords)
};
} // namespace

QString copyAdvice(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::NotPermitted:
        if (error.subject == "architecture")
            return CopyWords::tr(
                "The two places have processors of different kinds: what was built on the one "
                "does not run on the other. Build it there.");
        return CopyWords::tr(
            "bubblewrap keeps no images that could be taken elsewhere. Build it on the other "
            "place, or use places with Podman or Docker.");
    case ErrorKind::NoEngine:
        return CopyWords::tr("One of the two places has no container engine that works.");
    case ErrorKind::NoImage:
    case ErrorKind::NotFound:
        return CopyWords::tr("It is not on that place any more. Build it again, or copy it from another.");
    case ErrorKind::DiskFull:
        return CopyWords::tr(
            "The other place has not enough room: for a moment it needs twice what the image "
            "takes.");
    case ErrorKind::TransferDamaged:
        return CopyWords::tr("What arrived is not what was sent, so it was thrown away. Copy it again.");
    case ErrorKind::Busy:
        return CopyWords::tr("The same is being built or copied there already. Wait until that is done.");
    default:
        return {};
    }
}

} // namespace pupitre
