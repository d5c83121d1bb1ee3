// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See worktree.h. Paths are bytes, kept beside what is shown of them.
#include "ui/tp/work/worktree.h"

#include "ui/look/icons.h"
#include "ui/parts/eliding.h"
#include "ui/tp/tpwords.h"
#include "ui/tp/work/workwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QHeaderView>

namespace pupitre
{

namespace
{

constexpr int nameColumn = 0;
constexpr int sizeColumn = 1;
constexpr int timeColumn = 2;

class WorkItem final : public QTreeWidgetItem
{
public:
    WorkItem(std::string ofPath, WorkEntry ofEntry)
        : QTreeWidgetItem(UserType), path(std::move(ofPath)), entry(std::move(ofEntry))
    {
    }

    std::string path;
    WorkEntry entry;
    bool asked = false;
};

WorkItem* asWorkItem(QTreeWidgetItem* item)
{
    return item != nullptr && item->type() == QTreeWidgetItem::UserType ? static_cast<WorkItem*>(item)
                                                                        : nullptr;
}

Icon entrySymbol(WorkEntryKind kind)
{
    switch (kind) {
    case WorkEntryKind::Folder:
        return Icon::Folder;
    case WorkEntryKind::File:
        return Icon::File;
    case WorkEntryKind::Link:
        return Icon::ArrowRight;
    case WorkEntryKind::Other:
        break;
    }
    return Icon::Nothing;
}

/// A line that stands for no entry.
QTreeWidgetItem* makeNote(const QString& text)
{
    auto* note = new QTreeWidgetItem({text});
    note->setFlags(Qt::ItemIsEnabled);
    return note;
}

QTreeWidgetItem* makeItem(const std::string& folder, const WorkEntry& entry, Instant now)
{
    auto* item = new WorkItem(folder.empty() ? entry.name : folder + '/' + entry.name, entry);
    const QString name = shownShort(entry.name, 255);
    item->setText(nameColumn, name);
    item->setIcon(nameColumn, icon(entrySymbol(entry.kind)));
    item->setToolTip(nameColumn, plainTip(entryTip(entry)));
    if (entry.kind == WorkEntryKind::File)
        item->setText(sizeColumn, shownBytes(entry.bytes));
    item->setText(timeColumn, shortWhen(entry.at, now));
    item->setTextAlignment(sizeColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(nameColumn, Qt::AccessibleTextRole, entryTip(entry));
    if (entry.kind == WorkEntryKind::Folder)
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    return item;
}

} // namespace

WorkTree::WorkTree(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("workTree"));
    setAccessibleName(tr("Files of the student"));
    setHeaderLabels({tr("Name"), tr("Size"), tr("Changed")});
    headerItem()->setTextAlignment(sizeColumn, Qt::AlignRight | Qt::AlignVCenter);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(sizeColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(timeColumn, QHeaderView::ResizeToContents);
    setUniformRowHeights(true);
    setIndentation(18);
    connect(this, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem* item) {
        WorkItem* folder = asWorkItem(item);
        if (folder == nullptr || folder->asked)
            return;
        folder->asked = true;
        folder->addChild(makeNote(tr("Being read…")));
        Q_EMIT folderAsked(folder->path);
    });
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (const WorkItem* entry = asWorkItem(item))
            Q_EMIT chosen(entry->path, entry->entry);
    });
}

QTreeWidgetItem* WorkTree::itemOf(const std::string& folder) const
{
    for (QTreeWidgetItemIterator at(const_cast<WorkTree*>(this)); *at != nullptr; ++at)
        if (WorkItem* item = asWorkItem(*at); item != nullptr && item->path == folder)
            return item;
    return nullptr;
}

void WorkTree::show(const std::string& folder, const WorkListing& listing, Instant now)
{
    if (folder.empty()) {
        clear();
        fill(invisibleRootItem(), folder, listing, now);
        if (topLevelItemCount() > 0)
            setCurrentItem(topLevelItem(0));
        return;
    }
    if (QTreeWidgetItem* item = itemOf(folder)) {
        qDeleteAll(item->takeChildren());
        fill(item, folder, listing, now);
    }
}

void WorkTree::showFailure(const std::string& folder, const QString& why)
{
    QTreeWidgetItem* item = itemOf(folder);
    if (item == nullptr)
        return;
    qDeleteAll(item->takeChildren());
    item->addChild(makeNote(why));
    item->child(0)->setFirstColumnSpanned(true);
}

void WorkTree::fill(QTreeWidgetItem* folder, const std::string& path, const WorkListing& listing, Instant now)
{
    QList<QTreeWidgetItem*> items;
    for (const bool folders : {true, false})
        for (const WorkEntry& entry : listing.entries)
            if ((entry.kind == WorkEntryKind::Folder) == folders)
                items.append(makeItem(path, entry, now));
    if (items.isEmpty() && listing.more == 0)
        items.append(makeNote(tr("Empty")));
    if (listing.more > 0)
        items.append(makeNote(moreText(listing)));
    folder->addChildren(items);
    for (QTreeWidgetItem* item : items)
        item->setFirstColumnSpanned(asWorkItem(item) == nullptr); // known to the view by now
}

} // namespace pupitre
