// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can go wrong, as values. Words for people are made from these in ui/words, in both languages; `detail`
// is the technical part (an errno text, a line of a tool) that a person can unfold and copy.
#pragma once

#include <string>
#include <tl/expected.hpp>

namespace pupitre
{

enum class ErrorKind {
    // reaching a place
    HostOffline,          // no route, refused, name not found; subject: host
    TimedOut,             // subject: what was waited for
    HostKeyUnknown,       // nobody accepted the key; subject: host, detail: fingerprint
    HostKeyChanged,       // subject: host, detail: new fingerprint
    AuthenticationFailed, // subject: user@host, detail: methods tried
    ConnectionLost,       // subject: host
    ShellNotClean,        // an rc file writes on stdout; subject: host, detail: first bytes
    AgentTooNew,          // the place speaks a newer protocol; subject: its version
    AgentFailed,          // the agent could not be started; detail: its last words
    ProtocolViolation,    // an answer that is none; detail: first bytes
    Cancelled,            // the person or the program gave up waiting
    // what a place lacks
    NoEngine,      // no container engine; subject: engine looked for
    NoImage,       // subject: image reference
    NoSubuid,      // subject: account name or uid
    EngineFailed,  // subject: instance, detail: the engine's last line
    DiskFull,      // subject: path
    QuotaExceeded, // subject: seat or path
    NotPermitted,  // subject: path or action
    PolicyForbids, // /etc/pupitre/policy.json says no; subject: rule
    ReadOnlyPlace, // subject: path
    // documents and requests
    Malformed,       // text that is not what it should be; subject: what, detail: where
    SchemaTooNew,    // written by a newer Pupitre; subject: document, detail: its version
    NotFound,        // subject: what
    AlreadyExists,   // subject: what
    Conflict,        // changed by somebody else meanwhile; subject: what
    NotHome,         // the course has moved, or is moving; subject: course, detail: the other place
    InvalidArgument, // subject: which, detail: why
    Busy,            // another operation holds the lock; subject: which
    // keys and access
    KeyRefused,       // subject: key type or place of the key, detail: why
    KeyAlreadyUsed,   // the same key is elsewhere in the file; subject: fingerprint
    LinkRefused,      // a path that is a symbolic link; subject: path
    ChangedMeanwhile, // a file changed between reading and writing; subject: path
    // phases
    TooEarly,     // subject: what, detail: ISO instant from which it works
    TooLate,      // subject: what, detail: ISO instant until which it worked
    TooOften,     // subject: what, detail: seconds to wait
    NotFrozen,    // subject: seat
    StillRunning, // a process would not die; subject: seat, detail: pid
    ClockJumped,  // real time and boot time disagree; detail: seconds
    GateRefused,  // a student is not let do something now; subject: wireName(Refusal), detail: its own
    HostLost, // a compute host vanished with its seats; subject: host, detail: ISO instant of the last tree
              // home
    // transfers
    TransferDamaged, // hash or size differs after a transfer; subject: path
    UnsafePath,      // absolute, "..", a link or a device in a stranger's archive; subject: path
    TooLarge,        // subject: what, detail: limit
    // this computer
    FileUnreadable,   // subject: path
    FileUnwritable,   // subject: path
    DatabaseFailed,   // subject: statement group, detail: sqlite text
    SystemCallFailed, // subject: call, detail: errno text
};

/// One failure. `subject` names the thing, `detail` is the technical reason.
struct Error {
    ErrorKind kind{};
    std::string subject;
    std::string detail;

    bool operator==(const Error&) const = default;
};

/// Name of the kind as it travels on the wire ("hostOffline"). Never shown to people.
[[nodiscard]] const char* wireName(ErrorKind kind);
/// Inverse of wireName; SystemCallFailed for a name this version does not know.
[[nodiscard]] ErrorKind errorKindFromWireName(const std::string& name);

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, std::string subject = {},
                                                std::string detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(subject), std::move(detail)});
}

} // namespace pupitre
