// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tools of a student lack, here or inside; said to the student.
#include "core/student/tools/toolerrors.h"

#include "ui/words/errorsentences.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{

class ToolErrors final
{
    Q_DECLARE_TR_FUNCTIONS(ToolErrors)
public:
    static std::optional<ErrorWords> missing(const std::string& subject, const QString& detail);
};

std::optional<ErrorWords> ToolErrors::missing(const std::string& subject, const QString& detail)
{
    if (subject == remoteEditor)
        return ErrorWords{tr("No editor that works over SSH was found on this computer."),
                          tr("VS Code and VSCodium are opened from here; others can be used as well."),
                          tr("Install VS Code, or connect yours to the host %1.").arg(detail)};
    if (subject == editorExtension)
        return ErrorWords{tr("Your editor cannot work over SSH yet."), tr("An extension of it is missing."),
                          tr("Install it with the command %1, then try again.").arg(detail)};
    if (subject == sshAgentHere)
        return ErrorWords{tr("Your key has a passphrase, and no SSH agent can keep it open."),
                          tr("Programs without a terminal cannot ask for it."),
                          tr("Start an SSH agent and try again, or use a terminal: ssh %1").arg(detail)};
    if (subject == sshdInside)
        return ErrorWords{tr("Editors and Jupyter cannot be used in this TP."),
                          tr("Its image has no OpenSSH server, through which they work."),
                          tr("Use the terminal and the files, and tell your teacher.")};
    if (subject == jupyterInside)
        return ErrorWords{tr("There is no Jupyter in this TP."),
                          tr("Its image has neither JupyterLab nor the notebook."),
                          tr("Use the terminal or your editor, and tell your teacher.")};
    return std::nullopt;
}

} // namespace

std::optional<ErrorWords> toolErrorWords(const Error& error)
{
    const QString detail = shownShort(error.detail);
    if (error.kind == ErrorKind::NotFound)
        return ToolErrors::missing(error.subject, detail);
    if (error.kind == ErrorKind::Conflict && error.subject == otherTpServed)
        return ErrorWords{
            ToolErrors::tr("One works in “%1” at this moment.").arg(detail),
            ToolErrors::tr("The place lets everybody work in one TP at a time: the open one, else "
                           "the latest that still takes hand-ins."),
            ToolErrors::tr("The files of the other TP can be reached with Files.")};
    if (error.kind == ErrorKind::Busy && error.subject == insideHostKey)
        return ErrorWords{ToolErrors::tr("Your environment is not known here yet."),
                          ToolErrors::tr("It has just started on another machine of the course."),
                          ToolErrors::tr("Try again in a minute.")};
    if (error.kind == ErrorKind::EngineFailed && error.subject == instanceOfSeat)
        return ErrorWords{ToolErrors::tr("Your environment could not be entered."), detail,
                          ToolErrors::tr("Try again; if it stays like this, tell your teacher.")};
    if (error.kind == ErrorKind::EngineFailed && error.subject == jupyterProgram)
        return ErrorWords{ToolErrors::tr("Jupyter did not start in your environment."), detail,
                          ToolErrors::tr("Look in a terminal at what it says; tell your teacher if the image "
                                         "is broken.")};
    return std::nullopt;
}

} // namespace pupitre
