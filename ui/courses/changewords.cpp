// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See changewords.h.
#include "ui/courses/changewords.h"

#include "ui/words/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace pupitre
{

namespace
{
class ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
public:
    static QString of(const EntryChange& change);
    static QStringList counts(const std::vector<EntryChange>& changes, int leaving);

private:
    static QString former(const Member& before);
};

QString personName(const Member& member)
{
    return shownShort(displayName(member), 40);
}

QString ChangeWords::former(const Member& before)
{
    const QString login = shownShort(before.login, 40);
    const QString name = personName(before);
    return name == login ? tr("Renamed: was %1").arg(login) : tr("Renamed: was %1 (%2)").arg(name, login);
}

QString ChangeWords::of(const EntryChange& change)
{
    QStringList others;
    for (const Member& member : change.others)
        others << personName(member);
    const QString with = others.join(QStringLiteral(", "));
    switch (change.change) {
    case LineChange::Unchanged:
        return tr("Already there");
    case LineChange::Added:
        return with.isEmpty() ? tr("New") : tr("New; shares a seat with %1").arg(with);
    case LineChange::Back:
        return with.isEmpty() ? tr("Comes back") : tr("Comes back; shares a seat with %1").arg(with);
    case LineChange::Moved:
        return with.isEmpty() ? tr("Moves to a seat alone") : tr("Moves: shares a seat with %1").arg(with);
    case LineChange::Renamed:
        return change.before ? former(*change.before) : QString();
    case LineChange::Corrected:
        return tr("Already there; details are corrected");
    }
    return {};
}

QStringList ChangeWords::counts(const std::vector<EntryChange>& changes, int leaving)
{
    const auto count = [&](LineChange kind) {
        return static_cast<int>(std::count_if(changes.begin(), changes.end(), [&](const EntryChange& change) {
            return change.change == kind;
        }));
    };
    QStringList parts;
    if (const int added = count(LineChange::Added); added > 0)
        parts << tr("%n added", "students", added);
    if (const int back = count(LineChange::Back); back > 0)
        parts << tr("%n back", "students", back);
    if (const int moved = count(LineChange::Moved); moved > 0)
        parts << tr("%n moved", "students", moved);
    if (const int renamed = count(LineChange::Renamed); renamed > 0)
        parts << tr("%n renamed", "students", renamed);
    if (const int corrected = count(LineChange::Corrected); corrected > 0)
        parts << tr("%n corrected", "students", corrected);
    if (leaving > 0)
        parts << tr("%n leaving", "students", leaving);
    return parts;
}
} // namespace

QString changeSentence(const EntryChange& change)
{
    return ChangeWords::of(change);
}

QStringList changeCounts(const std::vector<EntryChange>& changes, int leaving)
{
    return ChangeWords::counts(changes, leaving);
}

} // namespace pupitre
