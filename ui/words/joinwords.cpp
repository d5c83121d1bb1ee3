// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/joinwords.h"

#include "ui/words/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace pupitre
{

namespace
{

class JoinWords final
{
    Q_DECLARE_TR_FUNCTIONS(JoinWords)
public:
    static QString origin(const JoinOrigin& origin);
    static QString reason(const RefusedJoin& refused);
    static QString keyReason(const std::string& why);
    static QString effect(JoinEffect effect);
    static QString summary(const JoinPlan& plan);
};

QString JoinWords::origin(const JoinOrigin& origin)
{
    const QString file = shownShort(origin.file, 40);
    if (origin.line == 0)
        return file;
    return file.isEmpty() ? tr("Line %1").arg(origin.line)
                          : tr("%1, line %2", "a file and a line of it").arg(file).arg(origin.line);
}

QString JoinWords::keyReason(const std::string& why)
{
    if (why == "rsaTooShort")
        return tr("This RSA key is too short: at least 3072 bits are needed.");
    if (why == "type" || why == "options")
        return tr("This kind of key is not accepted: ed25519, ECDSA, a security key, or RSA.");
    return tr("The key is damaged: part of it may be missing.");
}

QString JoinWords::reason(const RefusedJoin& refused)
{
    const QString subject = shownShort(refused.subject, 60);
    switch (refused.why) {
    case JoinRefusal::Unreadable:
        return subject.isEmpty() ? tr("There is no join request in it.")
                                 : tr("This is not a join request: %1").arg(subject);
    case JoinRefusal::TooNew:
        return tr("It was made by a newer Pupitre; update this one.");
    case JoinRefusal::OtherCourse:
        return tr("It is for another course: %1.").arg(subject);
    case JoinRefusal::UnknownSeat:
        return tr("Nobody of this course is meant by %1.").arg(subject);
    case JoinRefusal::Dropped:
        return tr("%1 has left the course.").arg(subject);
    case JoinRefusal::KeyRefused:
        return keyReason(refused.subject);
    case JoinRefusal::KeyUsed:
        return tr("This key is already that of %1, and nobody could tell them apart.").arg(subject);
    case JoinRefusal::Repeated:
        return tr("The same as: %1.").arg(origin(refused.other));
    case JoinRefusal::TwoKeys:
        return tr("Another key for the same person comes from: %1. Ask which one is theirs.")
            .arg(origin(refused.other));
    }
    return {};
}

QString JoinWords::effect(JoinEffect effect)
{
    switch (effect) {
    case JoinEffect::GivesKey:
        return tr("gets this key", "a student");
    case JoinEffect::ReplacesKeys:
        return tr("gets it in place of another", "a key");
    case JoinEffect::ChangesNothing:
        return tr("has this key already", "a student");
    }
    return {};
}

QString JoinWords::summary(const JoinPlan& plan)
{
    const auto count = [&plan](JoinEffect effect) {
        return static_cast<int>(std::ranges::count(plan.joins, effect, &PlannedJoin::effect));
    };
    QStringList sentences;
    if (const int given = count(JoinEffect::GivesKey); given > 0)
        sentences << tr("%n student(s) get a key.", "", given);
    if (const int replaced = count(JoinEffect::ReplacesKeys); replaced > 0)
        sentences << tr("%n student(s) get another key, and the old one is refused.", "", replaced);
    if (sentences.isEmpty())
        sentences << tr("Nothing changes.");
    if (!plan.refused.empty())
        sentences << tr("%n line(s) cannot be used.", "", static_cast<int>(plan.refused.size()));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

QString joinOriginName(const JoinOrigin& origin)
{
    return JoinWords::origin(origin);
}

QString joinReason(const RefusedJoin& refused)
{
    return JoinWords::reason(refused);
}

QString joinEffectName(JoinEffect effect)
{
    return JoinWords::effect(effect);
}

QString joinSummary(const JoinPlan& plan)
{
    return JoinWords::summary(plan);
}

} // namespace pupitre
