// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/wizard/importpane.h"

#include "ui/environments/wizard/problemwords.h"
#include "ui/environments/wizard/remarksmodel.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/formrow.h"
#include "ui/parts/pieces.h"
#include "ui/parts/table.h"
#include "ui/words/errorwords.h"
#include "ui/words/importwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QTableView>

namespace pupitre
{

namespace
{

constexpr int remarksHeight = 200;
constexpr std::chrono::milliseconds watchEvery{500};
constexpr int whatWidth = 250;
constexpr int standingWidth = 150;

/// As people write it: "~" is their own folder.
std::string sourceOf(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.startsWith(QLatin1String("~/")))
        return toStd(QDir::homePath() + text.mid(1));
    return toStd(QFileInfo::exists(text) ? QFileInfo(text).absoluteFilePath() : text);
}

/// What would keep a plan from being an environment of ours.
QString planProblem(const ImportPlan& plan)
{
    EnvironmentDraft draft;
    draft.environment = plan.environment;
    draft.environment.name = "x";
    const auto problems = validate(draft);
    return problems.empty() ? QString() : problemSentence(problems.front());
}

QString filesSentence(const ImportPreview& preview)
{
    if (preview.ours)
        return ImportPane::tr("An environment that Pupitre wrote: it is taken over as it is.");
    QStringList files;
    for (const EnvironmentSource& file : preview.files)
        files << ImportPane::tr("%1 (%2, %3)", "file, what it is, what becomes of it")
                     .arg(shown(file.path.empty() ? preview.source : file.path), sourceKindName(file.kind),
                          sourceUseName(file.use));
    return files.join(QStringLiteral(" · "));
}

} // namespace

ImportPane::ImportPane(EnvironmentMaking& making, const EnvironmentServices& services, QWidget* parent)
    : QWidget(parent), m_making(making), m_services(services), m_source(new QLineEdit(this)),
      m_row(new FormRow(m_source, this)),
      m_folder(makeButton(tr("Folder…"), "importFolder", ButtonKind::Default, this)),
      m_file(makeButton(tr("Archive…"), "importFile", ButtonKind::Default, this)),
      m_look(makeButton(tr("Look at it"), "importLook", ButtonKind::Default, this)),
      m_progressText(makeLabel({}, "small", this)), m_progress(new QProgressBar(this)),
      m_stop(makeButton(tr("Stop"), "importStop", ButtonKind::Default, this)),
      m_files(makeParagraph({}, "strong", this)), m_counts(makeParagraph({}, "muted", this)),
      m_table(new QTableView(this)), m_remarks(new RemarksModel(this))
{
    layOut();
    connect(m_source, &QLineEdit::textEdited, this, [this] { m_row->setProblem({}); });
    connect(m_source, &QLineEdit::returnPressed, this, &ImportPane::lookNow);
    connect(m_look, &QPushButton::clicked, this, &ImportPane::lookNow);
    connect(m_stop, &QPushButton::clicked, this, &ImportPane::stop);
    connect(m_folder, &QPushButton::clicked, this, [this] {
        askForFolder(this, m_services.settings,
                     {QStringLiteral("environmentSource"), tr("Folder of an environment")},
                     [this](const QString& folder) { useSource(folder); });
    });
    connect(m_file, &QPushButton::clicked, this, [this] {
        askForFile(this, m_services.settings,
                   {QStringLiteral("environmentArchive"), tr("Archive of an environment"),
                    tr("Archives (*.zip *.tar *.tar.gz *.tgz);;All files (*)")},
                   [this](const QString& file) { useSource(file); });
    });
    m_watch.setInterval(watchEvery);
    connect(&m_watch, &QTimer::timeout, this, &ImportPane::showFetched);
    showPreview();
    showLooking();
}

void ImportPane::layOut()
{
    m_source->setObjectName(QStringLiteral("importSource"));
    m_row->setName(tr("What it is made from"));
    m_source->setPlaceholderText(tr("Folder, archive, https:// or ssh:// of Git, or an image"));
    m_row->setHint(tr("It may be dropped here. Nothing of it is run on this computer."));
    m_row->addBeside(m_folder);
    m_row->addBeside(m_file);
    m_row->addBeside(m_look);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Looking"));
    m_table->setObjectName(QStringLiteral("importRemarks"));
    m_table->setAccessibleName(tr("What was understood"));
    m_table->setModel(m_remarks);
    dressTable(*m_table);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // what is left, and no less than
    m_table->setMinimumHeight(remarksHeight);
    m_table->setColumnWidth(static_cast<int>(RemarkColumn::What), whatWidth);
    m_table->setColumnWidth(static_cast<int>(RemarkColumn::Standing), standingWidth);
    auto* progress = new QHBoxLayout;
    progress->setSpacing(12);
    progress->addWidget(m_progressText);
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_stop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_row);
    column->addLayout(progress);
    column->addWidget(m_files);
    column->addWidget(m_counts);
    column->addWidget(m_table, 1);
    column->addStretch();
}

void ImportPane::useSource(const QString& source)
{
    m_source->setText(source);
    lookNow();
}

void ImportPane::resume()
{
    const EnvironmentDraft& draft = m_making.draft;
    if (draft.origin != DraftOrigin::Source || draft.source.empty() || m_making.preview)
        return;
    m_source->setText(shown(draft.source));
    look(Taking::FilesAlone);
}

bool ImportPane::isAhead() const
{
    return sourceOf(m_source->text()) != m_making.draft.source || !m_making.preview;
}

void ImportPane::focusField()
{
    m_source->setFocus();
}

void ImportPane::setProblem(const QString& words)
{
    m_row->setProblem(words);
}

QString ImportPane::problem() const
{
    return m_row->problem();
}

void ImportPane::lookNow()
{
    look(sourceOf(m_source->text()) == m_making.draft.source ? Taking::FilesAlone : Taking::Everything);
}

void ImportPane::look(Taking taking)
{
    const std::string source = sourceOf(m_source->text());
    if (source.empty())
        return m_row->setProblem(tr("Choose a folder or an archive, or write an address or an image."));
    m_row->setProblem({});
    m_folderOfLook = m_making.work->filePath(QString::number(++m_looks));
    QDir().mkpath(m_folderOfLook);
    m_looking = true;
    const bool fetches = importKindOf(source) == ImportKind::Git;
    m_lookingAt = (fetches ? tr("Fetching %1…") : tr("Looking at %1…")).arg(shownShort(source, 60));
    m_progressText->setText(m_lookingAt);
    if (fetches)
        m_watch.start();
    showLooking();
    m_services.environments.preview(
        source, toStd(m_folderOfLook),
        Reply<ImportPreview>(this, [this, source, taking](const Result<ImportPreview>& preview) {
            answer(source, taking, preview);
        }));
}

void ImportPane::stop()
{
    if (!m_looking)
        return;
    m_services.environments.stopPreview();
    m_looking = false;
    showLooking();
}

void ImportPane::answer(const std::string& source, Taking taking, const Result<ImportPreview>& preview)
{
    m_looking = false;
    showLooking();
    QString problem = preview ? planProblem(preview->plan) : sentence(preview.error());
    if (!preview && !preview.error().detail.empty())
        problem += QLatin1Char(' ') + shownShort(preview.error().detail, 200);
    m_row->setProblem(problem);
    if (problem.isEmpty()) {
        m_making.preview = *preview;
        if (taking == Taking::Everything) {
            useImport(m_making.draft, source, preview->plan);
            Q_EMIT taken();
        }
        showPreview();
    }
    Q_EMIT looked();
}

void ImportPane::showPreview()
{
    const auto& preview = m_making.preview;
    m_files->setText(preview ? filesSentence(*preview) : QString());
    m_counts->setText(preview ? remarkCounts(preview->plan.remarks) : QString());
    m_remarks->show(preview ? preview->plan.remarks : ImportRemarks());
    m_files->setVisible(!m_files->text().isEmpty());
    m_counts->setVisible(!m_counts->text().isEmpty());
    m_table->setVisible(m_remarks->rowCount() > 0);
}

void ImportPane::showLooking()
{
    for (QWidget* part : {static_cast<QWidget*>(m_progressText), static_cast<QWidget*>(m_progress),
                          static_cast<QWidget*>(m_stop)})
        part->setVisible(m_looking);
    if (!m_looking)
        m_watch.stop();
}

void ImportPane::showFetched()
{
    const std::uint64_t bytes = fetchedBytes(toStd(m_folderOfLook));
    if (bytes > 0)
        m_progressText->setText(m_lookingAt + QLatin1Char(' ') + shownBytes(bytes));
}

/// Enter in the field is done with here: it does not press the wizard's Next as well.
void ImportPane::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !m_source->hasFocus())
        QWidget::keyPressEvent(event);
}

} // namespace pupitre
