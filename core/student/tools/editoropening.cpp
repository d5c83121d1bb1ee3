// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/student/tools/editoropening.h"

#include "core/remote/capture.h"
#include "core/remote/localmachine.h"
#include "core/student/ssh/keyloan.h"
#include "core/student/tools/toolerrors.h"

#include <QProcess>

#include <algorithm>
#include <cctype>

namespace pupitre
{

namespace
{

/// An editor that says nothing for so long is opened all the same, and says itself what it lacks.
constexpr Patience forAList{Milliseconds{5'000}, Milliseconds{15'000}, Milliseconds{20'000}};

bool lacksExtension(const Editor& editor, const std::stop_token& stop)
{
    LocalMachine here;
    Waiter waiter(editor.name, forAList, stop);
    const auto list = capture(here, extensionList(editor), {}, waiter);
    if (!list || list->exit.code != 0)
        return false;
    std::string names = "\n" + list->out;
    std::ranges::transform(names, names.begin(), [](unsigned char c) { return std::tolower(c); });
    return names.find("\n" + editor.extension) == std::string::npos;
}

Result<void> startApart(const CommandLine& command)
{
    QStringList words;
    for (std::size_t i = 1; i < command.argv.size(); ++i)
        words.append(QString::fromStdString(command.argv[i]));
    QProcess process;
    process.setProgram(QString::fromStdString(command.argv.front()));
    process.setArguments(words);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice()); // ours is for our own words
    process.setStandardErrorFile(QProcess::nullDevice());
    if (!process.startDetached())
        return fail(ErrorKind::SystemCallFailed, command.argv.front());
    return {};
}

Result<IncludeChange> openTheWay(const Enrolment& enrolment, GateAccess& access, const TpId& tp,
                                 const ToolPlaces& places, const std::stop_token& stop)
{
    if (const auto gate = openTheDoor(enrolment, access, tp, stop); !gate)
        return tl::unexpected(gate.error());
    return addInclude(places.sshConfig, places.enrolments);
}

} // namespace

Result<EditorOpened> openEditorOn(const Enrolment& enrolment, GateAccess& access, const TpId& tp,
                                  const ToolPlaces& places, const std::stop_token& stop)
{
    const auto include = openTheWay(enrolment, access, tp, places, stop);
    if (!include)
        return tl::unexpected(include.error());
    const std::string host = enrolment.insideAlias();
    const auto editors = editorsHere(places.editors);
    if (editors.empty())
        return fail(ErrorKind::NotFound, remoteEditor, host);
    const Editor& editor = editors.front();
    if (lacksExtension(editor, stop)) {
        CommandLine install = editor.program;
        install.argv.insert(install.argv.end(), {"--install-extension", editor.extension});
        return fail(ErrorKind::NotFound, editorExtension, quotedForShell(install));
    }
    if (auto started = startApart(openedOn(editor, host, workspaceInside)); !started)
        return tl::unexpected(started.error());
    return EditorOpened{editor.name, host, *include, places.sshConfig};
}

} // namespace pupitre
