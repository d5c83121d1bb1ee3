// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every sentence that only the command line says; the others are in ui/words.
#pragma once

#include "app/desktop/cli/verbs.h"

#include <QString>

namespace pupitre::clitext
{

[[nodiscard]] QString help();                 // all verbs, common options, exit codes
[[nodiscard]] QString help(const Verb& verb); // one verb with its options
[[nodiscard]] QString summary(const Verb& verb);

[[nodiscard]] QString unknownVerb(const QString& words);
[[nodiscard]] QString badOption(const Error& error);
[[nodiscard]] QString wrongOperands(const Verb& verb);
[[nodiscard]] QString whichTp(const Course& course);
[[nodiscard]] QString details(const QString& text);
[[nodiscard]] QString yesOrNo();
[[nodiscard]] bool meansYes(const QString& typed);
[[nodiscard]] QString sayYes(); // --yes is needed where nobody can be asked
[[nodiscard]] QString databaseSetAside(const QString& file);

[[nodiscard]] QString placeAdded(const QString& name, const QString& id);
[[nodiscard]] QString placeForgotten(const QString& name);
[[nodiscard]] QString placeLine(const PlaceFacts& facts);
[[nodiscard]] QString askAdministrator(const QString& sentence);
[[nodiscard]] QString removed(int count);
[[nodiscard]] QString imageMade(const QString& reference);
/// `identity` as the agent says it: subuid, keepId or account.
[[nodiscard]] QString engineLacks(const QString& identity, const QString& lacks);
[[nodiscard]] QString uninstallQuestion(const QString& place);

[[nodiscard]] QString needsSeats();
[[nodiscard]] QString hostIsHome();
[[nodiscard]] QString noHosts();
[[nodiscard]] QString hostAdded(const QString& id, const QString& address, int seats, int gpus);
[[nodiscard]] QString hostRemoved(const QString& host);
[[nodiscard]] QString hopAdvice(const Error& error); // whom to ask for what

[[nodiscard]] QString courseCreated(const QString& title, const QString& id, int seats);
[[nodiscard]] QString courseCopied(const QString& title, const QString& id);
[[nodiscard]] QString sayWhen(); // of `course copy`
[[nodiscard]] QString draftIsSound();
[[nodiscard]] QString noCourses();
[[nodiscard]] QString courseRemoved(const QString& title);
[[nodiscard]] QString removalQuestion(const QString& title, const RemovalLoss& loss);
[[nodiscard]] QString sessionLine(int number, const QString& start, const QString& end);
[[nodiscard]] QString deadlineLine(const QString& deadline, const QString& retention);
[[nodiscard]] QString peopleLine(int seats, int withoutKey);
[[nodiscard]] QString needsSeat();
[[nodiscard]] QString needsText();
[[nodiscard]] QString oneSeatOnly();
[[nodiscard]] QString needsFile();
[[nodiscard]] QString needsMinutesOrUntil();
[[nodiscard]] QString needsFolder();
[[nodiscard]] QString needsFeedback();

[[nodiscard]] std::vector<QString>
statusHeader(); // seat, name, phase, environment, connected, handed in, remark
[[nodiscard]] QString statusTitle(const QString& tp, const QString& phase, const QString& until);
[[nodiscard]] QString statusCounts(int running, int seats, int handedIn);
[[nodiscard]] QString handedIn(int number, const QString& when);
[[nodiscard]] QString frozen(int number);

[[nodiscard]] QString collected(int submissions, int seats, const QString& size, const QString& folder);
[[nodiscard]] QString nothingFrom(const QString& seat);
[[nodiscard]] QString notCollected(const QString& seat, const QString& why);
[[nodiscard]] QString invited(int seats, const QString& folder);
[[nodiscard]] QString keysRecorded(int keys, const QString& seat);

[[nodiscard]] QString receiptLine(const Receipt& receipt);
[[nodiscard]] QString receiptTimes(const QString& at, const QString& deadline, const QString& cutOff);
[[nodiscard]] QString receiptHolds(int files);
[[nodiscard]] QString receiptBroken();
[[nodiscard]] QString manifestDiffers();
[[nodiscard]] QString changedFile(const QString& path);
[[nodiscard]] QString missingFile(const QString& path);
[[nodiscard]] QString addedFile(const QString& path);

} // namespace pupitre::clitext
