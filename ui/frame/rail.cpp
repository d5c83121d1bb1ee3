// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See rail.h.
#include "ui/frame/rail.h"

#include "ui/frame/railbutton.h"
#include "ui/look/fonts.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int wide = 184;
constexpr int narrow = 56;
constexpr int top = 58; // where the first row begins: under the name, on the height of the page header
constexpr int bottomRule = 54;

/// A desk with a slanted top, as in the program's icon, small.
void paintSign(QPainter& painter, const QRectF& square)
{
    const Tokens& t = tokens();
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.railMark);
    painter.drawRoundedRect(square, 5, 5);
    painter.setPen(QPen(t.rail, 2, Qt::SolidLine, Qt::RoundCap));
    const qreal x = square.x();
    const qreal y = square.y();
    painter.drawLine(QPointF(x + 4, y + 12), QPointF(x + 16, y + 8));
    painter.drawLine(QPointF(x + 5, y + 12.5), QPointF(x + 5, y + 16));
    painter.drawLine(QPointF(x + 15, y + 9), QPointF(x + 15, y + 16));
}
} // namespace

Rail::Rail(QWidget* parent) : QFrame(parent), m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    setFixedWidth(wide);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, top, 8, 8);
    column->setSpacing(2);
    for (const Section section : allSections) {
        auto*& button = m_buttons[static_cast<std::size_t>(section)];
        button = new RailButton(sectionIcon(section), this);
        button->setObjectName(QStringLiteral("rail_") + QLatin1String(sectionId(section)));
        m_group->addButton(button, static_cast<int>(section));
        if (section == Section::Settings) {
            column->addStretch();
            column->addSpacing(9);
        }
        column->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT chosen(static_cast<Section>(id)); });
    retranslate();
}

void Rail::showFor(const std::set<Role>& roles)
{
    for (const Section section : allSections)
        m_buttons[static_cast<std::size_t>(section)]->setVisible(isShownTo(section, roles));
}

void Rail::setNarrow(bool isNarrow)
{
    if (isNarrow == m_narrow)
        return;
    m_narrow = isNarrow;
    setFixedWidth(m_narrow ? narrow : wide);
    for (RailButton* button : m_buttons)
        button->setNarrow(m_narrow);
    update();
}

void Rail::choose(Section section)
{
    m_buttons[static_cast<std::size_t>(section)]->setChecked(true);
}

void Rail::setBadge(Section section, int count)
{
    m_buttons[static_cast<std::size_t>(section)]->setBadge(count);
}

QWidget* Rail::lastButton() const
{
    return m_buttons.back();
}

void Rail::retranslate()
{
    setAccessibleName(tr("Sections"));
    // In the order of the sections; few are both teacher and student, so the teacher's are without a gap.
    constexpr std::array keys{Qt::Key_1, Qt::Key_2, Qt::Key_5,    Qt::Key_4,
                              Qt::Key_3, Qt::Key_6, Qt::Key_Comma};
    static_assert(keys.size() == allSections.size());
    for (const Section section : allSections) {
        const auto at = static_cast<std::size_t>(section);
        m_buttons[at]->describe(sectionName(section), QKeySequence(Qt::CTRL | keys[at]));
    }
}

void Rail::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Rail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        step(1);
    else if (event->key() == Qt::Key_Up)
        step(-1);
    else
        QFrame::keyPressEvent(event);
}

void Rail::step(int by)
{
    const int count = static_cast<int>(m_buttons.size());
    int at = m_group->checkedId();
    for (int tries = 0; tries < count; ++tries) {
        at = (at + by + count) % count;
        RailButton* button = m_buttons[static_cast<std::size_t>(at)];
        if (!button->isVisible())
            continue;
        button->setFocus(Qt::TabFocusReason);
        button->click();
        return;
    }
}

void Rail::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(rect(), tokens().rail);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSign(painter, QRectF(m_narrow ? 18 : 19, 18, 20, 20));
    if (!m_narrow) {
        painter.setFont(sans(15, QFont::DemiBold));
        painter.setPen(tokens().railSelText);
        painter.drawText(QRect(50, 14, width() - 58, 28), Qt::AlignVCenter | Qt::AlignLeft,
                         QStringLiteral("Pupitre"));
    }
    painter.fillRect(QRect(18, height() - bottomRule, width() - 36, 1), tokens().railSel);
}

} // namespace pupitre
