// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `environment copy`: what was built on one place, to another.
#include "app/desktop/cli/environment/chosenenvironment.h"
#include "app/desktop/cli/environment/environmentverbs.h"

#include "app/desktop/cli/environment/environmenttext.h"
#include "core/wire/buildjson.h"
#include "ui/words/copywords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

void endedCopy(CliSession& session, const ImageCopyRun& run)
{
    if (run.error) {
        if (const QString advice = copyAdvice(*run.error); !advice.isEmpty())
            session.terminal().problem(advice);
        return session.fail(*run.error);
    }
    const BuiltEnvironment& built = *run.built;
    const KnownPlace* to = session.program().places().place(run.wish.to);
    session.terminal().line(run.wasThere ? environmenttext::wasThere(shown(built.reference))
                                         : environmenttext::copied(shown(built.reference),
                                                                   to == nullptr ? QString() : placeName(*to),
                                                                   shownBytes(built.bytes)));
    session.terminal().document({{"built", toJson(built)}, {"new", !run.wasThere}});
    session.finish(ExitCode::Ok);
}

void copy(CliSession& session, const ImageCopyWish& wish)
{
    ImageCopying& copying = session.program().copying();
    const ImageCopyId id = copying.start(wish);
    QObject::connect(&copying, &ImageCopying::progressed, &session, [&session, &copying, id](ImageCopyId of) {
        if (const ImageCopyRun* run = of == id ? copying.run(id) : nullptr)
            session.terminal().line(environmenttext::copiedOf(shownBytes(run->progress.bytes),
                                                              shownBytes(run->progress.totalBytes)));
    });
    QObject::connect(&copying, &ImageCopying::ended, &session, [&session, &copying, id](ImageCopyId of) {
        if (const ImageCopyRun* run = of == id ? copying.run(id) : nullptr)
            endedCopy(session, *run);
    });
    // What is not remembered was asked for when the place was reached; here nobody is asked a second time.
    QObject::connect(&copying.questions(), &PendingQuestions::asked, &session,
                     [&copying](const Question& question) { copying.questions().answer(question.id, {}); });
}

void copyFrom(CliSession& session, const ShelfEntry& entry, const PlaceId& from, const PlaceId& to)
{
    withBuilt(session, from, entry.environment->id,
              [&session, from, to, name = entry.environment->name](const BuiltEnvironment& built) {
                  copy(session, {from, to, built, name});
              });
}

} // namespace

void environmentCopy(CliSession& session)
{
    const std::string from = session.arguments().value("from");
    const std::string to = session.arguments().value("to");
    if (from.empty() || to.empty())
        return session.refuse(environmenttext::sayBothPlaces());
    withEnvironment(session, session.arguments().operand(0), [&session, from, to](const ShelfEntry& entry) {
        session.withPlace(to, [&session, entry, from](PlaceLink& target) {
            session.withPlace(from, [&session, entry, to = target.place().id](PlaceLink& source) {
                if (source.place().id == to)
                    return session.refuse(environmenttext::sayBothPlaces());
                copyFrom(session, entry, source.place().id, to);
            });
        });
    });
}

} // namespace pupitre
