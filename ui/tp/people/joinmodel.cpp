// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See joinmodel.h.
#include "ui/tp/people/joinmodel.h"

#include "core/wire/fingerprint.h"
#include "ui/look/icons.h"
#include "ui/tp/seats/tonecell.h"
#include "ui/words/joinwords.h"
#include "ui/words/text.h"

namespace pupitre
{

namespace
{

QString personOf(const Course& course, const PlannedJoin& join)
{
    if (const Seat* seat = course.seat(join.seat))
        for (const Member& member : seat->members)
            if (member.login == join.login)
                return shownShort(displayName(member));
    return shown(join.seat.text());
}

Tone toneOfEffect(JoinEffect effect)
{
    switch (effect) {
    case JoinEffect::GivesKey:
        return Tone::Ok;
    case JoinEffect::ReplacesKeys:
        return Tone::Info;
    case JoinEffect::ChangesNothing:
        return Tone::Idle;
    }
    return Tone::Idle;
}

Icon iconOfTone(Tone tone)
{
    if (tone == Tone::Fail)
        return Icon::Failed;
    if (tone == Tone::Idle)
        return Icon::Check;
    return tone == Tone::Info ? Icon::Restart : Icon::Key;
}

} // namespace

void JoinModel::show(const Course& course, const JoinPlan& plan)
{
    beginResetModel();
    m_rows.clear();
    for (const RefusedJoin& one : plan.refused)
        m_rows.push_back({joinOriginName(one.origin), joinReason(one), {}, Tone::Fail});
    for (const PlannedJoin& join : plan.joins)
        m_rows.push_back({personOf(course, join), joinEffectName(join.effect), shown(fingerprintOf(join.key)),
                          toneOfEffect(join.effect)});
    endResetModel();
}

int JoinModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JoinModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : joinColumns;
}

QVariant JoinModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == ToneCell::ToneRole)
        return static_cast<int>(row.tone);
    if (role == ToneCell::SymbolRole)
        return static_cast<int>(iconOfTone(row.tone));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    switch (static_cast<JoinColumn>(index.column())) {
    case JoinColumn::Who:
        text = row.who;
        break;
    case JoinColumn::Effect:
        text = row.effect;
        break;
    case JoinColumn::Key:
        text = row.key;
        break;
    }
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

QVariant JoinModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<JoinColumn>(section)) {
    case JoinColumn::Who:
        return tr("Student or line");
    case JoinColumn::Effect:
        return tr("What happens");
    case JoinColumn::Key:
        return tr("Fingerprint of the key");
    }
    return {};
}

} // namespace pupitre
