// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See previewview.h.
#include "ui/student/previewview.h"

#include "ui/parts/eliding.h"
#include "ui/parts/pieces.h"
#include "ui/student/filelist.h"
#include "ui/tp/handins/fatewords.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

namespace
{
QString changesText(const HandInPreview& preview)
{
    if (preview.changes.empty())
        return PreviewView::tr("Nothing differs from what was handed out.");
    QStringList parts;
    for (const FileFate fate : {FileFate::Changed, FileFate::Added, FileFate::Removed}) {
        const auto count =
            std::ranges::count_if(preview.changes, [&](const FileChange& one) { return one.fate == fate; });
        if (count > 0)
            parts << QStringLiteral("%1 %2").arg(count).arg(fateText(fate));
    }
    if (preview.more > 0)
        parts << PreviewView::tr("%n more", "changed files that are not listed",
                                 static_cast<int>(preview.more));
    //: %1: "3 changed, 1 added"
    return PreviewView::tr("Against what was handed out: %1.").arg(parts.join(QStringLiteral(", ")));
}
} // namespace

PreviewView::PreviewView(QWidget* parent)
    : QWidget(parent), m_sum(makeParagraph(tr("The place looks at your files…"), "strong", this)),
      m_changes(makeParagraph({}, "muted", this)),
      m_list(makeFileList("previewFiles", tr("Files that differ from what was handed out"), this))
{
    m_sum->setObjectName(QStringLiteral("previewSum"));
    m_changes->setObjectName(QStringLiteral("previewChanges"));
    m_changes->hide();
    m_list->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_sum);
    column->addWidget(m_changes);
    column->addWidget(m_list);
}

void PreviewView::show(const Result<HandInPreview>& preview)
{
    m_changes->setVisible(preview.has_value());
    m_list->setVisible(preview && !preview->changes.empty());
    if (!preview) {
        m_sum->setText(sentence(preview.error()));
        return;
    }
    //: what a hand-in takes; %1: a size such as "21.4 MB"
    m_sum->setText(
        tr("%n file(s), %1", "", static_cast<int>(preview->files)).arg(shownBytes(preview->bytes)));
    m_changes->setText(changesText(*preview));
    list(*preview);
}

void PreviewView::list(const HandInPreview& preview)
{
    m_list->clear();
    for (const FileChange& change : preview.changes) {
        const QString path = shownShort(change.path, 200);
        const QString size = change.fate == FileFate::Removed ? QString() : shownBytes(change.bytes);
        auto* item = new QListWidgetItem(
            QStringLiteral("%1 %2  %3").arg(fateMark(change.fate), path, size).trimmed(), m_list);
        item->setToolTip(plainTip(path));
        item->setData(Qt::AccessibleTextRole, fateText(change.fate) + QLatin1Char(' ') + path);
    }
    fitFileList(*m_list);
}

} // namespace pupitre
