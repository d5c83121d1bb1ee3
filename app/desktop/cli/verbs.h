// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every verb of the command line: how it is written, which options it takes, and the function that does it.
#pragma once

#include "app/desktop/cli/session.h"

#include <string>
#include <vector>

namespace pupitre
{

struct Verb {
    std::string group; // "course"; empty for verbs of one word
    std::string name;
    std::string operands; // "COURSE [TP]": how it is shown
    std::size_t fewest = 0;
    std::size_t most = 0;
    std::vector<OptionSpec> options;
    void (*run)(CliSession& session) = nullptr;

    [[nodiscard]] std::string words() const { return group.empty() ? name : group + " " + name; }
};

[[nodiscard]] const std::vector<Verb>& allVerbs();
/// Options that every verb takes.
[[nodiscard]] const std::vector<OptionSpec>& commonOptions();

// placeverbs.cpp
void placeAdd(CliSession& session);
void placeCheck(CliSession& session);
void placeEngine(CliSession& session);
void placeList(CliSession& session);
void placeShow(CliSession& session);
void placeForget(CliSession& session);
void placeUninstall(CliSession& session);
// hostverbs.cpp
void hostAdd(CliSession& session);
void hostList(CliSession& session);
void hostRemove(CliSession& session);
// imageverbs.cpp
void imageList(CliSession& session);
void imageMake(CliSession& session);
// coursecreateverb.cpp
void courseCreate(CliSession& session);
void courseAddTp(CliSession& session);
// coursecopyverb.cpp
void courseCopy(CliSession& session);
// courseverbs.cpp
void courseList(CliSession& session);
void courseShow(CliSession& session);
void courseStatus(CliSession& session);
void courseRemove(CliSession& session);
// tpverbs.cpp
void courseStart(CliSession& session);
void courseEnd(CliSession& session);
void courseExtend(CliSession& session);
void courseRestart(CliSession& session);
// messageverb.cpp
void courseMessage(CliSession& session);
// terminalverb.cpp
void courseTerminal(CliSession& session);
// resetverb.cpp
void courseReset(CliSession& session);
// rosterverb.cpp
void courseRoster(CliSession& session);
// timetableverb.cpp
void courseTimetable(CliSession& session);
// filesverb.cpp
void courseFiles(CliSession& session);
void courseAddDocuments(CliSession& session);
// journalverb.cpp
void courseJournal(CliSession& session);
// weekverb.cpp
void courseWeek(CliSession& session);
// waitingverbs.cpp
void waitingList(CliSession& session);
void waitingDrop(CliSession& session);
void waitingRetry(CliSession& session);
// admitverb.cpp
void courseAdmit(CliSession& session);
// invitationverbs.cpp
void inviteStudents(CliSession& session);
void courseRekey(CliSession& session);
// transferverbs.cpp
void courseExport(CliSession& session);
void courseImport(CliSession& session);
void placeMove(CliSession& session);
// personverbs.cpp
void personErase(CliSession& session);
// outcomeverbs.cpp
void courseCollect(CliSession& session);
void courseFeedback(CliSession& session);
void receiptVerify(CliSession& session);
// statustext.cpp
void showStatus(CliSession& session, const CourseCard& card, const TpStatus& status);

} // namespace pupitre
