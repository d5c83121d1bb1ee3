// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See environmentcard.h.
#include "ui/environments/environmentcard.h"

#include "ui/parts/chip.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/pieces.h"
#include "ui/words/environmentwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace pupitre
{

EnvironmentCard::EnvironmentCard(QWidget* parent)
    : QFrame(parent), m_name(new ElidedLabel("card", this)), m_gpu(new Chip(this)),
      m_summary(makeParagraph({}, "muted", this)), m_built(makeParagraph({}, "small", this)),
      m_edit(makeButton({}, "environmentEdit", ButtonKind::Default, this)),
      m_used(makeParagraph({}, "small", this)),
      m_build(makeButton({}, "environmentBuild", ButtonKind::Default, this)),
      m_more(makeIconButton(Icon::More, {}, "environmentMore", this)), m_folder(new QAction(this)),
      m_duplicate(new QAction(this)), m_export(new QAction(this)), m_copy(new QAction(this)),
      m_remove(new QAction(this)), m_removeBuilt(new QAction(this))
{
    setObjectName(QStringLiteral("environmentCard"));
    setLook(*this, "role", QStringLiteral("card"));
    m_built->setObjectName(QStringLiteral("environmentBuilt"));
    auto* menu = new QMenu(this);
    menu->addActions({m_folder, m_duplicate, m_export, m_copy});
    menu->addSeparator();
    menu->addActions({m_removeBuilt, m_remove});
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_folder->setObjectName(QStringLiteral("environmentFolder"));
    m_duplicate->setObjectName(QStringLiteral("environmentDuplicate"));
    m_export->setObjectName(QStringLiteral("environmentExport"));
    m_copy->setObjectName(QStringLiteral("environmentCopy"));
    m_used->setObjectName(QStringLiteral("environmentUsed"));
    m_removeBuilt->setObjectName(QStringLiteral("environmentRemoveBuilt"));
    m_remove->setObjectName(QStringLiteral("environmentRemove"));

    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_name, 1);
    top->addWidget(m_gpu);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addLayout(top);
    words->addWidget(m_summary);
    words->addWidget(m_built);
    words->addWidget(m_used);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 12, 12);
    row->setSpacing(12);
    row->addLayout(words, 1);
    row->addWidget(m_edit, 0, Qt::AlignTop);
    row->addWidget(m_build, 0, Qt::AlignTop);
    row->addWidget(m_more, 0, Qt::AlignTop);

    connect(m_edit, &QPushButton::clicked, this, &EnvironmentCard::editAsked);
    connect(m_build, &QPushButton::clicked, this, &EnvironmentCard::buildAsked);
    connect(m_folder, &QAction::triggered, this, &EnvironmentCard::folderAsked);
    connect(m_duplicate, &QAction::triggered, this, &EnvironmentCard::duplicateAsked);
    connect(m_export, &QAction::triggered, this, &EnvironmentCard::exportAsked);
    connect(m_copy, &QAction::triggered, this, &EnvironmentCard::copyAsked);
    connect(m_removeBuilt, &QAction::triggered, this, &EnvironmentCard::removeBuiltAsked);
    connect(m_remove, &QAction::triggered, this, &EnvironmentCard::removeAsked);
    retranslate();
}

void EnvironmentCard::show(const ShelfEntry& entry)
{
    m_entry = entry;
    retranslate();
}

void EnvironmentCard::showBuilt(const QString& where)
{
    m_where = where;
    retranslate();
}

void EnvironmentCard::showUsers(const QString& users)
{
    m_users = users;
    retranslate();
}

void EnvironmentCard::retranslate()
{
    m_edit->setText(tr("Edit…"));
    m_build->setText(tr("Build…"));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_folder->setText(tr("Open its folder"));
    m_duplicate->setText(tr("Duplicate"));
    m_export->setText(tr("Export…"));
    m_copy->setText(tr("Copy to another place…"));
    m_remove->setText(tr("Remove…"));
    m_edit->setEnabled(m_entry.environment.has_value());
    m_removeBuilt->setText(tr("Remove what was built…"));
    m_removeBuilt->setEnabled(m_entry.environment.has_value() && !m_where.isEmpty());
    m_export->setEnabled(m_entry.environment.has_value());
    m_copy->setEnabled(m_entry.environment.has_value() && !m_where.isEmpty());
    m_used->setVisible(m_entry.environment.has_value() && !m_users.isEmpty());
    m_used->setText(tr("Used by %1").arg(m_users));
    m_build->setEnabled(m_entry.environment.has_value());
    m_duplicate->setEnabled(m_entry.environment.has_value());
    m_remove->setEnabled(m_entry.environment.has_value());
    if (!m_entry.environment) {
        m_name->setText(shown(m_entry.folder.filename().string()));
        m_summary->setText(m_entry.error ? sentence(*m_entry.error) : QString());
        m_built->clear();
        m_gpu->show({});
        return;
    }
    const Environment& environment = *m_entry.environment;
    m_name->setText(shown(environment.name));
    setAccessibleName(shown(environment.name));
    m_edit->setAccessibleName(tr("Edit %1").arg(shown(environment.name)));
    m_build->setAccessibleName(tr("Build %1").arg(shown(environment.name)));
    m_gpu->show(environment.gpu ? ChipLook{QStringLiteral("GPU"), Tone::Info, Icon::Processor} : ChipLook{});
    const QString summary = environment.description.empty() ? platformSummary(environment.platform)
                                                            : shown(environment.description);
    m_summary->setText(summary + QStringLiteral(" · ") + shownBytes(m_entry.bytes));
    m_built->setText(m_where.isEmpty() ? tr("Not built yet on the places that answer.")
                                       : tr("Built on %1").arg(m_where));
}

void EnvironmentCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace pupitre
