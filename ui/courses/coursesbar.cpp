// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See coursesbar.h.
#include "ui/courses/coursesbar.h"

#include "core/services/settings.h"
#include "ui/courses/week/weekboard.h"
#include "ui/parts/pieces.h"
#include "ui/parts/segments.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>

namespace pupitre
{

namespace
{
constexpr int searchWidth = 230;
const QString chosenViewKey = QStringLiteral("coursesView");
const QByteArray chosenWeek = QByteArrayLiteral("week");
constexpr int daysToTurn = 7;

// Not those of a single key: they belong to whatever has the focus.
const QKeySequence beforeKeys(Qt::ALT | Qt::Key_Left);
const QKeySequence afterKeys(Qt::ALT | Qt::Key_Right);
const QKeySequence thisKeys(Qt::ALT | Qt::Key_Home);

QString withKeys(const QString& words, const QKeySequence& keys)
{
    return QStringLiteral("%1 (%2)").arg(words, keys.toString(QKeySequence::NativeText));
}

template <class Button>
void press(Button* button, const QString& words, const QKeySequence& keys)
{
    button->setAccessibleName(words);
    button->setToolTip(withKeys(words, keys));
}
} // namespace

CoursesBar::CoursesBar(Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_monday(mondayOf(QDate::currentDate())),
      m_views(new Segments(this)), m_weeks(new QWidget(this)),
      m_before(makeIconButton(Icon::ArrowLeft, {}, "weekBefore", m_weeks)),
      m_this(makeButton({}, "weekThis", ButtonKind::Default, m_weeks)),
      m_after(makeIconButton(Icon::ArrowRight, {}, "weekAfter", m_weeks)),
      m_name(makeLabel({}, "strong", m_weeks)), m_search(new QLineEdit(this))
{
    setObjectName(QStringLiteral("coursesBar"));
    build();
    if (m_settings.layout(chosenViewKey) == chosenWeek)
        m_views->choose(static_cast<int>(CoursesView::Week));
    connect(m_views, &Segments::changed, this, [this] { choose(view()); });
    connect(m_before, &QToolButton::clicked, this, [this] { showWeek(m_monday.addDays(-daysToTurn)); });
    connect(m_after, &QToolButton::clicked, this, [this] { showWeek(m_monday.addDays(daysToTurn)); });
    connect(m_this, &QPushButton::clicked, this, [this] { showWeek(mondayOf(QDate::currentDate())); });
    connect(m_search, &QLineEdit::textChanged, this, &CoursesBar::changed);
    // In the part that is hidden with the list: there they would turn weeks that nobody sees.
    const std::pair<QKeySequence, QAbstractButton*> keyed[]{
        {beforeKeys, m_before}, {afterKeys, m_after}, {thisKeys, m_this}};
    for (const auto& [keys, button] : keyed)
        connect(new QShortcut(keys, m_weeks), &QShortcut::activated, button, &QAbstractButton::click);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(new QShortcut(Qt::Key_Escape, m_search, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, m_search, &QLineEdit::clear);
    retranslate();
    arrange();
}

void CoursesBar::build()
{
    m_views->add(static_cast<int>(CoursesView::List), Icon::Table, "coursesList");
    m_views->add(static_cast<int>(CoursesView::Week), Icon::Calendar, "coursesWeek");
    m_name->setObjectName(QStringLiteral("weekName"));
    m_search->setObjectName(QStringLiteral("coursesSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(searchWidth);
    auto* weeks = new QHBoxLayout(m_weeks);
    weeks->setContentsMargins(0, 0, 0, 0);
    weeks->setSpacing(8);
    weeks->addWidget(m_before);
    weeks->addWidget(m_this);
    weeks->addWidget(m_after);
    weeks->addWidget(m_name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 24, 10);
    row->setSpacing(12);
    row->addWidget(m_views);
    row->addWidget(m_weeks);
    row->addStretch();
    row->addWidget(m_search);
}

void CoursesBar::openWeek()
{
    m_search->clear();
    m_monday = mondayOf(QDate::currentDate());
    choose(CoursesView::Week);
}

void CoursesBar::choose(CoursesView view)
{
    m_views->choose(static_cast<int>(view));
    m_settings.setLayout(chosenViewKey, view == CoursesView::Week ? chosenWeek : QByteArray());
    arrange();
    Q_EMIT changed();
}

CoursesView CoursesBar::view() const
{
    return static_cast<CoursesView>(m_views->chosen());
}

void CoursesBar::showWeek(QDate monday)
{
    if (monday == m_monday || !monday.isValid())
        return;
    m_monday = monday;
    arrange();
    Q_EMIT changed();
}

QString CoursesBar::searched() const
{
    return m_search->text().simplified();
}

void CoursesBar::clearSearch()
{
    m_search->clear();
    m_search->setFocus();
}

void CoursesBar::arrange()
{
    m_weeks->setVisible(view() == CoursesView::Week);
    m_name->setText(weekName(m_monday));
}

void CoursesBar::retranslate()
{
    m_views->setText(static_cast<int>(CoursesView::List), tr("List", "view of the courses"));
    m_views->setText(static_cast<int>(CoursesView::Week), tr("Week", "view of the courses"));
    press(m_before, tr("Week before"), beforeKeys);
    press(m_after, tr("Week after"), afterKeys);
    m_this->setText(tr("This week"));
    press(m_this, tr("This week"), thisKeys);
    m_search->setPlaceholderText(tr("Search courses and TPs"));
    m_search->setAccessibleName(tr("Search courses and TPs"));
    m_search->setToolTip(withKeys(tr("Search courses and TPs"), QKeySequence(QKeySequence::Find)));
    m_name->setText(weekName(m_monday));
}

} // namespace pupitre
