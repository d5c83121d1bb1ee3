// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See environmentchoice.h.
#include "ui/courses/wizard/environmentchoice.h"

#include "ui/environments/buildat.h"
#include "ui/parts/formrow.h"
#include "ui/parts/pieces.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{

constexpr int rowsShown = 12;
constexpr int fewestCharacters = 24; // the box does not grow with the longest name
constexpr int idRole = Qt::UserRole;
constexpr int whereRole = Qt::UserRole + 1;

/// In the list: where it is built, behind its name.
class WithWhere final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString where = index.data(whereRole).toString();
        if (!where.isEmpty())
            option->text += QStringLiteral("  ·  ") + where;
    }
};

} // namespace

EnvironmentChoice::EnvironmentChoice(const WizardDraft& draft, const WizardEnvironments& environments,
                                     QWidget* parent)
    : QWidget(parent), m_draft(draft), m_environments(environments), m_box(new QComboBox),
      m_row(new FormRow(m_box, this)),
      m_build(makeButton(tr("Build…"), "whatBuild", ButtonKind::Default, this))
{
    m_box->setObjectName(QStringLiteral("whatEnvironment"));
    m_box->setMaxVisibleItems(rowsShown);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(fewestCharacters);
    m_box->setItemDelegate(new WithWhere(m_box));
    m_box->view()->setAccessibleName(tr("Environment"));
    m_row->setName(tr("Environment"));
    m_row->addBeside(m_build);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_row);
    connect(m_box, &QComboBox::activated, this, &EnvironmentChoice::choose);
    connect(m_build, &QPushButton::clicked, this, &EnvironmentChoice::build);
    connect(&environments.services.environments, &Environments::changed, this, &EnvironmentChoice::fill);
    connect(&environments.images, &ImagesOnPlaces::changed, this, &EnvironmentChoice::fill);
    fill();
}

bool EnvironmentChoice::offersAny() const
{
    return m_box->count() > 1;
}

void EnvironmentChoice::setProblem(const QString& words)
{
    m_row->setProblem(words);
}

QString EnvironmentChoice::problem() const
{
    return m_row->problem();
}

void EnvironmentChoice::fill()
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    m_box->addItem(tr("An image that I name"));
    for (const ShelfEntry& entry : m_environments.services.environments.entries()) {
        if (!entry.environment)
            continue;
        const QString where = builtWhere(entry.environment->id, m_environments);
        m_box->addItem(shownShort(entry.environment->name, 60),
                       QString::fromStdString(entry.environment->id.text()));
        const int row = m_box->count() - 1;
        m_box->setItemData(row, where.isEmpty() ? tr("not built yet") : where, whereRole);
        if (m_draft.environment && m_draft.environment->environment->id == entry.environment->id)
            m_box->setCurrentIndex(row);
    }
    describe();
    Q_EMIT offered();
}

void EnvironmentChoice::choose(int row)
{
    const auto id = EnvironmentId::parse(toStd(m_box->itemData(row, idRole).toString()));
    Q_EMIT chosen(id ? m_environments.services.environments.find(*id) : nullptr);
    setProblem({});
    describe();
}

void EnvironmentChoice::describe()
{
    const auto& environment = m_draft.environment;
    const bool missesHere =
        environment && m_draft.joins()
        && m_environments.images.newest(m_draft.place, environment->environment->id) == nullptr;
    m_build->setVisible(missesHere);
    if (!environment)
        return m_row->setHint(tr("One of your environments brings its image, its limits and its files."));
    const QString where = builtWhere(environment->environment->id, m_environments);
    const KnownPlace* place = m_environments.services.places.place(m_draft.place);
    if (missesHere && place != nullptr)
        m_row->setHint(tr("Not built on %1 yet.").arg(placeName(*place)));
    else if (where.isEmpty())
        m_row->setHint(tr("Not built yet. The page “Where” can build it where the students work."));
    else
        m_row->setHint(tr("Built on %1. Its limits are taken over, and its files where the folder has none.")
                           .arg(where));
}

void EnvironmentChoice::build()
{
    if (m_draft.environment)
        openBuildAt(m_draft.place, m_environments.services, *m_draft.environment, this);
}

} // namespace pupitre
