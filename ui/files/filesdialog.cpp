// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/filesdialog.h"

#include "core/remote/sftp/sftpwalk.h"
#include "core/services/settings.h"
#include "ui/files/folderpane.h"
#include "ui/files/openedfiles.h"
#include "ui/parts/decision.h"
#include "ui/parts/messagebar.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr QSize filesSize{1040, 640};
constexpr auto hereKey = "filesHere";

std::vector<std::string> inBoth(const std::vector<std::string>& names, const std::vector<std::string>& there)
{
    std::vector<std::string> both;
    for (const std::string& name : names)
        if (std::ranges::find(there, name) != there.end())
            both.push_back(name);
    return both;
}

/// The first that a folder without a name gets.
std::string freshFolderName(const QString& wish, const std::vector<std::string>& taken)
{
    const std::string name = wish.toStdString();
    return std::ranges::find(taken, name) == taken.end() ? name : freeName(name, taken);
}
} // namespace

FilesDialog::FilesDialog(Mailbox& mailbox, Operations& operations, Settings& settings,
                         const CourseLink& course, const std::string& folder, QWidget* over)
    : QDialog(over, Qt::Window), m_settings(settings), m_first(folder),
      m_files(mailbox, operations, course.access(), course.enrolment().invitation.title),
      m_open([](const QString& file) { return QDesktopServices::openUrl(QUrl::fromLocalFile(file)); }),
      m_messages(new MessageBar(this)),
      m_here(new FolderPane(FolderPane::Side::Here, tr("This computer"), this)),
      m_there(new FolderPane(FolderPane::Side::There, shownShort(course.enrolment().invitation.host), this)),
      m_send(makeButton(tr("Copy to the place"), "filesSend", ButtonKind::Default, this)),
      m_fetch(makeButton(tr("Copy to this computer"), "filesFetch", ButtonKind::Default, this)),
      m_openFile(makeButton(tr("Open"), "filesOpen", ButtonKind::Default, this)),
      m_remove(makeButton(tr("Remove…"), "filesRemove", ButtonKind::Default, this)),
      m_opened(new OpenedFiles(
          m_files, [this](const QString& file) { return m_open(file); }, this))
{
    setObjectName(QStringLiteral("filesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Files of %1").arg(shownShort(course.enrolment().invitation.title)));
    build();
    resize(filesSize);
    refreshButtons();
    m_here->setFocus();

    const QString last = m_settings.lastFolder(QLatin1String(hereKey));
    readHere((last.isEmpty() || !QDir(last).exists() ? QDir::homePath() : last).toStdString());
    m_files.home({this, [this](const Result<std::string>& home) {
                      if (!home)
                          return tell(home.error());
                      readThere(m_first.empty() ? *home : joined(*home, m_first));
                  }});
}

void FilesDialog::build()
{
    setButtonSymbol(*m_send, Icon::Upload, ButtonKind::Default);
    setButtonSymbol(*m_fetch, Icon::Download, ButtonKind::Default);
    auto* close = makeButton(tr("Close"), "filesClose", ButtonKind::Default, this);
    for (QPushButton* button : {m_send, m_fetch, m_openFile, m_remove, close})
        button->setAutoDefault(false);
    auto* panes = new QSplitter(Qt::Horizontal, this);
    panes->addWidget(m_here);
    panes->addWidget(m_there);
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(16);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_send);
    buttons->addStretch();
    buttons->addWidget(m_fetch);
    buttons->addWidget(m_openFile);
    buttons->addWidget(m_remove);
    buttons->addSpacing(16);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_messages);
    column->addWidget(panes, 1);
    column->addLayout(buttons);

    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_here, &FolderPane::folderWanted, this, &FilesDialog::readHere);
    connect(m_there, &FolderPane::folderWanted, this, &FilesDialog::readThere);
    for (FolderPane* pane : {m_here, m_there}) {
        connect(pane, &FolderPane::choiceChanged, this, &FilesDialog::refreshButtons);
        connect(pane, &FolderPane::newFolderWanted, this, [this, pane] { makeFolder(*pane); });
        connect(pane, &FolderPane::renameWanted, this,
                [this, pane](const std::string& from, const std::string& to) { rename(*pane, from, to); });
    }
    connect(m_there, &FolderPane::removeWanted, this, &FilesDialog::removeChosen);
    connect(m_there, &FolderPane::namesDropped, this,
            [this](const std::vector<std::string>& names) { send(m_here->folder(), names); });
    connect(m_here, &FolderPane::namesDropped, this, &FilesDialog::fetch);
    connect(m_there, &FolderPane::filesDropped, this, &FilesDialog::dropFiles);
    connect(m_there, &FolderPane::fileActivated, this,
            [this](const std::string& name) { m_opened->openFile(m_there->folder(), name); });
    connect(m_here, &FolderPane::fileActivated, this,
            [this](const std::string& name) { m_open(QString::fromStdString(m_here->path(name))); });
    connect(m_send, &QPushButton::clicked, this, [this] { send(m_here->folder(), m_here->chosen()); });
    connect(m_fetch, &QPushButton::clicked, this, [this] { fetch(m_there->chosen()); });
    connect(m_openFile, &QPushButton::clicked, this, [this] {
        for (const std::string& name : m_there->chosen())
            m_opened->openFile(m_there->folder(), name);
    });
    connect(m_remove, &QPushButton::clicked, this, &FilesDialog::removeChosen);
    connect(m_opened, &OpenedFiles::opened, this, [this](const QString& name) {
        m_messages->show({Tone::Info,
                          tr("%1 is open in its program.").arg(name),
                          tr("Each time you save it, it is copied back to the place."),
                          {},
                          {}});
    });
    connect(m_opened, &OpenedFiles::sentBack, this, [this](const QString& name) {
        m_messages->show({Tone::Ok, tr("%1 was saved and copied back to the place.").arg(name), {}, {}, {}});
        readThere(m_there->folder());
    });
    connect(m_opened, &OpenedFiles::failed, this,
            [this](const QString&, const Error& error) { tell(error); });
}

void FilesDialog::readHere(const std::string& folder)
{
    m_here->showReading(folder);
    m_files.listHere(folder, {this, [this, folder](const Result<std::vector<SftpEntry>>& entries) {
                                  if (!entries) {
                                      m_here->showFailure(wordsFor(entries.error()).what);
                                      return;
                                  }
                                  m_here->show(folder, *entries);
                                  m_settings.setLastFolder(QLatin1String(hereKey),
                                                           QString::fromStdString(folder));
                              }});
}

void FilesDialog::readThere(const std::string& folder)
{
    m_there->showReading(folder);
    m_files.list(folder, {this, [this, folder](const Result<std::vector<SftpEntry>>& entries) {
                              if (entries)
                                  return m_there->show(folder, *entries);
                              m_there->showFailure(wordsFor(entries.error()).what);
                              tell(entries.error());
                          }});
}

void FilesDialog::askAboutClash(const std::vector<std::string>& clashing, std::function<void(Clash)> then)
{
    if (clashing.empty())
        return then(Clash::Replace);
    m_messages->clear();
    const auto count = static_cast<int>(clashing.size());
    QStringList names;
    for (std::size_t i = 0; i < clashing.size() && i < 3; ++i)
        names.append(shownShort(clashing[i]));
    const QString list =
        names.join(QStringLiteral(", ")) + (clashing.size() > 3 ? QStringLiteral(" …") : QString());
    new DecisionDialog(
        {tr("Replace %n item(s)?", nullptr, count),
         tr("%1 is there already. Files are replaced by yours, folders are joined. To keep both, "
            "cancel and rename one of them first (F2).")
             .arg(list),
         tr("Replace"), ButtonKind::Danger},
        [then = std::move(then)] { then(Clash::Replace); }, this);
}

void FilesDialog::send(const std::filesystem::path& from, const std::vector<std::string>& names)
{
    if (names.empty() || m_there->folder().empty())
        return;
    const std::string to = m_there->folder();
    askAboutClash(inBoth(names, m_there->names()), [this, from, names, to](Clash clash) {
        m_files.upload(from, names, to, clash,
                       {this, [this](const Result<FilesMoved>& outcome) { moved(outcome, true); }});
    });
}

void FilesDialog::fetch(const std::vector<std::string>& names)
{
    if (names.empty())
        return;
    const std::string from = m_there->folder();
    const std::filesystem::path to = m_here->folder();
    askAboutClash(inBoth(names, m_here->names()), [this, from, names, to](Clash clash) {
        m_files.download(from, names, to, clash,
                         {this, [this](const Result<FilesMoved>& outcome) { moved(outcome, false); }});
    });
}

/// Usually of one folder; each folder is one transfer.
void FilesDialog::dropFiles(const QStringList& paths)
{
    std::map<std::string, std::vector<std::string>> byFolder;
    for (const QString& path : paths) {
        const QFileInfo file(path);
        byFolder[file.absolutePath().toStdString()].push_back(file.fileName().toStdString());
    }
    for (const auto& [folder, names] : byFolder)
        send(folder, names);
}

void FilesDialog::makeFolder(FolderPane& pane)
{
    const std::string name = freshFolderName(tr("New folder"), pane.names());
    pane.editName(name);
    if (&pane == m_there)
        return m_files.makeFolder(pane.path(name),
                                  {this, [this](const Result<bool>& done) { changed(done); }});
    if (!QDir().mkdir(QString::fromStdString(pane.path(name))))
        return tell({ErrorKind::FileUnwritable, pane.path(name), {}});
    readHere(pane.folder());
}

void FilesDialog::rename(FolderPane& pane, const std::string& from, const std::string& to)
{
    if (&pane == m_there)
        return m_files.rename(pane.path(from), pane.path(to),
                              {this, [this](const Result<bool>& done) { changed(done); }});
    const QString there = QString::fromStdString(pane.path(to));
    if (QFileInfo::exists(there))
        return tell({ErrorKind::AlreadyExists, to, {}});
    if (!QFile::rename(QString::fromStdString(pane.path(from)), there))
        return tell({ErrorKind::FileUnwritable, pane.path(from), {}});
    readHere(pane.folder());
}

void FilesDialog::removeChosen()
{
    const auto names = m_there->chosen();
    if (names.empty())
        return;
    const auto count = static_cast<int>(names.size());
    new DecisionDialog(
        {tr("Remove %n item(s) at the place?", nullptr, count),
         tr("%1, with everything in it. It cannot be brought back; what you handed in is kept.")
             .arg(shownShort(names.front()) + (names.size() > 1 ? QStringLiteral(" …") : QString())),
         tr("Remove"), ButtonKind::Danger},
        [this, names, folder = m_there->folder()] {
            m_files.remove(folder, names, {this, [this](const Result<bool>& done) { changed(done); }});
        },
        this);
}

void FilesDialog::moved(const Result<FilesMoved>& outcome, bool toPlace)
{
    if (toPlace)
        readThere(m_there->folder());
    else
        readHere(m_here->folder());
    if (!outcome)
        return tell(outcome.error());
    const auto files = static_cast<int>(outcome->files);
    if (!outcome->left.empty()) {
        QStringList details;
        for (const Error& error : outcome->left)
            details.append(sentence(error));
        return m_messages->show(
            {Tone::Warn,
             tr("%n item(s) stayed behind.", nullptr, static_cast<int>(outcome->left.size())),
             tr("Everything else was copied."),
             details.join(QLatin1Char('\n')),
             {}});
    }
    m_messages->show({Tone::Ok,
                      tr("%n file(s) copied, %1.", nullptr, files).arg(shownBytes(outcome->bytes)),
                      outcome->skipped == 0 ? QString()
                                            : tr("%n file(s) were there already, unchanged.", nullptr,
                                                 static_cast<int>(outcome->skipped)),
                      {},
                      {}});
}

void FilesDialog::changed(const Result<bool>& done)
{
    if (!done)
        tell(done.error());
    readThere(m_there->folder());
}

void FilesDialog::tell(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    const ErrorWords words = wordsFor(error);
    m_messages->show({Tone::Fail,
                      words.what,
                      words.meaning + QLatin1Char(' ') + words.todo,
                      QString::fromStdString(error.detail),
                      {}});
}

void FilesDialog::refreshButtons()
{
    const bool here = !m_here->chosen().empty();
    const bool there = !m_there->chosen().empty();
    m_send->setEnabled(here && !m_there->folder().empty());
    m_fetch->setEnabled(there);
    m_openFile->setEnabled(there);
    m_remove->setEnabled(there);
}

} // namespace pupitre
