// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Standard output and error of a command: sentences for people, or one JSON document for programs; progress
// only where somebody watches. Control bytes of others are made visible, so that no file name can steer the
// terminal.
#pragma once

#include "app/desktop/cli/screen/inked.h"
#include "core/domain/error.h"
#include "core/services/operations.h"
#include "core/services/places/question.h"
#include "core/wire/json.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

class Terminal final
{
public:
    enum class Format { ForPeople, ForPrograms };
    explicit Terminal(Format format);

    [[nodiscard]] bool json() const { return m_format == Format::ForPrograms; }

    void line(const QString& text); // for people only
    void inkedLine(const InkedText& text);
    /// Columns as wide as their widest cell.
    void table(const TextRows& rows);
    void document(const Json& json); // on one line, for programs only
    /// Sentences on standard error, or {"error":{…}} as the document.
    void error(const Error& error);
    void problem(const QString& sentence);     // on standard error, for people only
    void progress(const Operation& operation); // one line that is written over
    void endProgress();

    /// Asks on the terminal; absent where nobody can answer.
    [[nodiscard]] std::optional<Answer> ask(const Question& question);
    /// A question for yes or no; no where nobody can answer.
    [[nodiscard]] bool confirms(const QString& question);

private:
    Format m_format;
    bool m_watched;      // standard error is a terminal
    bool m_line = false; // a progress line stands there
};

} // namespace pupitre
