// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/cli/verbs.h"

#include "app/desktop/cli/environment/environmentverbs.h"
#include "app/desktop/cli/monitoring/monitoringverbs.h"
#include "app/desktop/cli/student/studentverbs.h"

namespace pupitre
{

namespace
{

OptionSpec flag(std::string name)
{
    return {std::move(name), OptionSpec::Takes::Nothing};
}

OptionSpec value(std::string name)
{
    return {std::move(name), OptionSpec::Takes::Value};
}

std::vector<OptionSpec> tpOptions()
{
    return {value("tp"),        value("tp-title"),    value("room"),      value("image"),
            value("session"),   value("environment"), value("timetable"), value("events"),
            value("deadline"),  value("retention"),   value("cpus"),      value("memory"),
            value("processes"), value("workspace"),   value("gpu-share"), value("internet"),
            flag("at-click"),   flag("dry-run"),      flag("rehearse")};
}

std::vector<OptionSpec> rosterOptions()
{
    return {value("column"), flag("no-header"), value("group"), flag("alone")};
}

std::vector<OptionSpec> with(std::vector<OptionSpec> options, const std::vector<OptionSpec>& more)
{
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

std::vector<OptionSpec> createOptions()
{
    auto options = with(tpOptions(), rosterOptions());
    for (const char* name : {"title", "id", "roster", "zone", "network"})
        options.push_back(value(name));
    return options;
}

} // namespace

const std::vector<OptionSpec>& commonOptions()
{
    static const std::vector<OptionSpec> options = {
        flag("json"),        flag("help"),         value("lang"),     value("place"),
        value("ssh-config"), value("known-hosts"), value("identity"), value("accept-host-key")};
    return options;
}

const std::vector<Verb>& allVerbs()
{
    static const std::vector<Verb> verbs = {
        {"place", "add", "ADDRESS", 1, 1, {value("name"), value("jump")}, placeAdd},
        {"place", "check", "[PLACE]", 0, 1, {flag("thorough"), flag("show")}, placeCheck},
        {"place", "engine", "[PLACE]", 0, 1, {value("use")}, placeEngine},
        {"place", "list", "", 0, 0, {}, placeList},
        {"place", "show", "[PLACE]", 0, 1, {}, placeShow},
        {"place", "forget", "PLACE", 1, 1, {}, placeForget},
        {"place",
         "uninstall",
         "[PLACE]",
         0,
         1,
         {flag("keep-work"), flag("force"), flag("yes")},
         placeUninstall},
        {"place",
         "move",
         "COURSE NEW-PLACE",
         2,
         2,
         {value("invitations"), value("staging"), flag("back")},
         placeMove},
        {"person",
         "erase",
         "COURSE WHO",
         2,
         2,
         {value("invitations"), value("collected"), flag("yes")},
         personErase},
        {"host", "add", "COURSE PLACE", 2, 2, {value("seats"), value("hop")}, hostAdd},
        {"host", "list", "COURSE", 1, 1, {}, hostList},
        {"host", "remove", "COURSE HOST", 2, 2, {}, hostRemove},
        {"place",
         "sources",
         "[PLACE]",
         0,
         1,
         {value("own-packages"), value("base"), value("python-index"), value("debian-mirror")},
         placeSources},
        {"environment", "list", "", 0, 0, {}, environmentList},
        {"environment",
         "new",
         "PLATFORM",
         1,
         1,
         {value("name"), value("description"), flag("gpu"), value("image"), value("package"), value("pip"),
          value("run"), value("variable"), flag("jupyter")},
         environmentNew},
        {"environment", "check", "SOURCE", 1, 1, {}, environmentCheck},
        {"environment", "import", "SOURCE", 1, 1, {value("name")}, environmentImport},
        {"environment", "show", "ENVIRONMENT", 1, 1, {}, environmentShow},
        {"environment", "build", "ENVIRONMENT", 1, 1, {flag("again")}, environmentBuild},
        {"environment",
         "try",
         "ENVIRONMENT",
         1,
         1,
         {value("run"), value("minutes"), flag("end")},
         environmentTry},
        {"environment", "built", "[PLACE]", 0, 1, {}, environmentBuilt},
        {"environment", "data", "ENVIRONMENT", 1, 1, {value("reference"), flag("put")}, environmentData},
        {"place", "data", "[PLACE]", 0, 1, {value("read"), value("drop")}, placeData},
        {"environment", "copy", "ENVIRONMENT", 1, 1, {value("from"), value("to")}, environmentCopy},
        {"environment", "export", "ENVIRONMENT FOLDER", 2, 2, {}, environmentExport},
        {"environment", "remove", "ENVIRONMENT", 1, 1, {flag("yes")}, environmentRemove},
        {"image", "list", "[PLACE]", 0, 1, {}, imageList},
        {"image", "make", "REFERENCE [PACKAGE]…", 1, 1000, {}, imageMake},
        {"course", "create", "[FOLDER]", 0, 1, createOptions(), courseCreate},
        {"course", "add-tp", "COURSE [FOLDER]", 1, 2, tpOptions(), courseAddTp},
        {"course", "copy", "COURSE", 1, 1,
         with({value("title"), value("id"), value("roster"), value("first"), value("timetable"),
               value("events"), value("without"), flag("dry-run")},
              rosterOptions()),
         courseCopy},
        {"course", "list", "", 0, 0, {}, courseList},
        {"course", "show", "COURSE", 1, 1, {}, courseShow},
        {"course", "status", "COURSE [TP]", 1, 2, {}, courseStatus},
        {"course", "start", "COURSE [TP]", 1, 2, {}, courseStart},
        {"course", "end", "COURSE [TP]", 1, 2, {}, courseEnd},
        {"course",
         "extend",
         "COURSE [TP]",
         1,
         2,
         {value("seat"), value("minutes"), value("until")},
         courseExtend},
        {"course", "restart", "COURSE [TP]", 1, 2, {value("seat")}, courseRestart},
        {"course", "message", "COURSE [TP]", 1, 2, {value("seat"), value("text")}, courseMessage},
        {"course", "terminal", "COURSE TP SEAT", 3, 3, {}, courseTerminal},
        {"course", "reset", "COURSE [TP]", 1, 2, {value("seat"), value("file")}, courseReset},
        {"course",
         "collect",
         "COURSE [TP]",
         1,
         2,
         {value("to"), value("as"), value("worksheet")},
         courseCollect},
        {"course", "feedback", "COURSE [TP]", 1, 2, {value("from"), flag("yes")}, courseFeedback},
        {"course", "roster", "COURSE FILE", 2, 2, with({flag("apply"), value("keep")}, rosterOptions()),
         courseRoster},
        {"course", "timetable", "COURSE [TP]", 1, 2, {flag("take"), flag("leave")}, courseTimetable},
        {"course", "files", "COURSE [TP]", 1, 2, {}, courseFiles},
        {"course", "add-documents", "COURSE FILE…", 2, 1000, {}, courseAddDocuments},
        {"course", "journal", "COURSE [TP]", 1, 2, {flag("problems"), value("newest")}, courseJournal},
        {"course", "week", "[DAY]", 0, 1, {}, courseWeek},
        {"", "gpus", "", 0, 0, {value("by"), flag("watch"), flag("recorded")}, showGpus},
        {"",
         "usage",
         "",
         0,
         0,
         {value("since"), value("until"), value("by"), value("course"), flag("csv"), flag("recorded")},
         showUsage},
        {"",
         "forecast",
         "",
         0,
         0,
         {value("weeks"), flag("ics"), flag("csv"), flag("scontrol")},
         showForecast},
        {"course", "admit", "COURSE FILE…", 2, 1000, {flag("apply")}, courseAdmit},
        {"course",
         "rekey",
         "COURSE",
         1,
         1,
         {value("to"), value("as"), value("worksheet"), value("seat"), value("address"), value("passphrases"),
          value("teacher")},
         courseRekey},
        {"course", "export", "COURSE", 1, 1, {value("to")}, courseExport},
        {"course", "import", "FOLDER", 1, 1, {value("invitations")}, courseImport},
        {"course", "remove", "COURSE", 1, 1, {flag("force"), flag("yes")}, courseRemove},
        {"",
         "invite",
         "COURSE",
         1,
         1,
         {value("to"), value("as"), value("worksheet"), value("seat"), value("key"), value("keys"),
          value("passphrases"), value("address"), value("teacher"), flag("update")},
         inviteStudents},
        {"", "join", "INVITATION", 1, 1, {flag("yes")}, joinCourse},
        {"my", "tps", "", 0, 0, {}, myTps},
        {"", "hand-in", "[COURSE] [TP]", 0, 2, {value("to"), flag("dry-run")}, handIn},
        {"receipt", "show", "[COURSE] [TP]", 0, 2, {value("to")}, showReceipt},
        {"", "download", "[COURSE] [TP]", 0, 2, {value("to")}, downloadMine},
        {"", "keep-copy", "[COURSE] [TP]", 0, 2, {value("to")}, keepMyCopy},
        {"", "feedback", "[COURSE] [TP]", 0, 2, {value("to")}, fetchMyFeedback},
        {"open", "terminal", "[COURSE] [TP]", 0, 2, {}, openTerminal},
        {"open", "code", "[COURSE] [TP]", 0, 2, {}, openCode},
        {"open", "jupyter", "[COURSE] [TP]", 0, 2, {}, openJupyter},
        {"", "leave", "COURSE", 1, 1, {flag("yes")}, leaveCourse},
        {"waiting", "list", "", 0, 0, {}, waitingList},
        {"waiting", "drop", "NUMBER", 1, 1, {}, waitingDrop},
        {"waiting", "retry", "NUMBER", 1, 1, {}, waitingRetry},
        {"receipt", "verify", "FOLDER", 1, 1, {value("place-key"), value("invitation")}, receiptVerify},
    };
    return verbs;
}

} // namespace pupitre
