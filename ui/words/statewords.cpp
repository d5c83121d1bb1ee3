// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/statewords.h"

#include "ui/words/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace pupitre
{

namespace
{

class StateWords final
{
    Q_DECLARE_TR_FUNCTIONS(StateWords)
public:
    static QString of(Phase phase);
    static QString of(InstanceState state);
    static QString of(PlaceState state);
    static QString of(OperationState state);
    static QString of(SignatureVerdict verdict);
    static QString of(const Question& question);
    static QString thisComputer() { return tr("This computer"); }
};

QString StateWords::of(Phase phase)
{
    switch (phase) {
    case Phase::Draft:
        return tr("Draft");
    case Phase::Prepared:
        return tr("Prepared");
    case Phase::Open:
        return tr("Open");
    case Phase::HandIn:
        return tr("Hand-in");
    case Phase::Closed:
        return tr("Closed");
    case Phase::Purged:
        return tr("Purged");
    }
    return {};
}

QString StateWords::of(InstanceState state)
{
    switch (state) {
    case InstanceState::Absent:
        return tr("Stopped");
    case InstanceState::Starting:
        return tr("Starting");
    case InstanceState::Running:
        return tr("Running");
    case InstanceState::Stopping:
        return tr("Stopping");
    case InstanceState::Failed:
        return tr("Failed");
    }
    return {};
}

QString StateWords::of(PlaceState state)
{
    switch (state) {
    case PlaceState::Offline:
        return tr("Not connected");
    case PlaceState::Connecting:
        return tr("Connecting");
    case PlaceState::Asking:
        return tr("Waiting for your answer");
    case PlaceState::Waiting:
        return tr("Trying again");
    case PlaceState::Ready:
        return tr("Connected");
    }
    return {};
}

QString StateWords::of(OperationState state)
{
    switch (state) {
    case OperationState::Running:
        return tr("Under way");
    case OperationState::Done:
        return tr("Done");
    case OperationState::Failed:
        return tr("Failed");
    case OperationState::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

QString StateWords::of(SignatureVerdict verdict)
{
    switch (verdict) {
    case SignatureVerdict::Valid:
        return tr("The place signed this receipt.");
    case SignatureVerdict::WrongKey:
        return tr("The receipt was signed with another key than that of the place.");
    case SignatureVerdict::Broken:
        return tr("The signature does not belong to this receipt.");
    case SignatureVerdict::Absent:
        return tr("The receipt is not signed: the place could not sign then.");
    case SignatureVerdict::NoKeyGiven:
        return tr("The signature was not checked, because the public key of the place is not known here.");
    }
    return {};
}

QString StateWords::of(const Question& question)
{
    const QString account = shownShort(question.account);
    switch (question.kind) {
    case QuestionKind::HostKeyUnknown:
        return tr("%1 is not known here yet. Its host key (%2) has the fingerprint %3. Is this the one that "
                  "the administrator gave you?")
            .arg(shownShort(question.host), shownShort(question.keyType), shownShort(question.fingerprint));
    case QuestionKind::Password:
        return question.attempt > 1 ? tr("That was not the password of %1. Once more:").arg(account)
                                    : tr("Password of %1:").arg(account);
    case QuestionKind::KeyPassphrase:
        return question.attempt > 1
                   ? tr("That did not open the key %1. Once more:").arg(shownShort(question.prompt))
                   : tr("Passphrase of the key %1:").arg(shownShort(question.prompt));
    case QuestionKind::KeyboardInteractive:
        return tr("%1 asks: %2").arg(account, shownShort(question.prompt, 200));
    }
    return {};
}

class OperationWords final
{
    Q_DECLARE_TR_FUNCTIONS(OperationWords)
public:
    static QString of(OperationKind kind, const QString& subject);
    static QString amount(const Progress& progress);
    static QString of(const Operation& operation);
};

QString OperationWords::of(OperationKind kind, const QString& subject)
{
    switch (kind) {
    case OperationKind::MakeImage:
        return tr("Making the image %1").arg(subject);
    case OperationKind::CreateCourse:
        return tr("Creating %1").arg(subject);
    case OperationKind::CopyCourse:
        return tr("Copying to %1").arg(subject);
    case OperationKind::ChangeStudents:
        return tr("Changing the students of %1").arg(subject);
    case OperationKind::Prepare:
        return tr("Preparing %1").arg(subject);
    case OperationKind::StartTp:
        return tr("Starting %1").arg(subject);
    case OperationKind::EndTp:
        return tr("Ending %1").arg(subject);
    case OperationKind::RestartSeats:
        return tr("Restarting environments of %1").arg(subject);
    case OperationKind::Collect:
        return tr("Collecting %1").arg(subject);
    case OperationKind::SendFeedback:
        return tr("Sending feedback of %1").arg(subject);
    case OperationKind::Invite:
        return tr("Making invitations for %1").arg(subject);
    case OperationKind::RemoveCourse:
        return tr("Removing %1").arg(subject);
    case OperationKind::ExportCourse:
        return tr("Exporting %1").arg(subject);
    case OperationKind::ImportCourse:
        return tr("Importing %1").arg(subject);
    case OperationKind::MoveCourse:
        return tr("Moving %1").arg(subject);
    case OperationKind::Uninstall:
        return tr("Removing Pupitre from %1").arg(subject);
    case OperationKind::CopyFiles:
        return tr("Copying files of %1").arg(subject);
    case OperationKind::BuildEnvironment:
        return tr("Building %1").arg(subject);
    }
    return {};
}

QString OperationWords::amount(const Progress& progress)
{
    const auto number = [&](std::uint64_t value) {
        return progress.unit == ProgressUnit::Bytes ? shownBytes(value)
                                                    : QLocale().toString(static_cast<qulonglong>(value));
    };
    if (!progress.total)
        return progress.done == 0 ? QString() : number(progress.done);
    return tr("%1 of %2", "how much is done of how much").arg(number(progress.done), number(*progress.total));
}

QString OperationWords::of(const Operation& operation)
{
    if (operation.state != OperationState::Running)
        return StateWords::of(operation.state);
    QStringList parts;
    if (const QString done = amount(operation.progress); !done.isEmpty())
        parts << done;
    if (operation.progress.unit == ProgressUnit::Bytes && operation.perSecond > 0)
        parts << tr("%1/s", "a rate, such as 4 MB/s")
                     .arg(shownBytes(static_cast<std::uint64_t>(operation.perSecond)));
    if (operation.remaining && operation.remaining->count() >= 60)
        parts << tr("%n minute(s) left", nullptr, static_cast<int>((operation.remaining->count() + 30) / 60));
    else if (operation.remaining)
        parts << tr("%n second(s) left", nullptr, static_cast<int>(operation.remaining->count()));
    return parts.isEmpty() ? StateWords::of(operation.state) : parts.join(QStringLiteral(" · "));
}

} // namespace

QString phaseName(Phase phase)
{
    return StateWords::of(phase);
}

QString instanceStateName(InstanceState state)
{
    return StateWords::of(state);
}

QString placeStateName(PlaceState state)
{
    return StateWords::of(state);
}

QString placeName(const KnownPlace& place)
{
    if (!place.name.empty())
        return shownShort(place.name);
    return place.address.kind == PlaceKind::ThisComputer ? StateWords::thisComputer()
                                                         : shownShort(toText(place.address));
}

QString operationName(OperationKind kind, const QString& subject)
{
    return OperationWords::of(kind, subject);
}

QString operationStateName(OperationState state)
{
    return StateWords::of(state);
}

QString progressText(const Operation& operation)
{
    return OperationWords::of(operation);
}

QString signatureSentence(SignatureVerdict verdict)
{
    return StateWords::of(verdict);
}

QString questionSentence(const Question& question)
{
    return StateWords::of(question);
}

QString shownTime(Instant instant)
{
    const auto utc = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
    return QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat);
}

QString shownBytes(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

} // namespace pupitre
