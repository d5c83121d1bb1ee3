// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands before a Prometheus in some laboratories: a door that wants a token, a proxy that sends
// elsewhere. Named fake because it is neither.
#pragma once

#include <QByteArray>
#include <QTcpServer>

#include <functional>

namespace pupitre
{

class FakeWeb final : public QTcpServer
{
public:
    /// Of the head of a request, the whole answer.
    explicit FakeWeb(std::function<QByteArray(const QByteArray&)> answer);

    [[nodiscard]] std::string url() const;
    [[nodiscard]] const QByteArray& heard() const { return m_heard; } // every request so far

private:
    std::function<QByteArray(const QByteArray&)> m_answer;
    QByteArray m_heard;
};

/// With its length; `headers` end with line breaks.
[[nodiscard]] QByteArray webAnswer(const char* status, const QByteArray& body,
                                   const QByteArray& headers = {});
/// Of a Prometheus with one GPU, at this moment.
[[nodiscard]] QByteArray oneGpu();

} // namespace pupitre
