// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See workdialog.h.
#include "ui/tp/work/workdialog.h"

#include "core/formats/linediff.h"
#include "core/formats/textencoding.h"
#include "core/services/presenttime.h"
#include "ui/parts/pieces.h"
#include "ui/tp/work/readingpane.h"
#include "ui/tp/work/worktree.h"
#include "ui/tp/work/workwords.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr QSize workDialogSize{920, 620};
constexpr int treeShare = 400; // of the width, in the beginning
constexpr int treeLeast = 340;

QString readableText(const std::string& utf8)
{
    QStringList lines;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto end = std::min(utf8.find('\n', at), utf8.size());
        lines << readableLine(utf8.substr(at, end - at));
        at = end + 1;
    }
    return lines.join(QLatin1Char('\n'));
}
} // namespace

WorkDialog::WorkDialog(const QString& student, PlaceBook& places, const WorkRef& work,
                       std::chrono::milliseconds skew, QWidget* over)
    : QDialog(over), m_places(places), m_work(work), m_skew(skew),
      m_note(makeParagraph(tr("As they are now, to be read only. The journal says that you looked."), "small",
                           this)),
      m_state(makeParagraph({}, "muted", this)), m_sides(new QSplitter(Qt::Horizontal, this)),
      m_tree(new WorkTree(this)), m_path(makeParagraph({}, "small", this)),
      m_fileState(makeParagraph({}, "muted", this)), m_text(makeReadingPane("workText", this)),
      m_refresh(makeButton(tr("Refresh"), "workRefresh", ButtonKind::Default, this)),
      m_handIn(makeButton(tr("Show the hand-in"), "workHandIn", ButtonKind::Primary, this))
{
    setObjectName(QStringLiteral("workDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Files of %1").arg(student));
    build(student);
    connect(m_tree, &WorkTree::folderAsked, this, &WorkDialog::readFolder);
    connect(m_tree, &WorkTree::chosen, this, &WorkDialog::choose);
    connect(m_refresh, &QPushButton::clicked, this, &WorkDialog::refresh);
    connect(m_handIn, &QPushButton::clicked, this, [this] {
        Q_EMIT handInAsked();
        accept();
    });
    resize(workDialogSize);
    refresh();
}

void WorkDialog::build(const QString& student)
{
    m_state->setObjectName(QStringLiteral("workState"));
    m_fileState->setObjectName(QStringLiteral("workFileState"));
    m_path->setObjectName(QStringLiteral("workPath"));
    setButtonSymbol(*m_refresh, Icon::Refresh, ButtonKind::Default);
    m_refresh->setShortcut(QKeySequence::Refresh);
    m_refresh->setAutoDefault(false);
    m_handIn->hide();
    auto* close = makeButton(tr("Close"), "workClose", ButtonKind::Default, this);
    close->setAutoDefault(false);

    auto* reading = new QWidget(m_sides);
    auto* right = new QVBoxLayout(reading);
    right->setContentsMargins(8, 0, 0, 0);
    right->setSpacing(6);
    right->addWidget(m_path);
    right->addWidget(m_fileState);
    right->addWidget(m_text, 1);
    right->addStretch();
    m_sides->addWidget(m_tree);
    m_sides->addWidget(reading);
    m_sides->setChildrenCollapsible(false);
    m_tree->setMinimumWidth(treeLeast);
    m_sides->setSizes({treeShare, workDialogSize.width() - treeShare});
    m_sides->hide();

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_refresh);
    buttons->addStretch();
    buttons->addWidget(m_handIn);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(makeParagraph(student, "card", this));
    column->addWidget(m_note);
    column->addWidget(m_state);
    column->addWidget(m_sides, 1);
    column->addStretch();
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void WorkDialog::refresh()
{
    m_state->setText(tr("The files are being read…"));
    m_state->show();
    m_handIn->hide();
    readFolder({});
}

void WorkDialog::readFolder(const std::string& path)
{
    listWork(m_places, m_work, path,
             {this, [this, path](const Result<WorkListing>& listing) { showFolder(path, listing); }});
}

void WorkDialog::showFolder(const std::string& path, const Result<WorkListing>& listing)
{
    if (!listing && !path.empty() && listing.error().kind != ErrorKind::TooLate)
        return m_tree->showFailure(path, lookFailure(listing.error()));
    m_sides->setVisible(listing.has_value());
    m_state->setVisible(!listing.has_value());
    m_note->setVisible(listing.has_value());
    if (!listing) {
        m_state->setText(lookFailure(listing.error()));
        m_handIn->setVisible(listing.error().kind == ErrorKind::TooLate);
        if (m_handIn->isVisible())
            m_handIn->setFocus();
        return;
    }
    m_tree->show(path, *listing, presentTime() + m_skew);
    if (path.empty() && listing->entries.empty())
        choose({}, {{}, WorkEntryKind::Folder, 0, {}, {}});
    if (path.empty())
        m_tree->setFocus();
}

void WorkDialog::choose(const std::string& path, const WorkEntry& entry)
{
    m_chosen = path;
    m_path->setText(shownShort(path, 400));
    m_text->hide();
    const bool file = entry.kind == WorkEntryKind::File;
    m_fileState->setText(file ? tr("The file is being read…") : unreadableText(entry));
    m_fileState->show();
    if (!file)
        return;
    if (entry.bytes > mostLookBytes)
        return showFile(fail(ErrorKind::TooLarge, path));
    readWork(m_places, m_work, path, {this, [this, path](const Result<std::string>& bytes) {
                                          if (path == m_chosen)
                                              showFile(bytes);
                                      }});
}

void WorkDialog::showFile(const Result<std::string>& bytes)
{
    if (!bytes || bytes->empty() || !isReadableText(*bytes)) {
        m_fileState->setText(!bytes           ? lookFailure(bytes.error())
                             : bytes->empty() ? tr("The file is empty.")
                                              : tr("This is no text, and is not shown."));
        return;
    }
    m_fileState->hide();
    m_text->setAccessibleName(tr("Content of %1").arg(shownShort(m_chosen, 200)));
    m_text->setPlainText(readableText(decodeText(*bytes).utf8));
    m_text->show();
}

} // namespace pupitre
