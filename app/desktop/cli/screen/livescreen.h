// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole terminal for a picture that changes: on its alternate screen, without cursor, so that what was
// there before is there again afterwards, however this ends (but for SIGKILL). Only lines that changed are
// written; nothing is cleared that is written again.
#pragma once

#include "app/desktop/cli/screen/inked.h"
#include "app/desktop/cli/screen/signalpipe.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <termios.h>

class QSocketNotifier;

namespace pupitre
{

struct ScreenSize {
    int columns = 80;
    int rows = 24;

    bool operator==(const ScreenSize&) const = default;
};
/// Of the terminal that standard output is; the usual one where it does not say.
[[nodiscard]] ScreenSize screenSize();

struct ScreenKey {
    enum class Kind { Letter, Up, Down, PageUp, PageDown, Home, End } kind = Kind::Letter;
    char letter = 0;
};
/// What was typed, and what is left of a sequence that has not come whole.
[[nodiscard]] std::vector<ScreenKey> keysIn(QByteArray& typed);

class LiveScreen final : public QObject
{
public:
    struct Heard {
        std::function<void(const ScreenKey&)> key;
        std::function<void()> refit; // another size, or back from being stopped: show everything again
        std::function<void()> over;  // Ctrl-C, or the terminal is gone
    };
    LiveScreen(Heard heard, QObject* parent);
    ~LiveScreen() override;
    LiveScreen(const LiveScreen&) = delete;
    LiveScreen& operator=(const LiveScreen&) = delete;

    /// Standard output is a terminal that can do this.
    [[nodiscard]] static bool isPossible();

    /// From the first row on; lines longer than the screen must have been cut. Nothing while this is a
    /// shell's job in the background.
    void show(const std::vector<InkedText>& lines);

private:
    void enter();
    void leave();
    void came(int signal);
    void readKeys();
    void write(const QByteArray& bytes);

    Heard m_heard;
    Colours m_colours = outputColours();
    std::vector<QString> m_shown; // of each row, from the first on
    std::optional<termios> m_before;
    bool m_entered = false;
    bool m_fits = false; // what is on the screen is what m_shown says
    QByteArray m_typed;
    std::unique_ptr<QSocketNotifier> m_keys; // where there is a keyboard
    std::unique_ptr<SignalPipe> m_signals;
};

} // namespace pupitre
