// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See filestab.h.
#include "ui/tp/files/filestab.h"

#include "core/services/classroom/classroom.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/pieces.h"
#include "ui/parts/table.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <QTableView>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr std::array filesWidths{420, 140};
} // namespace

FilesTab::FilesTab(Classroom& classroom, Settings& settings, QWidget* parent)
    : QWidget(parent), m_classroom(classroom), m_settings(settings), m_model(new FilesModel(this)),
      m_said(makeParagraph({}, "muted", this)), m_add(makeButton({}, "filesAdd", ButtonKind::Default, this)),
      m_table(new QTableView(this)), m_empty(new EmptyState(Icon::File, this))
{
    setObjectName(QStringLiteral("filesTab"));
    m_empty->setObjectName(QStringLiteral("filesEmpty"));
    m_said->setObjectName(QStringLiteral("filesSaid"));
    m_table->setObjectName(QStringLiteral("filesTable"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    for (std::size_t column = 0; column < filesWidths.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), filesWidths[column]);
    setButtonSymbol(*m_add, Icon::Plus, ButtonKind::Default);

    auto* above = new QHBoxLayout;
    above->setSpacing(12);
    above->addWidget(m_said, 1);
    above->addWidget(m_add, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(above);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    connect(m_add, &QPushButton::clicked, this, &FilesTab::choose);
    retranslate();
}

void FilesTab::showTp(const TpRef& tp)
{
    m_tp = tp;
    m_error.reset();
    m_model->clear();
    say();
    if (isVisible())
        read();
}

void FilesTab::read()
{
    const Tp* tp = m_classroom.tp(m_tp);
    if (tp == nullptr)
        return;
    m_error.reset();
    if (!tp->codeVersion.empty())
        readOne(SharedKind::Code, "code/" + tp->id.text() + '@' + tp->codeVersion);
    if (tp->dataPath.empty()) // a path on the place is the place's own, and may be anything
        readOne(SharedKind::Data, "data");
    if (tp->documentsPath.empty())
        readOne(SharedKind::Documents, "documents");
}

void FilesTab::readOne(SharedKind kind, const std::string& tree)
{
    readShared(m_classroom.places(), m_tp.courseRef(), tree,
               {this, [this, kind, tp = m_tp](const Result<std::vector<ManifestEntry>>& files) {
                    if (tp != m_tp)
                        return;
                    if (files)
                        m_model->show(kind, *files);
                    else
                        m_error = files.error();
                    say();
                }});
}

void FilesTab::say()
{
    const Tp* tp = m_classroom.tp(m_tp);
    QStringList parts;
    for (const SharedKind kind : sharedKinds) {
        QString name = sharedKindName(kind);
        if (kind == SharedKind::Code && tp != nullptr && !tp->codeVersion.empty())
            name += QLatin1Char(' ') + shownShort(tp->codeVersion, 32);
        const std::string path = tp == nullptr                   ? std::string()
                                 : kind == SharedKind::Data      ? tp->dataPath
                                 : kind == SharedKind::Documents ? tp->documentsPath
                                                                 : std::string();
        if (!path.empty()) {
            //: %1: "Data", %2: a folder
            parts << tr("%1: %2 of the place").arg(name, shownShort(path, 80));
            continue;
        }
        //: %1: "Code v1", %2: a size
        parts
            << tr("%1: %n file(s), %2", "", m_model->files(kind)).arg(name, shownBytes(m_model->bytes(kind)));
    }
    m_said->setText(m_error ? wordsFor(*m_error).what : parts.join(QStringLiteral("  ·  ")));
    m_table->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    m_add->setEnabled(m_staging == nullptr && tp != nullptr && tp->documentsPath.empty());
}

void FilesTab::choose()
{
    askForFiles(this, m_settings,
                {QStringLiteral("documentFiles"), tr("Documents for everybody in this course")},
                [this](const QStringList& files) { addFiles(files); });
}

void FilesTab::addFiles(const QStringList& files)
{
    std::vector<std::filesystem::path> paths;
    for (const QString& file : files)
        paths.emplace_back(file.toStdString());
    m_staging = std::make_shared<QTemporaryDir>();
    if (const auto staged = stageDocuments(paths, m_staging->path().toStdString()); !staged) {
        m_staging.reset();
        return Q_EMIT failed(staged.error());
    }
    const int count = static_cast<int>(files.size());
    say();
    m_adding = addDocuments(m_classroom.places(), m_tp.courseRef(), m_staging->path().toStdString(),
                            {this, [this, count](const Result<TransferDone>& done) {
                                 m_staging.reset();
                                 say();
                                 if (!done)
                                     return Q_EMIT failed(done.error());
                                 Q_EMIT told({Tone::Ok,
                                              tr("%n document(s) added.", "", count),
                                              tr("Students find them under /documents."),
                                              {},
                                              {}});
                                 read();
                             }});
}

void FilesTab::retranslate()
{
    m_add->setText(tr("Add documents…"));
    m_add->setToolTip(tr("For everybody in this course, at once; a document of the same name is replaced."));
    m_table->setAccessibleName(tr("Files that this TP hands out"));
    m_empty->show(
        {tr("Nothing is handed out"),
         tr("Code goes to each student as a copy of their own; data and documents are shared and can "
            "only be read. Add a document, and everybody has it."),
         {},
         {},
         {}});
    say();
}

void FilesTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

} // namespace pupitre
