// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See waitinglist.h.
#include "ui/tp/waiting/waitinglist.h"

#include "core/services/classroom/classroom.h"
#include "core/services/waiting/waitingchanges.h"
#include "ui/parts/decision.h"
#include "ui/parts/pieces.h"
#include "ui/tp/waiting/waitingwords.h"
#include "ui/words/statewords.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr std::size_t mostOnTp = 3; // the page is for the students
} // namespace

WaitingList::WaitingList(WaitingChanges& waiting, QWidget* parent)
    : QFrame(parent), m_waiting(waiting), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("waitingList"));
    m_column->setContentsMargins(16, 8, 16, 10);
    connect(&waiting, &WaitingChanges::changed, this, &WaitingList::refresh);
    connect(&waiting.classroom(), &Classroom::coursesChanged, this, &WaitingList::refresh);
    connect(&waiting.classroom().places(), &PlaceBook::stateChanged, this, &WaitingList::refresh);
    hide();
}

void WaitingList::showFor(const CourseRef& course)
{
    m_which = Which::OfCourse;
    m_ref = {course.place, course.course, {}};
    refresh();
}

void WaitingList::showFor(const TpRef& tp)
{
    setLook(*this, "role", QStringLiteral("card"));
    m_which = Which::OfTp;
    m_ref = tp;
    refresh();
}

void WaitingList::showStray()
{
    setLook(*this, "role", QStringLiteral("card"));
    m_which = Which::Stray;
    refresh();
}

void WaitingList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

bool WaitingList::isShownHere(const WaitingChange& change) const
{
    const auto* extension = std::get_if<WaitingExtension>(&change.what);
    switch (m_which) {
    case Which::Nothing:
        return false;
    case Which::OfCourse:
        return change.course == m_ref.courseRef();
    case Which::OfTp:
        return change.course == m_ref.courseRef() && (extension == nullptr || extension->tp == m_ref.tp);
    case Which::Stray:
        return m_waiting.classroom().card(change.course) == nullptr;
    }
    return false;
}

QString WaitingList::sentenceOf(const WaitingChange& change) const
{
    const CourseCard* card = m_waiting.classroom().card(change.course);
    return waitingSentence(change, card == nullptr ? nullptr : &card->course);
}

void WaitingList::refresh()
{
    std::vector<WaitingChange> changes;
    std::copy_if(m_waiting.all().begin(), m_waiting.all().end(), std::back_inserter(changes),
                 [this](const WaitingChange& change) { return isShownHere(change); });
    QString place;
    if (!changes.empty())
        if (const KnownPlace* known = m_waiting.classroom().places().place(changes.front().course.place))
            place = placeName(*known);
    const auto refused = std::count_if(changes.begin(), changes.end(), [](const WaitingChange& change) {
        return change.refused.has_value();
    });
    const auto waiting = static_cast<int>(changes.size()) - static_cast<int>(refused);
    const QString head = waitingHead(waiting, static_cast<int>(refused), place);
    QStringList said{head, waitingMeaning()};
    for (const WaitingChange& change : changes)
        said << QString::number(change.id) << sentenceOf(change)
             << (change.refused ? refusalSentence(*change.refused) : QString())
             << QString::number(static_cast<int>(change.underWay));
    if (const QString all = said.join(QLatin1Char('\n')); all != m_shown) {
        m_shown = all;
        lay(changes, head, waiting > 0);
    }
    setVisible(!changes.empty());
}

void WaitingList::lay(const std::vector<WaitingChange>& changes, const QString& head, bool waits)
{
    if (m_inside != nullptr) {
        m_inside->hide();
        m_inside->deleteLater(); // a button in it may be what was pressed
    }
    m_inside = new QWidget(this);
    m_column->addWidget(m_inside);
    auto* rows = new QVBoxLayout(m_inside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto* title = makeParagraph(head, "strong", m_inside);
    title->setObjectName(QStringLiteral("waitingHead"));
    rows->addWidget(title);
    if (waits)
        rows->addWidget(makeParagraph(waitingMeaning(), "small", m_inside));
    const std::size_t most = m_which == Which::OfTp ? mostOnTp : changes.size();
    for (std::size_t i = 0; i < std::min(most, changes.size()); ++i)
        addRow(changes[i], sentenceOf(changes[i]));
    if (changes.size() > most)
        rows->addWidget(makeParagraph(
            tr("and %n more, in Courses", "", static_cast<int>(changes.size() - most)), "small", m_inside));
    setAccessibleName(head);
    m_inside->show();
}

void WaitingList::addRow(const WaitingChange& change, const QString& sentence)
{
    auto* what = makeParagraph(sentence, "muted", m_inside);
    what->setObjectName(QStringLiteral("waitingWhat"));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(what);
    if (change.refused) {
        auto* why = makeParagraph(refusalSentence(*change.refused), "fault", m_inside);
        why->setObjectName(QStringLiteral("waitingRefusal"));
        words->addWidget(why);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addLayout(words, 1);
    if (change.refused) {
        auto* again = makeButton(tr("Try again"), "waitingAgain", ButtonKind::Default, m_inside);
        again->setAccessibleDescription(sentence);
        setButtonSize(*again, ButtonSize::Compact);
        row->addWidget(again, 0, Qt::AlignTop);
        connect(again, &QPushButton::clicked, this, [this, id = change.id] { m_waiting.tryAgain(id); });
    }
    if (!change.underWay) {
        auto* drop = makeButton(tr("Drop"), "waitingDrop", ButtonKind::Default, m_inside);
        drop->setAccessibleDescription(sentence);
        setButtonSize(*drop, ButtonSize::Compact);
        row->addWidget(drop, 0, Qt::AlignTop);
        connect(drop, &QPushButton::clicked, this,
                [this, id = change.id, sentence] { askToDrop(id, sentence); });
    }
    qobject_cast<QVBoxLayout*>(m_inside->layout())->addLayout(row);
}

void WaitingList::askToDrop(std::int64_t id, const QString& sentence)
{
    new DecisionDialog(
        {tr("Drop this change?"),
         sentence + QLatin1Char('\n') + tr("It will not be made, and is kept nowhere else."), tr("Drop"),
         ButtonKind::Danger},
        [this, id] {
            if (const auto dropped = m_waiting.drop(id); !dropped)
                Q_EMIT failed(dropped.error());
        },
        this);
}

} // namespace pupitre
