// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/cli/session.h"

#include "app/desktop/cli/clitext.h"

#include <QMetaObject>

#include <algorithm>

namespace pupitre
{

namespace
{

/// A login may also stand on a seat that its owner has left; the one in use is meant.
const Seat* seatCalled(const Course& course, const std::string& text)
{
    const Seat* left = nullptr;
    for (const Seat& seat : course.seats) {
        if (seat.id.text() == text)
            return &seat;
        const bool isOn = std::any_of(seat.members.begin(), seat.members.end(),
                                      [&](const Member& member) { return member.login == text; });
        if (isOn && (left == nullptr || left->standing == SeatStanding::Dropped))
            left = &seat;
    }
    return left;
}

} // namespace

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
        const Seat* seat = seatCalled(course, text);
        if (seat == nullptr)
            return pupitre::fail(ErrorKind::NotFound, text);
        found.push_back(seat->id);
    }
    return found;
}

Result<ChosenPeople> CliSession::people(const Course& course, const std::vector<std::string>& texts) const
{
    ChosenPeople chosen;
    if (std::find(texts.begin(), texts.end(), "all") != texts.end())
        return chosen;
    const auto seats = this->seats(course, texts);
    if (!seats)
        return tl::unexpected(seats.error());
    bool some = false;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const Seat& seat = *course.seat((*seats)[i]);
        const bool whole = seat.id.text() == texts[i] || seat.members.size() == 1;
        some = some || !whole;
        for (const Member& member : seat.members)
            if (whole || member.login == texts[i])
                chosen.logins.push_back(member.login);
    }
    chosen.seats = *seats;
    if (!some)
        chosen.logins.clear();
    return chosen;
}

} // namespace pupitre
