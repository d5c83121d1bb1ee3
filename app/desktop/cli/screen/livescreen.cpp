// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See livescreen.h.
#include "app/desktop/cli/screen/livescreen.h"

#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/ioctl.h>
#include <unistd.h>

namespace pupitre
{

namespace
{
// xterm, "private modes": 1049 the alternate screen, 25 the cursor, 7 whether a full line goes on below.
constexpr const char* enterSequence = "\x1b[?1049h\x1b[?25l\x1b[?7l";
constexpr const char* leaveSequence = "\x1b[0m\x1b[?7h\x1b[?25h\x1b[?1049l";
constexpr const char* wholeSequence = "\x1b[H\x1b[J"; // to the first row, and everything away
constexpr const char* restOfLine = "\x1b[K";

struct KeySequence {
    const char* bytes;
    ScreenKey::Kind kind;
};
constexpr std::array keySequences{
    KeySequence{"\x1b[A", ScreenKey::Kind::Up},      KeySequence{"\x1bOA", ScreenKey::Kind::Up},
    KeySequence{"\x1b[B", ScreenKey::Kind::Down},    KeySequence{"\x1bOB", ScreenKey::Kind::Down},
    KeySequence{"\x1b[5~", ScreenKey::Kind::PageUp}, KeySequence{"\x1b[6~", ScreenKey::Kind::PageDown},
    KeySequence{"\x1b[H", ScreenKey::Kind::Home},    KeySequence{"\x1bOH", ScreenKey::Kind::Home},
    KeySequence{"\x1b[1~", ScreenKey::Kind::Home},   KeySequence{"\x1b[F", ScreenKey::Kind::End},
    KeySequence{"\x1bOF", ScreenKey::Kind::End},     KeySequence{"\x1b[4~", ScreenKey::Kind::End},
};
} // namespace

ScreenSize screenSize()
{
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0)
        return {};
    return {size.ws_col, size.ws_row};
}

std::vector<ScreenKey> keysIn(QByteArray& typed)
{
    std::vector<ScreenKey> keys;
    while (!typed.isEmpty()) {
        if (typed[0] != '\x1b') {
            keys.push_back({ScreenKey::Kind::Letter, typed[0]});
            typed.remove(0, 1);
            continue;
        }
        const auto whole =
            std::find_if(keySequences.begin(), keySequences.end(),
                         [&](const KeySequence& each) { return typed.startsWith(each.bytes); });
        const bool begun =
            std::any_of(keySequences.begin(), keySequences.end(),
                        [&](const KeySequence& each) { return QByteArray(each.bytes).startsWith(typed); });
        if (whole == keySequences.end() && begun)
            break; // the rest is on its way
        if (whole != keySequences.end())
            keys.push_back({whole->kind, 0});
        typed.remove(0, whole != keySequences.end() ? static_cast<qsizetype>(qstrlen(whole->bytes)) : 1);
    }
    return keys;
}

LiveScreen::LiveScreen(Heard heard, QObject* parent)
    : QObject(parent), m_heard(std::move(heard)),
      m_signals(std::make_unique<SignalPipe>(
          std::vector<int>{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH},
          [this](int signal) { came(signal); }, nullptr))
{
    if (::isatty(STDIN_FILENO) == 1) {
        m_keys = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
        m_keys->setEnabled(false);
        connect(m_keys.get(), &QSocketNotifier::activated, this, &LiveScreen::readKeys);
    }
    enter();
}

LiveScreen::~LiveScreen()
{
    leave();
}

bool LiveScreen::isPossible()
{
    const QByteArray kind = qgetenv("TERM");
    return ::isatty(STDOUT_FILENO) == 1 && !kind.isEmpty() && kind != "dumb";
}

void LiveScreen::enter()
{
    const pid_t inFront = ::tcgetpgrp(STDOUT_FILENO);
    if (inFront >= 0 && inFront != ::getpgrp())
        return; // a shell's job behind others: the terminal is theirs, and taking it would stop us
    if (termios now{}; m_keys && ::tcgetattr(STDIN_FILENO, &now) == 0) {
        m_keys->setEnabled(true);
        m_before = now;
        now.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO); // keys come at once; Ctrl-C is a signal still
        now.c_cc[VMIN] = 1;
        now.c_cc[VTIME] = 0;
        ::tcsetattr(STDIN_FILENO, TCSANOW, &now);
    }
    m_entered = true;
    m_fits = false;
    write(enterSequence);
}

void LiveScreen::leave()
{
    if (!std::exchange(m_entered, false))
        return;
    ::tcflow(STDOUT_FILENO, TCOON); // one that was stopped by Ctrl-S would keep us here
    write(leaveSequence);
    if (m_before)
        ::tcsetattr(STDIN_FILENO, TCSANOW, &*m_before);
    if (m_keys)
        m_keys->setEnabled(false); // what is typed now is for others, and taking it would stop us
}

void LiveScreen::came(int signal)
{
    switch (signal) {
    case SIGINT:
        return m_heard.over();
    case SIGTSTP:
        leave();
        m_signals->doAsUsual(SIGTSTP);
        enter();
        return m_heard.refit();
    case SIGCONT: // stopped by a signal that nobody can listen to
    case SIGWINCH:
        m_fits = false;
        return m_heard.refit();
    default:
        leave();
        m_signals->doAsUsual(signal);
    }
}

void LiveScreen::readKeys()
{
    char part[256];
    const ssize_t read = ::read(STDIN_FILENO, part, sizeof part);
    if (read <= 0)
        return errno == EINTR && read < 0 ? void() : m_heard.over();
    m_typed.append(part, static_cast<qsizetype>(read));
    for (const ScreenKey& key : keysIn(m_typed))
        m_heard.key(key);
}

void LiveScreen::show(const std::vector<InkedText>& lines)
{
    if (!m_entered)
        enter();
    if (!m_entered)
        return;
    const int columns = screenSize().columns;
    QByteArray bytes;
    if (!m_fits) {
        bytes = wholeSequence;
        m_shown.clear();
    }
    const std::size_t rows = std::max(lines.size(), m_shown.size());
    m_shown.resize(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const InkedText line = row < lines.size() ? lines[row] : InkedText();
        const QString text = painted(line, m_colours);
        if (text == m_shown[row])
            continue;
        m_shown[row] = text;
        bytes += "\x1b[" + QByteArray::number(static_cast<int>(row) + 1) + ";1H" + text.toUtf8();
        if (columnsOf(line) < columns) // a full line has no rest: it would lose its last character
            bytes += restOfLine;
    }
    m_fits = true;
    write(bytes);
}

void LiveScreen::write(const QByteArray& bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written =
            ::write(STDOUT_FILENO, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (written > 0) {
            done += written;
            continue;
        }
        m_fits = false; // it is shown whole the next time
        if (errno != EINTR && m_entered)
            m_heard.over();
        return;
    }
}

} // namespace pupitre
