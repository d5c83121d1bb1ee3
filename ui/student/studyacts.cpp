// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See studyacts.h.
#include "ui/student/studyacts.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
struct ActWords {
    Q_DECLARE_TR_FUNCTIONS(ActWords)
};
} // namespace

QString actText(StudyAct act)
{
    switch (act) {
    case StudyAct::Terminal:
        return ActWords::tr("Terminal");
    case StudyAct::Editor:
        return ActWords::tr("VS Code");
    case StudyAct::Jupyter:
        return ActWords::tr("Jupyter");
    case StudyAct::StopJupyter:
        return ActWords::tr("Stop Jupyter");
    case StudyAct::Files:
        return ActWords::tr("Files");
    case StudyAct::KeepCopy:
        return ActWords::tr("Keep a copy");
    case StudyAct::HandIn:
        return ActWords::tr("Hand in my work");
    case StudyAct::Download:
        return ActWords::tr("Download my submission");
    case StudyAct::Receipt:
        return ActWords::tr("Receipt");
    case StudyAct::Feedback:
        return ActWords::tr("Feedback");
    case StudyAct::Verify:
        return ActWords::tr("Verify a folder…");
    }
    return {};
}

Icon actIcon(StudyAct act)
{
    switch (act) {
    case StudyAct::Terminal:
        return Icon::Terminal;
    case StudyAct::Editor:
        return Icon::Code;
    case StudyAct::Jupyter:
        return Icon::Notebook;
    case StudyAct::StopJupyter:
        return Icon::End;
    case StudyAct::Files:
        return Icon::Folder;
    case StudyAct::KeepCopy:
        return Icon::Copy;
    case StudyAct::HandIn:
        return Icon::Upload;
    case StudyAct::Download:
        return Icon::Download;
    case StudyAct::Receipt:
        return Icon::Receipt;
    case StudyAct::Feedback:
        return Icon::Message;
    case StudyAct::Verify:
        return Icon::Receipt;
    }
    return Icon::Info;
}

const char* actName(StudyAct act)
{
    switch (act) {
    case StudyAct::Terminal:
        return "actTerminal";
    case StudyAct::Editor:
        return "actEditor";
    case StudyAct::Jupyter:
        return "actJupyter";
    case StudyAct::StopJupyter:
        return "actStopJupyter";
    case StudyAct::Files:
        return "actFiles";
    case StudyAct::KeepCopy:
        return "actKeepCopy";
    case StudyAct::HandIn:
        return "actHandIn";
    case StudyAct::Download:
        return "actDownload";
    case StudyAct::Receipt:
        return "actReceipt";
    case StudyAct::Feedback:
        return "actFeedback";
    case StudyAct::Verify:
        return "actVerify";
    }
    return "";
}

std::vector<StudyAct> actsIn(Phase phase, const StudentTp& tp)
{
    switch (phase) {
    case Phase::Draft:
    case Phase::Prepared:
        return {StudyAct::Terminal, StudyAct::Editor, StudyAct::Jupyter, StudyAct::Files};
    case Phase::Open:
        return {StudyAct::Terminal, StudyAct::Editor, StudyAct::Jupyter, StudyAct::Files, StudyAct::KeepCopy};
    case Phase::HandIn:
        return {StudyAct::HandIn,  StudyAct::Terminal, StudyAct::Editor,
                StudyAct::Jupyter, StudyAct::Files,    StudyAct::KeepCopy};
    case Phase::Closed:
        if (tp.feedback)
            return {StudyAct::Download, StudyAct::Receipt, StudyAct::Feedback, StudyAct::Files};
        return {StudyAct::Download, StudyAct::Receipt, StudyAct::Files};
    case Phase::Purged:
        break;
    }
    return {};
}

} // namespace pupitre
