// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See statusstrip.h.
#include "ui/frame/statusstrip.h"

#include "core/services/places/placebook.h"
#include "ui/frame/operationssummary.h"

#include <QEvent>
#include <QHBoxLayout>

namespace pupitre
{

StatusStrip::StatusStrip(PlaceBook& book, Operations& operations, QWidget* parent)
    : QFrame(parent), m_book(book), m_summary(new OperationsSummary(operations, this))
{
    setObjectName(QStringLiteral("statusStrip"));
    setFixedHeight(32);
    m_places = new QHBoxLayout;
    m_places->setSpacing(8);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(22, 1, 18, 0);
    row->addLayout(m_places);
    row->addStretch(1);
    row->addWidget(m_summary);
    connect(&book, &PlaceBook::listChanged, this, &StatusStrip::showPlaces);
    connect(&book, &PlaceBook::stateChanged, this, &StatusStrip::showPlaces);
    showPlaces();
}

QList<QWidget*> StatusStrip::controls() const
{
    QList<QWidget*> controls(m_dots.begin(), m_dots.end());
    return controls << m_summary;
}

void StatusStrip::showPlaces()
{
    qsizetype used = 0;
    for (const PlaceId& id : m_book.ids()) {
        const PlaceLink* link = m_book.link(id);
        if (link == nullptr)
            continue;
        if (used == m_dots.size()) {
            auto* dot = new PlaceDotButton(this);
            connect(dot, &QAbstractButton::clicked, this,
                    [this, dot] { Q_EMIT placeClicked(dot->dot().id); });
            m_places->addWidget(dot);
            m_dots << dot;
        }
        m_dots[used++]->show(dotOf(*link));
    }
    for (; used < m_dots.size(); ++used)
        m_dots[used]->hide();
}

void StatusStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showPlaces();
}

} // namespace pupitre
