// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first connection: the host key, and whatever the host asks to let us in. Goes on by itself once we are
// in.
#include "ui/parts/messagebar.h"
#include "ui/parts/pieces.h"
#include "ui/parts/symbolview.h"
#include "ui/places/addplacepages.h"
#include "ui/places/placewords.h"
#include "ui/places/questionpanel.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pupitre
{

TrustPage::TrustPage(AddingPlace& adding, QWidget* parent) : WizardPage(parent), m_adding(adding)
{
    m_mark = new SymbolView(20, this);
    m_state = makeParagraph({}, "card", this);
    m_state->setObjectName(QStringLiteral("trustState"));
    m_detail = makeParagraph({}, "muted", this);
    m_question = new QuestionPanel(this);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_state);
    words->addWidget(m_detail);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addLayout(row);
    column->addWidget(m_question);
    column->addStretch();

    connect(m_question, &QuestionPanel::answered, this, [this](int id, const Answer& answer) {
        if (m_adding.link)
            m_adding.link->answer(id, answer);
    });
}

QString TrustPage::stepName() const
{
    return tr("Host key");
}

QString TrustPage::title() const
{
    return tr("Is it the right one?");
}

QString TrustPage::subtitle() const
{
    return tr("A host shows who it is by its key. Pupitre never connects to a host whose key has changed.");
}

void TrustPage::enter()
{
    const auto address = addressFrom(m_adding.draft);
    if (!address)
        return;
    if (m_adding.link && m_tried == *address && m_adding.link->place().identity == m_adding.draft.identity) {
        if (!m_adding.link->ready())
            m_adding.link->retry();
        follow();
        return;
    }
    m_tried = *address;
    m_adding.check.reset();
    m_adding.link = m_adding.book.tryOut(*address, m_adding.draft.identity);
    connect(m_adding.link.get(), &PlaceLink::statusChanged, this, &TrustPage::follow);
    connect(m_adding.link.get(), &PlaceLink::asked, this,
            [this](const Question& question) { m_question->show(question); });
    m_adding.link->open();
    follow();
}

void TrustPage::follow()
{
    if (!m_adding.link)
        return;
    const PlaceStatus& status = m_adding.link->status();
    m_detail->setText(placeAddressText(m_adding.link->place().address));
    if (status.state != PlaceState::Asking)
        m_question->hide();
    switch (status.state) {
    case PlaceState::Connecting:
        m_mark->show(Icon::Refresh, Tone::Info);
        m_state->setText(tr("Connecting…"));
        break;
    case PlaceState::Asking:
        m_mark->show(Icon::Key, Tone::Info);
        m_state->setText(tr("The host waits for your answer."));
        break;
    case PlaceState::Ready:
        m_mark->show(Icon::Done, Tone::Ok);
        m_state->setText(tr("Connected."));
        break;
    case PlaceState::Offline:
    case PlaceState::Waiting:
        m_mark->show(Icon::Failed, Tone::Fail);
        if (status.error) {
            const ErrorWords words = wordsFor(*status.error);
            m_state->setText(words.what);
            m_detail->setText(words.meaning + QLatin1Char(' ') + words.todo);
        } else {
            m_state->setText(tr("Not connected."));
        }
        break;
    }
    Q_EMIT nextChanged();
    // Only from here: whoever came back to look should not be thrown forward again.
    if (status.state == PlaceState::Ready && isVisible() && !m_adding.check)
        Q_EMIT advanceAsked();
}

QString TrustPage::nextText() const
{
    const bool stuck = m_adding.link
                       && (m_adding.link->status().state == PlaceState::Offline
                           || m_adding.link->status().state == PlaceState::Waiting);
    return stuck ? tr("Try again") : QString();
}

bool TrustPage::mayLeave(QString& problem)
{
    if (m_adding.link && m_adding.link->ready())
        return true;
    if (!nextText().isEmpty() && m_adding.link) {
        m_adding.link->retry();
        return false;
    }
    problem = m_adding.link && m_adding.link->question()
                  ? tr("Please answer the question below first.")
                  : tr("Still connecting. This can take a few seconds.");
    return false;
}

} // namespace pupitre
