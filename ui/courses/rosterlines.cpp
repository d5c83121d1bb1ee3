// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See rosterlines.h.
#include "ui/courses/rosterlines.h"

#include "ui/courses/rostermodel.h"
#include "ui/look/icons.h"

#include <QPainter>

namespace pupitre
{

namespace
{
constexpr int lineMargin = 10;

Tone toneOf(LineVerdict verdict)
{
    switch (verdict) {
    case LineVerdict::Ready:
        return Tone::Ok;
    case LineVerdict::Changed:
        return Tone::Info;
    case LineVerdict::Known:
        return Tone::Idle;
    case LineVerdict::Remark:
        return Tone::Warn;
    case LineVerdict::LeftOut:
        return Tone::Fail;
    }
    return Tone::Idle;
}

Icon iconOf(LineVerdict verdict)
{
    switch (verdict) {
    case LineVerdict::Ready:
        return Icon::Done;
    case LineVerdict::Changed:
        return Icon::Pencil;
    case LineVerdict::Known:
        return Icon::People;
    case LineVerdict::Remark:
        return Icon::Warning;
    case LineVerdict::LeftOut:
        return Icon::Failed;
    }
    return Icon::Info;
}
} // namespace

void RosterLines::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = tokens();
    const auto verdict = static_cast<LineVerdict>(index.data(RosterModel::VerdictRole).toInt());
    const ToneColours tone = coloursOf(toneOf(verdict));
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool bad = verdict > LineVerdict::Known;
    painter->save();
    if (chosen || bad)
        painter->fillRect(option.rect, chosen ? t.selected : tone.tint);
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect words = option.rect.adjusted(lineMargin, 0, -lineMargin, 0);
    const bool remark = static_cast<ListColumn>(index.column()) == ListColumn::Remark;
    if (remark) {
        const QRect square(words.left(), words.center().y() - iconInText / 2, iconInText, iconInText);
        paintIcon(*painter, square, iconOf(verdict), tone.word);
        words.setLeft(square.right() + 8);
    }
    const bool strong = static_cast<ListColumn>(index.column()) == ListColumn::Name;
    QFont font(option.font);
    if (strong)
        font.setWeight(QFont::Medium);
    painter->setFont(font);
    painter->setPen(remark ? tone.word : strong ? t.text : t.text2);
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    const QString text =
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width());
    painter->drawText(
        words, static_cast<int>(alignment.toInt() == 0 ? Qt::AlignLeft | Qt::AlignVCenter : alignment), text);
    painter->restore();
}

} // namespace pupitre
