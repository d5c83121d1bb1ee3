// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See programtools.h.
#include "app/desktop/programtools.h"

#include "ui/files/filesdialog.h"
#include "ui/words/text.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

#include <algorithm>

namespace pupitre
{

namespace
{

struct ProgramToolWords {
    Q_DECLARE_TR_FUNCTIONS(ProgramToolWords)
};

Message editorMessage(const EditorOpened& opened)
{
    Message message{Tone::Info, {}, {}, {}, {}};
    if (opened.include != IncludeChange::Made)
        return message;
    message.what = ProgramToolWords::tr("%1 is opening.").arg(shown(opened.editor));
    message.meaning = ProgramToolWords::tr(
                          "So that editors find your environment as %1, one line was added to %2; Settings "
                          "takes it away again.")
                          .arg(shown(opened.host), shown(opened.sshConfig.string()));
    return message;
}

} // namespace

ProgramTools::ProgramTools(Program& program)
    : m_program(program),
      m_of([&program](CourseLink& link) -> CourseTools& { return program.tools().of(link); }),
      m_isThere([&program](const CourseLink* link) {
          const auto links = program.studies().courses();
          return std::ranges::find(links, link) != links.end();
      })
{
    connect(&program.studies(), &Studies::listChanged, this, &ProgramTools::linksChanged);
    connect(&program.tools(), &Tools::jupyterChanged, this, &ProgramTools::jupyterChanged);
    connect(&program.tools(), &Tools::jupyterLost, this,
            [this](const CourseLink*, const Error& error) { Q_EMIT jupyterLost(error); });
}

ProgramTools::ProgramTools(Program& program, Trials& trials)
    : m_program(program), m_of([&trials](CourseLink& link) -> CourseTools& { return trials.toolsOf(link); }),
      m_isThere([&trials](const CourseLink* link) { return trials.has(link); })
{
    connect(&trials, &Trials::changed, this, &ProgramTools::linksChanged);
    connect(&trials, &Trials::jupyterChanged, this, &ProgramTools::jupyterChanged);
    connect(&trials, &Trials::jupyterLost, this, &ProgramTools::jupyterLost);
}

std::optional<TpId> ProgramTools::jupyterOf(CourseLink& course) const
{
    const auto& open = m_of(course).jupyter();
    return open ? std::optional(open->tp) : std::nullopt;
}

void ProgramTools::stopJupyter(CourseLink& course)
{
    m_of(course).closeJupyter();
}

bool ProgramTools::has(StudentTool) const
{
    return true;
}

void ProgramTools::open(StudentTool tool, CourseLink& course, const TpId& tp, Reply<Message> reply)
{
    switch (tool) {
    case StudentTool::Terminal:
        return openTerminal(course, tp, std::move(reply));
    case StudentTool::Editor:
        return openEditor(course, tp, std::move(reply));
    case StudentTool::Jupyter:
        return openJupyter(course, tp, std::move(reply));
    case StudentTool::Files:
        openFiles(course, tp);
        return reply(Message{});
    }
}

void ProgramTools::openTerminal(CourseLink& course, const TpId& tp, Reply<Message> reply)
{
    const QString sentence =
        ProgramToolWords::tr("The connection has ended. Press Enter to close this window.");
    m_of(course).openTerminal(tp, sentence.toStdString(),
                              {&course, [reply = std::move(reply)](const Result<TpId>& opened) {
                                   reply(opened.map([](const TpId&) { return Message{}; }));
                               }});
}

void ProgramTools::openEditor(CourseLink& course, const TpId& tp, Reply<Message> reply)
{
    m_of(course).openEditor(tp, {&course, [reply = std::move(reply)](const Result<EditorOpened>& opened) {
                                     reply(opened.map(editorMessage));
                                 }});
}

void ProgramTools::openJupyter(CourseLink& course, const TpId& tp, Reply<Message> reply)
{
    m_of(course).openJupyter(tp, {&course, [reply = std::move(reply)](const Result<JupyterOpened>& opened) {
                                      if (opened)
                                          QDesktopServices::openUrl(QUrl::fromLocalFile(
                                              QString::fromStdString(opened->page.string())));
                                      reply(opened.map([](const JupyterOpened&) { return Message{}; }));
                                  }});
}

void ProgramTools::openFiles(CourseLink& course, const TpId& tp)
{
    auto* dialog = new FilesDialog(m_program.mailbox(), m_program.operations(), m_program.settings(), course,
                                   tp.text(), QApplication::activeWindow());
    // It uses the link, which goes in the next turn of the event loop after it has left the list.
    QObject::connect(this, &ProgramTools::linksChanged, dialog, [dialog, this, link = &course] {
        if (!m_isThere(link))
            delete dialog;
    });
    dialog->show();
}

} // namespace pupitre
