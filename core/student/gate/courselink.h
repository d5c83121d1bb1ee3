// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One joined course as the rest of the program sees it: what the gate said last and when, whether it can be
// reached, and what its student asks of it. Blocking work is on a lane; everything here happens in the UI
// thread and never waits.
#pragma once

#include "core/services/places/pendingquestions.h"
#include "core/services/places/placelink.h"
#include "core/student/gate/gateaccess.h"
#include "core/student/gate/gatecalls.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace pupitre
{

struct CourseLinkStatus {
    PlaceState state = PlaceState::Offline;
    std::optional<Error> error;             // why it is Offline or Waiting; also why a Ready gate refuses
    std::optional<StudentReport> report;    // the last known, also from earlier days
    std::optional<Instant> seenAt;          // of this computer's clock: when the gate said so
    std::chrono::milliseconds clockSkew{0}; // the place's clock minus ours
    std::chrono::milliseconds nextTry{0};   // Waiting: pause before it

    bool operator==(const CourseLinkStatus&) const = default;
};

class GateLine; // the connection, on the lane

class CourseLink final : public QObject
{
    Q_OBJECT
public:
    /// Shows what was kept of earlier days at once; connects with open().
    CourseLink(Mailbox& mailbox, Enrolment enrolment, SecretStore* secrets, QObject* parent = nullptr);
    ~CourseLink() override;

    [[nodiscard]] const Enrolment& enrolment() const { return m_enrolment; }
    [[nodiscard]] const CourseLinkStatus& status() const { return m_status; }
    /// Null where the last report has no such TP.
    [[nodiscard]] const StudentTp* tp(const TpId& id) const;
    /// The place's clock, as far as this computer's tells it.
    [[nodiscard]] Instant placeTime() const;

    /// Connects, and asks every quarter of a minute; again by itself with growing pauses where it is lost.
    void open();
    void close();
    void refresh(); // now

    [[nodiscard]] std::optional<Question> question() const { return m_questions.question(); }
    void answer(int questionId, const Answer& answer) { m_questions.answer(questionId, answer); }

    void askPreview(const TpId& tp, Reply<HandInPreview> reply);
    /// GateRefused, ConnectionLost …; a new report follows. What was begun is finished there even where the
    /// connection is lost: the report tells.
    void handIn(const TpId& tp, Reply<ReceiptPaper> reply);
    void askReceipt(const TpId& tp, Reply<ReceiptPaper> reply);

    /// For transfers on a lane of their own. Outlives no link.
    [[nodiscard]] std::shared_ptr<GateAccess> access() const { return m_access; }

Q_SIGNALS:
    void changed();
    void asked(const pupitre::Question& question);

private:
    void seen(const Result<SeenReport>& report);
    /// Over the line, in turn with the other questions.
    template <class T>
    void askInTurn(Reply<T> reply, std::function<Result<T>(Remote&, const std::stop_token&)> question);
    void keep(const SeenReport& report) const;
    void readKept();
    void questionsChanged();
    void waitThenAsk(const Error& error);

    Enrolment m_enrolment;
    CourseLinkStatus m_status;
    PlaceState m_beneath = PlaceState::Offline; // the state without the questions
    bool m_wanted = false;                      // open() and not closed
    std::chrono::milliseconds m_pause;
    QTimer m_next;
    PendingQuestions m_questions;
    std::shared_ptr<GateAccess> m_access;
    std::shared_ptr<GateLine> m_line;
    Lane m_lane;
    Task m_asking;
    Task m_hangingUp;
    std::map<int, Task> m_questionsAsked;
    int m_lastQuestion = 0;
};

} // namespace pupitre
