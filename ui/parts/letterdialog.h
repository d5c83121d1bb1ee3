// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A ready text for somebody, to be changed, copied, or handed to the person's mail program, which sends it.
// Pupitre itself sends nothing.
#pragma once

#include <QDialog>
#include <QStringList>
#include <QUrl>

#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace pupitre
{

class FlowLayout;
class MessageBar;
struct Message;

struct Letter {
    QStringList to{}; // addresses; empty: the person chooses in the mail program
    QString subject;
    QString body;

    bool operator==(const Letter&) const = default;
};

/// Whatever a list says of a person: "ada@example.org", and nothing that could be more than one address or a
/// part of a link.
[[nodiscard]] bool isMailAddress(const QString& text);

/// RFC 6068: everything but letters and digits is percent-encoded, lines end with CRLF, the subject is one
/// line. An address that holds more than one, or anything of a header, is left out.
[[nodiscard]] QUrl mailLink(const Letter& letter);

class LetterDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `heading`: what it is for; `note`: what to do with it. Not open yet; deletes itself when closed.
    LetterDialog(const QString& heading, const QString& note, const Letter& letter, QWidget* over);

    /// One more thing to do with it, in a row below the text.
    [[nodiscard]] QPushButton& addAct(const QString& text, const char* name);
    /// A choice of the language it is written in, from the window's on; what was changed by hand comes back
    /// with Ctrl+Z.
    void offerLanguages(std::function<Letter(const QString& language)> write);
    /// How an act went.
    void tell(const Message& message);
    /// As the person has it now.
    [[nodiscard]] Letter letter() const;
    /// Instead of the desktop's way to a mail program; false: there is none.
    void setOpener(std::function<bool(const QUrl&)> open) { m_open = std::move(open); }

private:
    void build(const QString& heading, const QString& note);
    void copy();
    void mail();

    QStringList m_to;
    QLineEdit* m_subject;
    QHBoxLayout* m_heads = nullptr;
    QPlainTextEdit* m_body;
    MessageBar* m_bar;
    FlowLayout* m_acts = nullptr;
    std::function<bool(const QUrl&)> m_open;
};

} // namespace pupitre
