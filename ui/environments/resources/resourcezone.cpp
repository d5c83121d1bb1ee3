// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See resourcezone.h.
#include "ui/environments/resources/resourcezone.h"

#include "ui/parts/elidedlabel.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/pieces.h"
#include "ui/parts/table.h"
#include "ui/words/errorwords.h"
#include "ui/words/resourcewords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>

namespace pupitre
{

namespace
{

constexpr int lowestZone = 68; // two lines of the table

std::vector<std::filesystem::path> pathsOf(const QStringList& files)
{
    std::vector<std::filesystem::path> paths;
    for (const QString& file : files)
        paths.push_back(toStd(file));
    return paths;
}

std::vector<std::filesystem::path> droppedPaths(const QMimeData& data)
{
    std::vector<std::filesystem::path> paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths.emplace_back(toStd(url.adjusted(QUrl::StripTrailingSlash).toLocalFile()));
    return paths;
}

QString refusalOf(const Error& error)
{
    const QString words = resourceRefusal(error);
    return words.isEmpty() ? sentence(error) : words;
}

} // namespace

ResourceZone::ResourceZone(const QString& name, const ResourceZoneWords& words,
                           ResourceModel::PlaceNames places, ResourceSizes& sizes, Settings& settings,
                           QWidget* parent)
    : QWidget(parent), m_sizes(sizes), m_settings(settings),
      m_model(new ResourceModel(std::move(places), this)), m_menu(new QMenu(this)),
      m_add(makeButton(tr("Add…"), "resourceAdd", ButtonKind::Default, this)),
      m_remove(
          makeIconButton(Icon::Trash, tr("Take what is chosen out of the list"), "resourceRemove", this)),
      m_total(new ElidedLabel("small", this)), m_stack(new QStackedWidget(this)),
      m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("resources-") + name);
    setAcceptDrops(true);
    m_table->setObjectName(QStringLiteral("resourceTable-") + name);
    m_table->setAccessibleName(words.title);
    m_add->setAccessibleName(words.add);
    layOut(words);
    const QString dialog = QStringLiteral("resourceChoice-") + name;
    connect(offer(tr("Files…"), "resourceFiles"), &QAction::triggered, this, [this, dialog, words] {
        askForFiles(this, m_settings, {dialog, words.add},
                    [this](const QStringList& files) { add(pathsOf(files)); });
    });
    connect(offer(tr("A folder…"), "resourceFolder"), &QAction::triggered, this, [this, dialog, words] {
        askForFolder(this, m_settings, {dialog, words.add},
                     [this](const QString& folder) { add(pathsOf({folder})); });
    });
    connect(m_remove, &QToolButton::clicked, this, &ResourceZone::removeChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ResourceZone::showState);
    showState();
}

void ResourceZone::layOut(const ResourceZoneWords& words)
{
    m_add->setMenu(m_menu);
    setButtonSize(*m_add, ButtonSize::Compact);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->installEventFilter(this);
    dressTable(*m_table);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setMinimumSectionSize(0);
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(ResourceColumn::Name),
                                                      QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(ResourceColumn::Size),
                                                      QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setResizeContentsPrecision(0); // what is seen: there may be thousands
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* hint = new QFrame(this);
    hint->setProperty("role", QStringLiteral("drop"));
    auto* hintLine = new QHBoxLayout(hint);
    QLabel* hintWords = makeParagraph(tr("Drop files or folders here"), "muted", hint);
    hintWords->setAlignment(Qt::AlignCenter);
    hintLine->addWidget(hintWords);
    m_stack->addWidget(hint);
    m_stack->addWidget(m_table);
    m_stack->setMinimumHeight(lowestZone);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(makeLabel(words.title, "card", this));
    top->addWidget(makeLabel(words.meaning, "muted", this));
    top->addSpacing(8);
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    top->addWidget(m_total, 1);
    top->addWidget(m_remove);
    top->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
}

QAction* ResourceZone::offer(const QString& words, const char* objectName)
{
    QAction* action = m_menu->addAction(words);
    action->setObjectName(QLatin1String(objectName));
    return action;
}

void ResourceZone::show(std::vector<std::filesystem::path> paths, std::vector<DataItem> items)
{
    m_tasks.clear();
    m_model->reset(paths, std::move(items));
    measure(std::move(paths), ResourceSizes::Trust::Already);
    showState();
}

void ResourceZone::add(const std::vector<std::filesystem::path>& paths)
{
    const auto taken = m_model->add(paths);
    if (!taken.empty())
        Q_EMIT refused(tr("There is a “%1” in it already: what is handed out lies there under its own name.")
                           .arg(shownShort(taken.front().filename().string())));
    if (taken.size() == paths.size())
        return;
    measure(paths, ResourceSizes::Trust::Checked);
    showState();
    Q_EMIT changed();
}

bool ResourceZone::add(const DataItem& item)
{
    if (!m_model->add(item))
        return false;
    showState();
    Q_EMIT changed();
    return true;
}

void ResourceZone::measure(std::vector<std::filesystem::path> paths, ResourceSizes::Trust trust)
{
    std::erase_if(m_tasks, [](const Task& task) { return !task.isActive(); });
    if (!paths.empty())
        m_tasks.push_back(m_sizes.measure(std::move(paths), trust,
                                          [this](const MeasuredResource& measured) { take(measured); }));
}

/// What may not be handed out, or is not there, is not in the list any more.
void ResourceZone::take(const MeasuredResource& measured)
{
    if (measured.size) {
        m_model->measured(measured.path, *measured.size);
    } else {
        m_model->remove(measured.path);
        Q_EMIT refused(refusalOf(measured.size.error()));
    }
    showState();
    Q_EMIT changed();
}

void ResourceZone::removeChosen()
{
    std::vector<int> lines;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        lines.push_back(index.row());
    if (lines.empty())
        return;
    m_model->removeLines(std::move(lines));
    showState();
    Q_EMIT changed();
}

void ResourceZone::showState()
{
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 1 : 0);
    m_remove->setVisible(any);
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
    const ResourceModel::Total& total = m_model->total();
    m_total->setText(!any                  ? QString()
                     : total.uncounted > 0 ? resourceBeingCounted()
                                           : shownBytes(total.bytes));
}

void ResourceZone::dragEnterEvent(QDragEnterEvent* event)
{
    if (droppedPaths(*event->mimeData()).empty())
        return;
    event->acceptProposedAction();
    setLook(*m_stack->widget(0), "over", true);
}

void ResourceZone::dragLeaveEvent(QDragLeaveEvent* event)
{
    QWidget::dragLeaveEvent(event);
    setLook(*m_stack->widget(0), "over", false);
}

void ResourceZone::dropEvent(QDropEvent* event)
{
    setLook(*m_stack->widget(0), "over", false);
    event->acceptProposedAction();
    add(droppedPaths(*event->mimeData()));
}

bool ResourceZone::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pupitre
