// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/moving/courseimporting.h"

#include "core/services/moving/movestep.h"
#include "core/wire/methods.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

OperationId CourseImporting::start(const ImportOrder& order, const Reply<ImportReport>& reply)
{
    m_order = order;
    m_reply = reply;
    const auto id = begin(
        OperationKind::ImportCourse, order.archive.filename().string(),
        [this] { end(fail(ErrorKind::Cancelled)); },
        [transfer = QPointer<CourseTransfer>(m_transfer), order, reply] {
            if (transfer)
                transfer->importCourse(order, reply);
        });
    keep(tools().lane.run<ArchiveFacts>(
        [archive = order.archive](std::stop_token stop) { return openArchive(archive, stop); },
        [this](const Result<ArchiveFacts>& facts) {
            if (!facts)
                return end(tl::unexpected(facts.error()));
            m_facts = *facts;
            lookThere();
        }));
    return id;
}

/// Before gigabytes are sent for nothing.
void CourseImporting::lookThere()
{
    call(
        m_order.place, method::courseHome, {{"course", m_facts.course.text()}},
        [this](const Json& json) {
            const auto home = homeFactsFromJson(json);
            if (!home)
                return end(tl::unexpected(home.error()));
            if (m_order.token.empty() || home->token != m_order.token)
                return end(fail(ErrorKind::AlreadyExists, m_facts.course.text()));
            end(done()); // adopted already
        },
        [this](const Error& error) {
            if (error.kind != ErrorKind::NotFound)
                return end(tl::unexpected(error));
            send();
        });
}

void CourseImporting::send()
{
    PlaceLink* link = tools().places.link(m_order.place);
    if (link == nullptr)
        return end(fail(ErrorKind::NotFound, m_order.place.text()));
    keep(link->upload(
        {m_facts.course.text(), "import"}, courseIn(m_order.archive),
        [this](const Result<TransferDone>& sent) {
            if (!sent)
                return end(tl::unexpected(sent.error()));
            adopt();
        },
        [this](const TransferProgress& progress) { report(progress); }));
}

void CourseImporting::adopt()
{
    call(
        m_order.place, method::courseAdopt,
        {{"course", m_facts.course.text()}, {"token", m_order.token}, {"from", m_order.from}},
        [this](const Json&) { installTimer(); }, [this](const Error& error) { end(tl::unexpected(error)); });
}

/// A place without a timer still works while a desktop is connected; the place check says what it lacks.
void CourseImporting::installTimer()
{
    const auto goOn = [this] {
        if (m_order.token.empty())
            return reconcile();
        end(done());
    };
    call(
        m_order.place, method::placeInstall, Json::object(), [goOn](const Json&) { goOn(); },
        [goOn](const Error&) { goOn(); });
}

void CourseImporting::reconcile()
{
    // What fails for a seat, its status says.
    call(
        m_order.place, method::reconcile, {{"course", m_facts.course.text()}},
        [this](const Json&) { end(done()); }, [this](const Error& error) { end(tl::unexpected(error)); });
}

ImportReport CourseImporting::done() const
{
    return {{m_order.place, m_facts.course}, m_facts};
}

void CourseImporting::end(const Result<ImportReport>& outcome)
{
    const auto reply = m_reply;
    if (!endOnce(outcome ? std::nullopt : std::optional<Error>(outcome.error())))
        return;
    if (outcome)
        tools().classroom.refresh(m_order.place);
    reply(outcome);
}

} // namespace pupitre
