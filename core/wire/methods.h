// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The names of the calls an agent answers. docs/protocol.md gives parameters and results; the desktop and the
// agent both take them from here, so a misspelt call does not compile.
#pragma once

namespace pupitre::method
{

// the place
// Every notification carries the id of its request: `progress` is {"id": 7, …what the call says below},
// `status` is
// {"id": 7, "status": TpStatus}, `cancel` is {"id": 7}.
inline constexpr auto hello = "hello";            // {} -> {facts: PlaceFacts, protocol: {oldest, newest}}
inline constexpr auto placeFacts = "place.facts"; // {} -> PlaceFacts
inline constexpr auto placeCheck = "place.check"; // {probe} -> {items:[CheckItem]}, each also as progress
inline constexpr auto placeShow = "place.show";   // {course?} -> {files:[{path, bytes}]} nothing is written
inline constexpr auto placeInstall = "place.install";     // {} -> {timer}
inline constexpr auto placeUninstall = "place.uninstall"; // {keepWork} -> {removed:[path]}
inline constexpr auto placeEngine = "place.engine";       // {use?} -> {engine, named, engines:[…]}
inline constexpr auto placeRehearse =
    "place.rehearse"; // {course, seats} -> what min(seats, 5) throw-away instances of its first TP took
inline constexpr auto imageList = "image.list"; // {} -> {images:[{reference, bytes, created}]}
inline constexpr auto imageMake =
    "image.make"; // {reference, packages:[…]} -> {reference} from the host's own packages
inline constexpr auto imageRemove = "image.remove"; // {reference}

// environments
inline constexpr auto environmentBuild =
    "environment.build"; // {order: BuildOrder, again?} -> {built: BuiltEnvironment, new}; each line of its
                         // output as progress: {line: BuildLine}
inline constexpr auto environmentList =
    "environment.list"; // {} -> {built:[{…BuiltEnvironment, there, usedBy:[course]}]}, newest first
inline constexpr auto environmentLog = "environment.log"; // {environment, recipe} -> {text}: the last MiB
inline constexpr auto environmentOrder =
    "environment.order"; // {environment, recipe} -> {order: BuildOrder}: what last year's was made from
inline constexpr auto environmentRemove =
    "environment.remove"; // {environment, recipe}: Busy (detail: the course) while a TP says its image
inline constexpr auto environmentSources =
    "environment.sources"; // {set?: BuildSources} -> {sources: BuildSources}

// Several hosts. The desktop reaches both sides and carries what they must know of each other.
inline constexpr auto hostKey = "host.key"; // {} -> {home, publicKey}: what a home opens its hosts with
inline constexpr auto homeAdmit =
    "home.admit"; // {publicKey} -> {home}: from now on this place computes for it
inline constexpr auto hostPin =
    "host.pin"; // {address, hostKeys:[…]} -> {host, gpus}: the hop from here to there, tried

// courses
inline constexpr auto courseList =
    "course.list"; // {} -> {courses:[{id, title, seats, tps:[{id,title,phase,…}]}]}
inline constexpr auto courseGet = "course.get"; // {course} -> {course, revision}
inline constexpr auto coursePut =
    "course.put"; // {course, revision?} -> {revision}; Conflict if changed meanwhile
inline constexpr auto courseRemove =
    "course.remove"; // {course} refused while work is uncollected, unless {force:true}
inline constexpr auto courseCopy =
    "course.copy"; // {from, course} -> {revision, files, bytes}: with the code, data and documents of `from`
// a course between two places; docs/protocol.md gives the order
inline constexpr auto courseHome = "course.home"; // {course} -> {state, token?, other?, since?}
inline constexpr auto coursePack = "course.pack"; // {course} -> {leftOut:[path]}; tree "export" can be taken
inline constexpr auto courseUnpack = "course.unpack"; // {course}: what pack made goes
inline constexpr auto courseAdopt = "course.adopt";   // {course, token?, from?} -> {revision, submissions}
inline constexpr auto courseLeave = "course.leave";   // {course, to} -> {token}: everything of it stops
inline constexpr auto courseStay = "course.stay";     // {course, token}: it does not move after all
inline constexpr auto courseGone = "course.gone";     // {course, token}: this is its home no longer
inline constexpr auto courseArrive = "course.arrive"; // {course, token}: this is its home from now on
inline constexpr auto coursePublish = "tp.publish";   // {course, tp} -> TpStatus, prepares in the background
inline constexpr auto tpOpen = "tp.open";             // {course, tp} -> TpStatus: Start TP
inline constexpr auto tpEnd = "tp.end";               // {course, tp} -> TpStatus: End TP
inline constexpr auto seatExtend =
    "seat.extend"; // {course, tp, seats, deadline?{utc,local}, extraMinutes?} -> TpStatus
inline constexpr auto seatRestart = "seat.restart"; // {course, tp, seats} -> TpStatus
inline constexpr auto seatMessage =
    "seat.message"; // {course, tp, seats, text} -> {terminals:{seat: number}, failed:{seat: error}}
inline constexpr auto seatResetFile =
    "seat.resetFile"; // {course, tp, seats, path} -> {done:{seat: {kept?, same?}}, failed:{seat: error}}
inline constexpr auto seatRevoke =
    "seat.revoke"; // {course, seats, revoked} -> {}: lost key, or access given back
inline constexpr auto seatFiles =
    "seat.files"; // {course, tp, seat, path} -> one folder of the living workspace; journalled
inline constexpr auto seatRead =
    "seat.read"; // {course, tp, seat, path, most} -> {size, base64}; base64 is empty where size > most
inline constexpr auto reconcile = "reconcile"; // {course?} -> {changed, failed:[{seat, error}]}
inline constexpr auto status = "status";       // {course, tp} -> TpStatus
inline constexpr auto watch = "watch"; // {course, tp, everyMs} -> then `status` notifications until cancelled
inline constexpr auto journal = "journal";              // {course, after?} -> {entries:[…]}
inline constexpr auto submissions = "submissions";      // {course, tp} -> {seats:{id:[Submission]}}
inline constexpr auto markCollected = "mark.collected"; // {course, tp, seats:{id:number}}

// trees: after the reply, raw tar bytes follow on the same stream, which serves nothing else any more. A put
// ends with a second response of the same id, with the hash of the MANIFEST text of the whole tree, hashed on
// arrival; the desktop compares. What a get brings is checked file by file against tree.manifest.
inline constexpr auto treeManifest = "tree.manifest"; // {course, tree} -> {entries: [{path, sha256, size}],
                                                      // complete}; also of a partial upload
inline constexpr auto treeRead =
    "tree.read"; // {course, tree, path, most} -> {size, base64}: up to `most` bytes
inline constexpr auto treePut = "tree.put"; // {course, tree, remove:[path]} -> {ready:true}; tar follows;
                                            // then {files, bytes, manifestSha256}
inline constexpr auto treeGet = "tree.get"; // {course, tree, skip:[path]} -> {bytes, files}; tar follows

} // namespace pupitre::method
