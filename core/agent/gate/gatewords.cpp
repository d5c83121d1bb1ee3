// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each line says what is so and, where there is one, what to do.
#include "core/agent/gate/gatewords.h"

#include <algorithm>

namespace pupitre
{

namespace
{

/// An error of our own as it is said to somebody who has nothing but ssh.
std::string plainReason(const std::string& detail)
{
    const auto kind = detail.substr(0, detail.find(':'));
    if (kind == wireName(ErrorKind::DiskFull))
        return "the disk is full; tell your teacher";
    if (kind == wireName(ErrorKind::QuotaExceeded))
        return "it would take more room than each student has; remove files you do not need";
    if (kind == wireName(ErrorKind::Busy))
        return "a hand-in of yours is still under way; wait a moment";
    return detail;
}

std::string sentence(const Refused& refused)
{
    const auto& detail = refused.detail;
    switch (refused.why) {
    case Refusal::BadKeyLine:
        return "this key is not set up correctly; tell your teacher";
    case Refusal::NoCourse:
        return "this course is not here (any more); ask your teacher";
    case Refusal::NoSeat:
        return "you are not in this course (any more); ask your teacher";
    case Refusal::Moving:
        return "this course is moving to another machine; your work goes with it; ask your teacher for the "
               "new "
               "invitation";
    case Refusal::Withdrawn:
        return "your access was withdrawn; ask your teacher";
    case Refusal::Blocked:
        return "your environment is stopped: " + detail + "; you can still use sftp to remove files";
    case Refusal::NotYet:
        return "not open yet; it opens at " + detail;
    case Refusal::NothingOpen:
        return "nothing is open at the moment";
    case Refusal::ReadOnlyNow:
        return "the deadline has passed; you can read what you handed in over sftp or scp, with its receipt";
    case Refusal::BeingFrozen:
        return "the deadline has passed and your work is being put away; try again in a minute";
    case Refusal::NothingHandedIn:
        return "nothing was handed in yet";
    case Refusal::NotUnderstood:
        return "not understood; there are: pupitre status, pupitre preview, pupitre submit, pupitre receipt, "
               "pupitre pack, pupitre unpack, pupitre sshd, "
               "pupitre connect PORT";
    case Refusal::NeedsNoTerminal:
        return "this needs a plain connection; leave out the option -t";
    case Refusal::NoTp:
        return "there is no " + detail + " here for you";
    case Refusal::TooOften:
        return "you just handed in; wait " + detail + " s";
    case Refusal::TooManyConnections:
        return "you have " + detail + " connections already; end some";
    case Refusal::CannotStart:
        return "your environment cannot be started (" + detail + "); try again, then tell your teacher";
    case Refusal::CannotShow:
        return "your files cannot be shown (" + detail + "); tell your teacher";
    case Refusal::CannotSubmit:
        return "this could not be handed in (" + plainReason(detail) + "); your work is unchanged";
    case Refusal::Broken:
        return "something is wrong on this machine (" + detail + "); tell your teacher";
    }
    return {};
}

} // namespace

tl::unexpected<Refused> refuse(Refusal why, const Error& error)
{
    std::string detail = wireName(error.kind);
    for (const auto& part : {error.subject, error.detail})
        if (!part.empty())
            detail += ": " + part;
    return refuse(why, std::move(detail));
}

std::string lineFor(const Refused& refused)
{
    auto line = "pupitre: " + sentence(refused);
    std::ranges::replace_if(
        line, [](unsigned char c) { return c < 0x20 || c == 0x7f; }, '?');
    return line;
}

std::string linesFor(const SeatMessage& message, Instant now)
{
    const auto age = std::chrono::floor<std::chrono::minutes>(now - message.at).count();
    std::string lines = "\r\n*** Message from your teacher";
    if (age > 0)
        lines +=
            age < 60 ? " (" + std::to_string(age) + " min ago)" : " (" + std::to_string(age / 60) + " h ago)";
    lines += ":\r\n*** ";
    for (const char c : plainMessage(message.text)) { // whoever wrote the file
        lines += c == '\n' ? std::string("\r\n*** ") : std::string(1, c);
    }
    return lines + "\r\n\r\n";
}

} // namespace pupitre
