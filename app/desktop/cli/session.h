// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One command under way: what it may use, and how it finds places, courses and TPs by what a person types.
#pragma once

#include "app/desktop/cli/arguments.h"
#include "app/desktop/cli/exitcode.h"
#include "app/desktop/cli/terminal.h"
#include "app/desktop/program.h"

#include <QObject>

#include <functional>

namespace pupitre
{

using Finish = std::function<void(ExitCode)>;

/// Whom a person named. Logins only where not all of these seats' people are meant.
struct ChosenPeople {
    std::vector<SeatId> seats;
    std::vector<std::string> logins;
};

class CliSession final : public QObject
{
    Q_OBJECT
public:
    CliSession(Program& program, Arguments arguments, Terminal& terminal, Finish finish);

    [[nodiscard]] Program& program() { return m_program; }
    [[nodiscard]] const Arguments& arguments() const { return m_arguments; }
    [[nodiscard]] Terminal& terminal() { return m_terminal; }

    void finish(ExitCode code) { m_finish(code); }
    void fail(const Error& error);
    /// For what is no Error of core: a sentence, and the exit code of a wrong command line.
    void refuse(const QString& sentence);

    /// Connects and answers questions on the terminal; goes on only once the place is ready.
    void connectTo(PlaceLink& link, std::function<void()> then);
    /// The place called `text`; the one of --place if that is empty; else this computer.
    void withPlace(const std::string& text, std::function<void(PlaceLink&)> then);
    /// The course named by an operand: on --place, else where it was last seen, else on this computer.
    void withCourse(const std::string& text, std::function<void(const CourseCard&)> then);
    /// Its TP named by the next operand, which may be left out where the course has only one.
    void withTp(std::function<void(const TpRef&, const CourseCard&)> then);
    /// Seats by id, login or "all".
    [[nodiscard]] Result<std::vector<SeatId>> seats(const Course& course,
                                                    const std::vector<std::string>& texts) const;
    /// As seats(), but a login means that person only. No seats where `texts` is empty or says "all".
    [[nodiscard]] Result<ChosenPeople> people(const Course& course,
                                              const std::vector<std::string>& texts) const;

private:
    void answer(PlaceLink& link, const Question& question);

    Program& m_program;
    Arguments m_arguments;
    Terminal& m_terminal;
    Finish m_finish;
};

} // namespace pupitre
