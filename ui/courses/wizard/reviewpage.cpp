// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See reviewpage.h.
#include "ui/courses/wizard/reviewpage.h"

#include "core/services/classroom/agenda.h"
#include "core/services/presenttime.h"
#include "ui/courses/wizard/rehearsalcard.h"
#include "ui/parts/pieces.h"
#include "ui/parts/readinesslist.h"
#include "ui/parts/symbolview.h"
#include "ui/tp/tpwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QLocale>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
/// The first and the last: a semester of them would leave no room for the rest.
QString spanOf(const std::vector<Session>& sessions, Instant now)
{
    const auto span = [now](const Session& session) {
        return shortSpan(session.start.utc, session.end.utc, now);
    };
    const QString first = span(sessions.front());
    return sessions.size() < 2 ? first : first + QStringLiteral("  …  ") + span(sessions.back());
}

ReadinessRow fact(const QString& name, const QString& value)
{
    return {Tone::Ok, Icon::Done, name, value, {}};
}

QString networksText(const Course& course)
{
    if (course.networks.empty())
        return ReviewPage::tr("students come in from anywhere");
    QStringList networks;
    for (const std::string& network : course.networks)
        networks << shown(network);
    return ReviewPage::tr("students come in from %1").arg(networks.join(QStringLiteral(", ")));
}

QString keysText(KeyHabit habit)
{
    switch (habit) {
    case KeyHabit::Made:
        return ReviewPage::tr("keys made for them");
    case KeyHabit::Locked:
        return ReviewPage::tr("keys made for them, each with a passphrase");
    case KeyHabit::Theirs:
        return ReviewPage::tr("keys of their own, by join request");
    }
    return {};
}

QString reviewImageText(const WizardDraft& draft)
{
    const QString image = shown(draft.course.image);
    if (!draft.environment)
        return image;
    const QString name = shownShort(draft.environment->environment->name, 60);
    return image.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, image);
}

/// Of a TP that joins a course: what was not asked again.
QList<ReadinessRow> takenOver(const CourseDraft& draft)
{
    const auto shared = [](const std::filesystem::path& folder, const std::string& onPlace) {
        if (!folder.empty())
            return ReviewPage::tr("as in the course, and what the folder adds");
        return onPlace.empty() ? ReviewPage::tr("as in the course") : shown(onPlace);
    };
    QStringList each;
    if (draft.open.cpus)
        each << ReviewPage::tr("%1 cores").arg(QLocale().toString(*draft.open.cpus));
    if (draft.open.memoryMiB)
        each << ReviewPage::tr("%1 memory")
                    .arg(shownBytes(static_cast<std::uint64_t>(*draft.open.memoryMiB) << 20));
    if (draft.open.seatsPerGpu > 0)
        each << ReviewPage::tr("a GPU for %n seat(s)", "", draft.open.seatsPerGpu);
    if (draft.open.network == NetworkAccess::Internet)
        each << ReviewPage::tr("Internet");
    if (each.isEmpty())
        each << ReviewPage::tr("no limits of its own");
    return {fact(ReviewPage::tr("Each environment"), each.join(QStringLiteral(" · "))),
            draft.code.empty() ? ReadinessRow{Tone::Idle,
                                              Icon::Nothing,
                                              ReviewPage::tr("Code"),
                                              ReviewPage::tr("nothing is handed out"),
                                              {}}
                               : fact(ReviewPage::tr("Code"), ReviewPage::tr("each student gets a copy")),
            fact(ReviewPage::tr("Data"), shared(draft.data, draft.dataOnPlace)),
            fact(ReviewPage::tr("Documents"), shared(draft.documents, draft.documentsOnPlace))};
}
} // namespace

ReviewPage::ReviewPage(WizardDraft& draft, const WizardEnvironments& environments)
    : DraftWizardPage(draft, DraftPage::Review), m_environments(environments),
      m_places(environments.services.places), m_facts(new ReadinessList(this)),
      m_rehearsal(new RehearsalCard(m_places, this)), m_problems(new QVBoxLayout)
{
    m_facts->setObjectName(QStringLiteral("reviewFacts"));
    m_problems->setSpacing(8);
    auto* card = makeCard(this);
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(16, 6, 16, 6);
    inCard->addWidget(m_facts);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(card);
    column->addWidget(m_rehearsal);
    column->addLayout(m_problems);
    column->addStretch();
}

QString ReviewPage::subtitle() const
{
    if (draft().joins())
        return tr("Students, place and access are the course's. The files are sent, and the workspaces are "
                  "prepared in the background.");
    return tr("The course is made on the place, the files are sent, and the workspaces are prepared in the "
              "background.");
}

void ReviewPage::enter()
{
    const CourseDraft& draftCourse = draft().course;
    const auto course = courseFrom(draftCourse);
    const int students = draftCourse.into ? activeSeats(*draftCourse.into)
                                          : static_cast<int>(seatsFrom(draftCourse.roster).size());
    const KnownPlace* place = m_places.place(draft().place);
    QList<ReadinessRow> rows;
    if (draftCourse.into)
        rows << fact(tr("In %1").arg(shownShort(draftCourse.title, 60)), networksText(*draftCourse.into));
    rows << fact(tr("%n workspace(s)", "", students), tr("one for each student or group"))
         << fact(tr("On %1").arg(place == nullptr ? QString() : placeName(*place)), reviewImageText(draft()));
    if (course) {
        const Tp& tp = course->tps.front();
        const Instant now = presentTime();
        rows << fact(tr("%n session(s)", "", static_cast<int>(tp.sessions.size())), spanOf(tp.sessions, now));
        rows << fact(tr("Hand-in until"), shortWhen(tp.deadline.utc, now));
        if (draftCourse.into)
            rows << takenOver(draftCourse);
        else
            rows << fact(tr("Access"),
                         networksText(*course) + QStringLiteral(" · ") + keysText(draft().keys));
        if (tp.open.cpus && tp.open.memoryMiB) {
            const QString cores = QLocale().toString(*tp.open.cpus * students, 'f', 0);
            const auto memory =
                static_cast<std::uint64_t>(*tp.open.memoryMiB) * static_cast<std::uint64_t>(students);
            rows << fact(tr("At most, all together"),
                         tr("%1 cores, %2 memory").arg(cores, shownBytes(memory << 20)));
        }
    }
    m_facts->show(rows);
    m_rehearsal->offer(draft().place, course, students);
    showProblems(validate(draftCourse));
}

bool ReviewPage::mayLeave(QString& problem)
{
    const auto problems = validate(draft().course);
    showProblems(problems);
    if (sound(problems))
        return true;
    problem = tr("Something is still missing; see below.");
    return false;
}

void ReviewPage::showProblems(const std::vector<DraftProblem>& problems)
{
    while (QLayoutItem* item = m_problems->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const DraftProblem& problem : problems)
        addProblem(problem.severity, wizardSentence(draft(), problem), wizardPageOf(draft(), problem.kind));
    if (const QString lack = imageLack(draft(), m_environments); !lack.isEmpty())
        addProblem(DraftSeverity::Warns, lack, DraftPage::What);
}

void ReviewPage::addProblem(DraftSeverity severity, const QString& sentence, DraftPage page)
{
    const bool stops = severity == DraftSeverity::Stops;
    auto* row = new QWidget(this);
    row->setObjectName(QStringLiteral("reviewProblem"));
    auto* mark = new SymbolView(18, row);
    mark->show(stops ? Icon::Failed : Icon::Warning, stops ? Tone::Fail : Tone::Warn);
    auto* words = new QHBoxLayout(row);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(10);
    words->addWidget(mark, 0, Qt::AlignTop);
    words->addWidget(makeParagraph(sentence, "muted", row), 1);
    if (page != DraftPage::Review) {
        auto* go = makeButton(tr("Go there"), "reviewGo", ButtonKind::Link, row);
        connect(go, &QPushButton::clicked, this, [this, page] { Q_EMIT pageAsked(page); });
        words->addWidget(go, 0, Qt::AlignTop);
    }
    m_problems->addWidget(row);
}

} // namespace pupitre
