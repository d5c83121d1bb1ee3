// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Carries out what a teacher does with a TP: asks first where something ends or is lost, calls the service,
// and says what came of it. Used by the TP page and by Today, so both do the same.
#pragma once

#include "core/domain/error.h"
#include "core/domain/extension.h"
#include "core/domain/tpaction.h"
#include "core/services/classroom/refs.h"
#include "core/services/handins/collect.h"
#include "ui/parts/messagebar.h"
#include "ui/tp/teaching.h"

#include <QObject>
#include <QString>

#include <vector>

class QWidget;

namespace pupitre
{

struct FeedbackDraft;
struct FileResetChoice;
struct ManifestEntry;
struct InvitationRequest;

enum class FeedbackSource { Folder, Zip };

class TpActions final : public QObject
{
    Q_OBJECT
public:
    TpActions(const Teaching& teaching, QWidget* page);

    void carryOut(const TpRef& tp, TpAction action);
    void extend(const TpRef& tp, std::vector<SeatId> seats);
    void restart(const TpRef& tp, std::vector<SeatId> seats);
    /// Asks for the text, sends it, and says who has it.
    void message(const TpRef& tp, const std::vector<SeatId>& seats);
    /// Asks for one of the files handed out, puts it back, and tells the students if wished.
    void resetFile(const TpRef& tp, const std::vector<SeatId>& seats);
    void look(const TpRef& tp, const SeatId& seat);           // into the files of one student
    void openTerminal(const TpRef& tp, const SeatId& seat);   // in the environment of one student
    void collect(const TpRef& tp, std::vector<SeatId> seats); // no seats: everybody
    /// Asks for what this layout needs, then for the folder.
    void collectAs(const TpRef& tp, std::vector<SeatId> seats, HandInLayout layout);
    /// Asks for the feedback, says who gets what, and sends it.
    void sendFeedback(const TpRef& tp, FeedbackSource source);
    void makeImage(const TpRef& tp);         // of the environment that its place lacks
    void invite(const CourseRef& course);    // keys for every student who has none
    void takeJoins(const CourseRef& course); // those that students made themselves

Q_SIGNALS:
    void handInAsked(const pupitre::SeatId& seat); // what this student handed in is to be shown
    void begun(const pupitre::TpRef& tp);          // a change of ours is on its way
    void changed(const pupitre::TpRef& tp);        // it was made
    void started(const pupitre::TpRef& tp);        // Start TP went through
    void failed(const pupitre::TpRef& tp, const pupitre::Error& error);
    /// What the person has to do elsewhere, or what came of it; `folder`: what its link opens.
    void told(const pupitre::Message& message, const QString& folder);
    void said(const QString& what, const QString& meaning, const QString& folder); // good news

private:
    void publish(const TpRef& tp);
    void start(const TpRef& tp);
    void send(const TpRef& tp, const std::vector<SeatId>& seats, const std::string& text);
    void chooseFileToReset(const TpRef& tp, const std::vector<SeatId>& seats,
                           const std::vector<ManifestEntry>& files);
    void putBack(const TpRef& tp, const std::vector<SeatId>& seats, const FileResetChoice& choice);
    void askToEnd(const TpRef& tp);
    void end(const TpRef& tp);
    void grant(const TpRef& tp, const ExtensionWish& wish);
    [[nodiscard]] Reply<TpStatus> answer(const TpRef& tp);
    void collectInto(const TpRef& tp, CollectWish wish); // asks for the folder
    void inviteInto(const InvitationRequest& wish);      // the same
    void readFeedback(const TpRef& tp, const QString& path);
    void confirmFeedback(const TpRef& tp, const FeedbackDraft& draft);
    [[nodiscard]] Instant placeNow(const TpRef& tp) const;

    Teaching m_teaching;
    QWidget* m_page;
};

} // namespace pupitre
