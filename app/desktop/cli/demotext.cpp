// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words only.
#include "app/desktop/cli/demotext.h"

#include "ui/words/text.h"

namespace pupitre
{

namespace
{

QString value(const DemoFacts& facts, const char* name)
{
    const auto found = facts.find(name);
    return found == facts.end() ? QString() : shown(found->second);
}

QString seconds(const DemoFacts& facts, const char* name)
{
    return QString::number(value(facts, name).toDouble() / 1000.0, 'f', 1);
}

QString identityText(const QString& word)
{
    if (word == QLatin1String("subuid"))
        return Demo::tr("each student is a user of their own to this machine");
    if (word == QLatin1String("keepId"))
        return Demo::tr("students are the account itself to this machine");
    return Demo::tr("students are not separated from the account");
}

QString timerText(const DemoFacts& facts)
{
    const QString player = value(facts, "player");
    if (player == QLatin1String("cronStartedHere"))
        return Demo::tr("crontab; no cron was running, so the demo started one");
    if (player == QLatin1String("demo"))
        return Demo::tr("nothing runs timers here, so the demo plays the timer itself");
    return value(facts, "timer") == QLatin1String("crontab") ? Demo::tr("crontab, run by this machine's cron")
                                                             : Demo::tr("systemd timer of the account");
}

} // namespace

QString stepText(DemoStep step)
{
    switch (step) {
    case DemoStep::OpenPlace:
        return Demo::tr("Open a private place on this machine");
    case DemoStep::Connect:
        return Demo::tr("Connect over SSH and bring the agent");
    case DemoStep::StartTimer:
        return Demo::tr("Set up the minute timer of the place");
    case DemoStep::MakeImage:
        return Demo::tr("Make an image from this machine's own packages");
    case DemoStep::CreateCourse:
        return Demo::tr("Create a course of six invented students");
    case DemoStep::ProbePlace:
        return Demo::tr("Check the place with a probe instance");
    case DemoStep::Invite:
        return Demo::tr("Write the invitations");
    case DemoStep::StartTp:
        return Demo::tr("Start TP");
    case DemoStep::StudentWorks:
        return Demo::tr("A student solves the exercise over ssh and scp");
    case DemoStep::OtherStudentWorks:
        return Demo::tr("Another student changes the code and runs it");
    case DemoStep::Isolation:
        return Demo::tr("That student tries doors that must be closed");
    case DemoStep::EndTp:
        return Demo::tr("End TP");
    case DemoStep::HandIn:
        return Demo::tr("The first student hands in between sessions");
    case DemoStep::Extend:
        return Demo::tr("Give the second student one minute more");
    case DemoStep::SetDeadline:
        return Demo::tr("Move the deadline close");
    case DemoStep::CloseDesktop:
        return Demo::tr("Close the desktop");
    case DemoStep::DeadlinePasses:
        return Demo::tr("The deadline passes with the desktop closed");
    case DemoStep::LateIsRefused:
        return Demo::tr("The first student comes too late");
    case DemoStep::ExtendedGoesOn:
        return Demo::tr("The second student still works");
    case DemoStep::ExtensionEnds:
        return Demo::tr("The second student's own deadline passes");
    case DemoStep::Collect:
        return Demo::tr("Open the desktop again and collect everything");
    case DemoStep::Download:
        return Demo::tr("The first student downloads the submission over sftp");
    case DemoStep::VerifyReceipt:
        return Demo::tr("Its receipt verifies with sha256sum and ssh-keygen");
    case DemoStep::CleanUp:
        return Demo::tr("Take everything away again");
    }
    return {};
}

QString factsText(DemoStep step, const DemoFacts& facts)
{
    switch (step) {
    case DemoStep::OpenPlace:
        return Demo::tr("account %1, sshd on port %2").arg(value(facts, "account"), value(facts, "port"));
    case DemoStep::Connect:
        return Demo::tr("agent %1, connected in %2 ms").arg(value(facts, "agent"), value(facts, "ms"));
    case DemoStep::StartTimer:
        return timerText(facts);
    case DemoStep::MakeImage:
        return value(facts, "image");
    case DemoStep::ProbePlace:
        return Demo::tr("%1 %2; %3")
            .arg(value(facts, "engine"), value(facts, "version"), identityText(value(facts, "identity")));
    case DemoStep::CreateCourse:
        return Demo::tr("%n seat(s)", nullptr, value(facts, "seats").toInt());
    case DemoStep::Invite:
        return Demo::tr("%n invitation(s)", nullptr, value(facts, "students").toInt());
    case DemoStep::StartTp:
        return Demo::tr("%n instance(s) running", nullptr, value(facts, "running").toInt());
    case DemoStep::StudentWorks:
    case DemoStep::OtherStudentWorks:
    case DemoStep::LateIsRefused:
    case DemoStep::ExtendedGoesOn:
        return Demo::tr("%1: %2").arg(value(facts, "student"), value(facts, "said"));
    case DemoStep::HandIn:
        return Demo::tr("%1: hand-in %2, %3 files, with a receipt")
            .arg(value(facts, "student"), value(facts, "number"), value(facts, "files"));
    case DemoStep::Isolation:
        return Demo::tr("%n door(s) tried, all closed", nullptr, value(facts, "tried").toInt());
    case DemoStep::Extend:
        return value(facts, "student");
    case DemoStep::SetDeadline:
        return value(facts, "at");
    case DemoStep::DeadlinePasses:
        return Demo::tr("an open connection ended after %1 s; all were frozen after %2 s")
            .arg(seconds(facts, "endedAfterMs"), seconds(facts, "frozenAfterMs"));
    case DemoStep::ExtensionEnds:
        return Demo::tr("frozen after %1 s").arg(seconds(facts, "frozenAfterMs"));
    case DemoStep::Collect:
        return Demo::tr("%1 seats, %2 files").arg(value(facts, "seats"), value(facts, "files"));
    case DemoStep::Download:
        return value(facts, "folder");
    case DemoStep::VerifyReceipt:
        return Demo::tr("%n file(s) as handed in", nullptr, value(facts, "files").toInt());
    case DemoStep::EndTp:
    case DemoStep::CloseDesktop:
    case DemoStep::CleanUp:
        return {};
    }
    return {};
}

QString lackText(const std::string& word)
{
    if (word == "memoryLimit")
        return Demo::tr("Memory of an instance is not limited here (the account may not set cgroup limits).");
    if (word == "processLimit")
        return Demo::tr("The number of processes of an instance is not limited by cgroups here.");
    if (word == "cpuLimit")
        return Demo::tr("Processor time of an instance is not limited here.");
    if (word == "diskQuota")
        return Demo::tr("Disk use is measured every minute, not limited at once.");
    if (word == "subuid")
        return Demo::tr(
            "Students have no user ids of their own here: an escape from an instance would be the account.");
    if (word == "internet")
        return Demo::tr("Instances cannot be given the internet here (no /dev/net/tun for the account).");
    if (word == "timer")
        return Demo::tr(
            "Nothing runs timers here: with the desktop closed, a deadline would wait for the next "
            "connection.");
    return Demo::tr("Not promised here: %1.").arg(shown(word));
}

} // namespace pupitre
