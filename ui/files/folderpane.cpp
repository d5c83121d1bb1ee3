// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/folderpane.h"

#include "ui/parts/pieces.h"
#include "ui/parts/table.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int sizeWidth = 90;
constexpr int changedWidth = 150;

std::string parentOf(const std::string& folder)
{
    const auto slash = folder.rfind('/');
    return slash == std::string::npos || slash == 0 ? "/" : folder.substr(0, slash);
}
} // namespace

FolderPane::FolderPane(Side side, const QString& caption, QWidget* parent)
    : QWidget(parent), m_side(side), m_model(new FolderModel(this)),
      m_caption(makeLabel(caption, "card", this)),
      m_up(makeIconButton(Icon::ChevronUp, tr("Up one folder"), "folderUp", this)),
      m_path(new QLineEdit(this)), m_new(makeIconButton(Icon::Plus, tr("New folder"), "folderNew", this)),
      m_again(makeIconButton(Icon::Refresh, tr("Read again"), "folderAgain", this)),
      m_table(new QTableView(this)), m_count(makeLabel({}, "small", this))
{
    setFocusProxy(m_table);
    setObjectName(side == Side::Here ? QStringLiteral("paneHere") : QStringLiteral("paneThere"));
    m_path->setObjectName(QStringLiteral("folderPath"));
    m_path->setAccessibleName(tr("Folder"));
    m_count->setObjectName(QStringLiteral("folderCount"));
    m_table->setObjectName(QStringLiteral("folderTable"));
    m_table->setAccessibleName(caption);
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(FolderModel::Name, Qt::AscendingOrder);
    m_table->setDragEnabled(true);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(FolderModel::Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(FolderModel::Size, sizeWidth);
    m_table->horizontalHeader()->resizeSection(FolderModel::Changed, changedWidth);
    m_table->viewport()->setAcceptDrops(true);
    m_table->viewport()->installEventFilter(this);

    auto* where = new QHBoxLayout;
    where->setSpacing(4);
    where->addWidget(m_up);
    where->addWidget(m_path, 1);
    where->addWidget(m_new);
    where->addWidget(m_again);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_caption);
    column->addLayout(where);
    column->addWidget(m_table, 1);
    column->addWidget(m_count);

    connect(m_up, &QToolButton::clicked, this, &FolderPane::goUp);
    connect(m_again, &QToolButton::clicked, this, [this] { Q_EMIT folderWanted(m_folder); });
    connect(m_new, &QToolButton::clicked, this, &FolderPane::newFolderWanted);
    connect(m_path, &QLineEdit::returnPressed, this,
            [this] { Q_EMIT folderWanted(m_path->text().toStdString()); });
    connect(m_table, &QTableView::activated, this, &FolderPane::activate);
    connect(m_model, &FolderModel::renameAsked, this, &FolderPane::renameWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        count();
        Q_EMIT choiceChanged();
    });
}

void FolderPane::showReading(const std::string& folder)
{
    m_path->setText(QString::fromStdString(folder));
    m_count->setText(tr("The folder is being read…"));
}

void FolderPane::showFailure(const QString& why)
{
    m_path->setText(QString::fromStdString(m_folder));
    m_count->setText(why);
}

void FolderPane::show(const std::string& folder, std::vector<SftpEntry> entries)
{
    const auto kept = folder == m_folder ? chosen() : std::vector<std::string>();
    m_folder = folder;
    m_path->setText(QString::fromStdString(folder));
    m_up->setEnabled(folder != "/");
    m_model->show(std::move(entries), m_side == Side::Here ? QString::fromStdString(folder) : QString());
    for (const std::string& name : kept)
        if (const QModelIndex index = m_model->find(name); index.isValid())
            m_table->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    count();
    Q_EMIT choiceChanged();
    if (const QModelIndex index = m_model->find(std::exchange(m_toEdit, {})); index.isValid()) {
        m_table->setCurrentIndex(index);
        m_table->edit(index);
    }
}

std::vector<std::string> FolderPane::chosen() const
{
    std::vector<std::string> names;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        names.push_back(m_model->entry(index).name);
    return names;
}

std::string FolderPane::path(const std::string& name) const
{
    return m_folder == "/" ? "/" + name : m_folder + "/" + name;
}

void FolderPane::editName(const std::string& name)
{
    m_toEdit = name;
}

void FolderPane::activate(const QModelIndex& index)
{
    const SftpEntry& entry = m_model->entry(index);
    if (entry.facts.kind == SftpKind::Folder)
        Q_EMIT folderWanted(path(entry.name));
    else if (entry.facts.kind == SftpKind::File)
        Q_EMIT fileActivated(entry.name);
}

void FolderPane::goUp()
{
    Q_EMIT folderWanted(parentOf(m_folder));
}

void FolderPane::count()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return m_count->setText(m_model->rowCount() == 0 ? tr("This folder is empty.")
                                                         : tr("%n item(s)", nullptr, m_model->rowCount()));
    std::uint64_t bytes = 0;
    for (const QModelIndex& index : rows)
        bytes += m_model->entry(index).facts.size;
    const auto selected = static_cast<int>(rows.size());
    m_count->setText(bytes == 0 ? tr("%n item(s) chosen", nullptr, selected)
                                : tr("%n item(s) chosen, %1", nullptr, selected).arg(shownBytes(bytes)));
}

bool FolderPane::takes(const QMimeData& mime) const
{
    return mime.hasFormat(QLatin1String(filesMime)) || mime.hasUrls();
}

void FolderPane::drop(const QMimeData& mime)
{
    if (mime.hasFormat(QLatin1String(filesMime))) {
        std::vector<std::string> names;
        for (const QByteArray& name : mime.data(QLatin1String(filesMime)).split('\0'))
            if (!name.isEmpty())
                names.push_back(name.toStdString());
        Q_EMIT namesDropped(names);
        return;
    }
    QStringList paths;
    for (const QUrl& url : mime.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    if (!paths.isEmpty())
        Q_EMIT filesDropped(paths);
}

bool FolderPane::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::DragEnter || type == QEvent::DragMove || type == QEvent::Drop) {
        auto* dragged = static_cast<QDropEvent*>(event);
        const bool own = dragged->source() == m_table;
        if (own || !takes(*dragged->mimeData())) {
            dragged->ignore();
            return true;
        }
        dragged->setDropAction(Qt::CopyAction);
        dragged->accept();
        if (type == QEvent::Drop)
            drop(*dragged->mimeData());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FolderPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Backspace && m_table->hasFocus())
        return goUp();
    if (event->key() == Qt::Key_Delete && m_table->hasFocus() && !chosen().empty()) {
        Q_EMIT removeWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace pupitre
