// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/cli/session.h"

#include "app/desktop/cli/clitext.h"

#include <QMetaObject>

#include <algorithm>

namespace pupitre
{

CliSession::CliSession(Program& program, Arguments arguments, Terminal& terminal, Finish finish)
    : m_program(program), m_arguments(std::move(arguments)), m_terminal(terminal), m_finish(std::move(finish))
{
    Operations& operations = m_program.operations();
    connect(&operations, &Operations::changed, this,
            [this, &operations](int row) { m_terminal.progress(operations.at(row)); });
}

void CliSession::fail(const Error& error)
{
    m_terminal.error(error);
    finish(exitCodeFor(error));
}

void CliSession::refuse(const QString& sentence)
{
    if (m_terminal.json())
        m_terminal.error({ErrorKind::InvalidArgument, "command line", sentence.toStdString()});
    m_terminal.problem(sentence);
    finish(ExitCode::Usage);
}

void CliSession::answer(PlaceLink& link, const Question& question)
{
    const bool pinned = question.kind == QuestionKind::HostKeyUnknown
                        && m_arguments.value("accept-host-key") == question.fingerprint;
    if (pinned)
        return link.answer(question.id, {true, std::nullopt, false});
    link.answer(question.id, m_terminal.ask(question).value_or(Answer()));
}

void CliSession::connectTo(PlaceLink& link, std::function<void()> then)
{
    if (link.ready())
        return then();
    const auto connections = std::make_shared<std::vector<QMetaObject::Connection>>();
    const auto once = [connections](const std::function<void()>& act) {
        for (const auto& connection : *connections)
            disconnect(connection);
        connections->clear();
        act();
    };
    connections->push_back(connect(&link, &PlaceLink::asked, this,
                                   [this, &link](const Question& question) { answer(link, question); }));
    connections->push_back(connect(&link, &PlaceLink::statusChanged, this, [this, &link, once, then] {
        const PlaceStatus& status = link.status();
        if (status.state == PlaceState::Ready)
            return once(then);
        const bool over = status.state == PlaceState::Waiting || status.state == PlaceState::Offline;
        if (over && status.error) {
            const Error error = *status.error;
            once([this, error] { fail(error); });
        }
    }));
    link.open();
}

void CliSession::withPlace(const std::string& text, std::function<void(PlaceLink&)> then)
{
    PlaceBook& places = m_program.places();
    const std::string name = text.empty() ? m_arguments.value("place") : text;
    const KnownPlace* place = name.empty() ? places.place(PlaceBook::thisComputer()) : places.find(name);
    PlaceLink* link = place == nullptr ? nullptr : places.link(place->id);
    if (link == nullptr)
        return fail({ErrorKind::NotFound, name, {}});
    connectTo(*link, [link, then = std::move(then)] { then(*link); });
}

void CliSession::withCourse(const std::string& text, std::function<void(const CourseCard&)> then)
{
    const auto id = CourseId::parse(text);
    if (!id)
        return fail(id.error());
    std::string place = m_arguments.value("place");
    if (place.empty())
        for (const CourseRef& known : m_program.classroom().courses())
            if (known.course == *id)
                place = known.place.text();
    withPlace(place, [this, id = *id, then = std::move(then)](PlaceLink& link) {
        m_program.classroom().getCourse({link.place().id, id},
                                        Reply<CourseCard>(this, [this, then](const Result<CourseCard>& card) {
                                            if (!card)
                                                return fail(card.error());
                                            then(*card);
                                        }));
    });
}

void CliSession::withTp(std::function<void(const TpRef&, const CourseCard&)> then)
{
    withCourse(m_arguments.operand(0), [this, then = std::move(then)](const CourseCard& card) {
        const std::string name = m_arguments.operand(1);
        const auto& tps = card.course.tps;
        if (name.empty() && tps.size() != 1)
            return refuse(clitext::whichTp(card.course));
        const auto found = std::find_if(tps.begin(), tps.end(),
                                        [&](const Tp& tp) { return name.empty() || tp.id.text() == name; });
        if (found == tps.end())
            return fail({ErrorKind::NotFound, name, {}});
        then({card.ref.place, card.ref.course, found->id}, card);
    });
}

Result<std::vector<SeatId>> CliSession::seats(const Course& course,
                                              const std::vector<std::string>& texts) const
{
    std::vector<SeatId> found;
    for (const std::string& text : texts) {
        if (text == "all") {
            for (const Seat& seat : course.seats)
                found.push_back(seat.id);
            continue;
        }
        const auto seat = std::find_if(course.seats.begin(), course.seats.end(), [&](const Seat& s) {
            const auto isLogin = [&](const Member& member) { return member.login == text; };
            return s.id.text() == text || std::any_of(s.members.begin(), s.members.end(), isLogin);
        });
        if (seat == course.seats.end())
            return pupitre::fail(ErrorKind::NotFound, text);
        found.push_back(seat->id);
    }
    return found;
}

} // namespace pupitre
