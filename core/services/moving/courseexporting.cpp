// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/moving/courseexporting.h"

#include "core/services/presenttime.h"
#include "core/wire/methods.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

OperationId CourseExporting::start(const CourseRef& course, const std::filesystem::path& archive,
                                   const Reply<ArchiveFacts>& reply)
{
    m_course = course;
    m_archive = archive;
    m_reply = reply;
    const CourseCard* known = tools().classroom.card(course);
    const auto id = begin(
        OperationKind::ExportCourse, known != nullptr ? known->course.title : course.course.text(),
        [this] { end(fail(ErrorKind::Cancelled)); },
        [transfer = QPointer<CourseTransfer>(m_transfer), course, archive, reply] {
            if (transfer)
                transfer->exportCourse(course, archive, reply);
        });
    keep(tools().lane.run<void>(
        [archive, id = course.course](std::stop_token) { return beginArchive(archive, id); },
        [this](const Result<void>& begun) {
            if (!begun)
                return end(tl::unexpected(begun.error()));
            readCourse();
        }));
    return id;
}

void CourseExporting::readCourse()
{
    tools().classroom.getCourse(m_course, Reply<CourseCard>(this, [this](const Result<CourseCard>& card) {
                                    if (!card)
                                        return end(tl::unexpected(card.error()));
                                    m_facts.course = card->course.id;
                                    m_facts.title = card->course.title;
                                    m_placeKeys = card->earlierReceiptKeys;
                                    pack();
                                }));
}

void CourseExporting::pack()
{
    const PlaceLink* link = tools().places.link(m_course.place);
    if (link == nullptr)
        return end(fail(ErrorKind::NotFound, m_course.place.text()));
    m_facts.place = link->place().name.empty() ? m_course.place.text() : link->place().name;
    m_facts.at = presentTime();
    if (const auto& facts = link->status().facts; facts && !facts->receiptKey.empty())
        m_placeKeys.insert(m_placeKeys.begin(), facts->receiptKey);
    else
        m_placeKeys.clear(); // a place that cannot sign: there is nothing to check against
    call(
        m_course.place, method::coursePack, {{"course", m_course.course.text()}},
        [this](const Json& packed) {
            if (const auto leftOut = packed.find("leftOut"); leftOut != packed.end() && leftOut->is_array())
                for (const Json& path : *leftOut)
                    if (path.is_string())
                        m_facts.leftOut.push_back(path.get<std::string>());
            fetch();
        },
        [this](const Error& error) { end(tl::unexpected(error)); });
}

void CourseExporting::fetch()
{
    PlaceLink* link = tools().places.link(m_course.place);
    if (link == nullptr)
        return end(fail(ErrorKind::NotFound, m_course.place.text()));
    keep(link->download(
        {m_course.course.text(), "export"}, courseIn(m_archive),
        [this](const Result<TransferDone>& done) {
            if (!done)
                return end(tl::unexpected(done.error()));
            seal();
        },
        [this](const TransferProgress& progress) { report(progress); }));
}

void CourseExporting::seal()
{
    keep(tools().lane.run<ArchiveFacts>(
        [archive = m_archive, facts = m_facts, keys = m_placeKeys](std::stop_token stop) {
            return sealArchive(archive, facts, keys, stop);
        },
        [this](const Result<ArchiveFacts>& facts) {
            if (!facts)
                return end(facts);
            unpack(*facts);
        }));
}

/// A place that keeps its copy a while longer has lost nothing but room; the next export clears it away.
void CourseExporting::unpack(const ArchiveFacts& facts)
{
    call(
        m_course.place, method::courseUnpack, {{"course", m_course.course.text()}},
        [this, facts](const Json&) { end(facts); }, [this, facts](const Error&) { end(facts); });
}

void CourseExporting::end(const Result<ArchiveFacts>& outcome)
{
    const auto reply = m_reply;
    if (endOnce(outcome ? std::nullopt : std::optional<Error>(outcome.error())))
        reply(outcome);
}

} // namespace pupitre
