// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/cli/terminal.h"

#include "app/desktop/cli/clitext.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <nlohmann/json.hpp>

#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <iostream>

namespace pupitre
{

namespace
{

void print(std::FILE* to, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), to);
    std::fflush(to);
}

/// What is typed is not shown until this goes.
class Hidden final
{
public:
    Hidden()
    {
        m_changed = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_changed)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Hidden()
    {
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Hidden(const Hidden&) = delete;
    Hidden& operator=(const Hidden&) = delete;

private:
    termios m_before{};
    bool m_changed = false;
};

std::optional<std::string> typedLine()
{
    std::string line;
    return std::getline(std::cin, line) ? std::optional(line) : std::nullopt;
}

} // namespace

Terminal::Terminal(Format format) : m_format(format), m_watched(::isatty(STDERR_FILENO) == 1) {}

void Terminal::line(const QString& text)
{
    if (json())
        return;
    endProgress();
    print(stdout, text + QLatin1Char('\n'));
}

void Terminal::inkedLine(const InkedText& text)
{
    line(painted(text, outputColours()));
}

void Terminal::table(const TextRows& rows)
{
    std::vector<int> widths;
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths.resize(std::max(widths.size(), i + 1));
            widths[i] = std::max(widths[i], columnsOf(row[i]));
        }
    for (const auto& row : rows) {
        QString text;
        for (std::size_t i = 0; i < row.size(); ++i)
            text += i + 1 == row.size()
                        ? row[i]
                        : row[i] + QString(widths[i] + 2 - columnsOf(row[i]), QLatin1Char(' '));
        line(text);
    }
}

void Terminal::document(const Json& json)
{
    if (this->json())
        print(stdout, QString::fromStdString(toText(json)) + QLatin1Char('\n'));
}

void Terminal::error(const Error& error)
{
    endProgress();
    if (json())
        return document({{"error", toJson(error)}});
    print(stderr, sentence(error) + QLatin1Char('\n'));
    if (!error.detail.empty())
        print(stderr, clitext::details(shown(error.detail).trimmed()) + QLatin1Char('\n'));
}

void Terminal::problem(const QString& sentence)
{
    if (json())
        return;
    endProgress();
    print(stderr, sentence + QLatin1Char('\n'));
}

void Terminal::progress(const Operation& operation)
{
    if (!m_watched || json() || operation.state != OperationState::Running)
        return;
    const QString text = operationName(operation.kind, shownShort(operation.subject)) + QStringLiteral(": ")
                         + progressText(operation);
    print(stderr, QStringLiteral("\r\x1b[K") + text);
    m_line = true;
}

void Terminal::endProgress()
{
    if (std::exchange(m_line, false))
        print(stderr, QStringLiteral("\r\x1b[K"));
}

bool Terminal::confirms(const QString& question)
{
    if (::isatty(STDIN_FILENO) != 1)
        return false;
    endProgress();
    print(stderr, question + QLatin1Char(' ') + clitext::yesOrNo() + QLatin1Char(' '));
    const auto typed = typedLine();
    return typed && clitext::meansYes(QString::fromStdString(*typed));
}

std::optional<Answer> Terminal::ask(const Question& question)
{
    if (::isatty(STDIN_FILENO) != 1)
        return std::nullopt;
    endProgress();
    print(stderr, questionSentence(question) + QLatin1Char(' '));
    Answer answer;
    if (question.kind == QuestionKind::HostKeyUnknown) {
        print(stderr, clitext::yesOrNo() + QLatin1Char(' '));
        const auto typed = typedLine();
        answer.accepted = typed && clitext::meansYes(QString::fromStdString(*typed));
        return answer;
    }
    {
        std::optional<Hidden> hidden;
        if (question.hidden)
            hidden.emplace();
        answer.text = typedLine();
    }
    if (question.hidden)
        print(stderr, QStringLiteral("\n"));
    return answer;
}

} // namespace pupitre
