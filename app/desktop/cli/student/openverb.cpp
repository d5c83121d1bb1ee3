// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs "open terminal", "open code" and "open jupyter". The last stays until it is interrupted or its
// time is over: the tunnel is a child of this program.
#include "app/desktop/cli/student/studentverbs.h"
#include "app/desktop/cli/student/tooltext.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

/// The course named by the first operand, and the TP named by the second if one is.
void withTools(CliSession& session, std::function<void(CourseTools&, std::optional<TpId>)> then)
{
    std::optional<TpId> wished;
    if (const std::string name = session.arguments().operand(1); !name.empty()) {
        const auto tp = TpId::parse(name);
        if (!tp)
            return session.fail(tp.error());
        wished = *tp;
    }
    withStudy(session, [&session, wished, then = std::move(then)](CourseLink& link) {
        then(session.program().tools().of(link), wished);
    });
}

} // namespace

void openTerminal(CliSession& session)
{
    withTools(session, [&session](CourseTools& tools, const std::optional<TpId>& wished) {
        const auto opened = [&session](const Result<TpId>& tp) {
            if (!tp)
                return session.fail(tp.error());
            session.terminal().line(tooltext::terminalOpened(shown(tp->text())));
            session.terminal().document({{"tp", tp->text()}});
            session.finish(ExitCode::Ok);
        };
        tools.openTerminal(wished, tooltext::pressEnter().toStdString(), {&session, opened});
    });
}

void openCode(CliSession& session)
{
    withTools(session, [&session](CourseTools& tools, const std::optional<TpId>& wished) {
        const auto opened = [&session](const Result<EditorOpened>& editor) {
            if (!editor)
                return session.fail(editor.error());
            const bool made = editor->include == IncludeChange::Made;
            if (made)
                session.terminal().line(tooltext::includeMade(shown(editor->sshConfig.string())));
            session.terminal().line(tooltext::editorOpened(shown(editor->editor), shown(editor->host)));
            session.terminal().document({{"editor", editor->editor},
                                         {"host", editor->host},
                                         {"folder", workspaceInside},
                                         {"sshConfig", editor->sshConfig.string()},
                                         {"sshConfigChanged", made}});
            session.finish(ExitCode::Ok);
        };
        tools.openEditor(wished, {&session, opened});
    });
}

void openJupyter(CliSession& session)
{
    withTools(session, [&session](CourseTools& tools, const std::optional<TpId>& wished) {
        QObject::connect(&tools, &CourseTools::jupyterLost, &session,
                         [&session](const Error& error) { session.fail(error); });
        const auto opened = [&session](const Result<JupyterOpened>& jupyter) {
            if (!jupyter)
                return session.fail(jupyter.error());
            session.terminal().line(tooltext::jupyterOpened(shown(jupyter->tp.text())));
            session.terminal().line(shown(jupyter->url));
            session.terminal().document(
                {{"tp", jupyter->tp.text()}, {"url", jupyter->url}, {"port", jupyter->port}});
        };
        tools.openJupyter(wished, {&session, opened});
    });
}

} // namespace pupitre
