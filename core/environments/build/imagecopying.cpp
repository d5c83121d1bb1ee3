// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environments/build/imagecopying.h"

#include "core/places/placedialer.h"

#include <algorithm>

namespace pupitre
{

struct ImageCopying::Underway {
    ImageCopyRun run;
    OperationId operation = 0;
    Task task;
};

ImageCopying::ImageCopying(PlaceBook& places, Operations& operations, PlaceAccess access, QObject* parent)
    : QObject(parent), m_places(places), m_operations(operations), m_access(std::move(access)),
      m_questions(places.mailbox(), m_access.secrets), m_lane(places.mailbox(), "images")
{
}

ImageCopying::~ImageCopying() = default;

std::shared_ptr<PlaceDialer> ImageCopying::dialerOf(const PlaceId& place)
{
    const PlaceLink* link = m_places.link(place);
    if (link == nullptr)
        return nullptr;
    auto& dialer = m_dialers[place];
    if (!dialer) {
        PlaceSettings settings = m_access.settings;
        settings.ssh = link->sshOptions();
        dialer =
            std::make_shared<PlaceDialer>(link->place().address, std::move(settings), m_questions.forLanes());
    }
    return dialer;
}

ImageCopyId ImageCopying::start(const ImageCopyWish& wish)
{
    const ImageCopyId id = ++m_last;
    std::erase_if(m_copies, [](const auto& entry) { // the last ones' words make room
        return entry.second->run.state != OperationState::Running;
    });
    auto underway = std::make_unique<Underway>();
    underway->run.wish = wish;
    underway->run.progress.totalBytes = wish.built.bytes;
    underway->operation = m_operations.begin(OperationKind::CopyFiles, wish.name, std::nullopt,
                                             {[this, id] { cancel(id); }, [this, wish] { start(wish); }});
    Underway& copy = *underway;
    m_copies.emplace(id, std::move(underway));
    auto from = dialerOf(wish.from);
    auto to = dialerOf(wish.to);
    if (!from || !to) {
        m_places.mailbox().post([self = QPointer<ImageCopying>(this), id, wish, from] {
            if (self)
                self->end(id, fail(ErrorKind::NotFound, (from ? wish.to : wish.from).text()));
        });
        return id;
    }
    copy.task = m_lane.runReporting<ImageRelayed, TransferProgress>(
        [from, to, name = ImageName{wish.built.environment, wish.built.recipe}](
            std::stop_token stop, Reporter<TransferProgress> reporter) -> Result<ImageRelayed> {
            auto source = from->dial(stop);
            if (!source)
                return tl::unexpected(source.error());
            auto target = to->dial(stop);
            if (!target)
                return tl::unexpected(target.error());
            return relayImage(std::move(*source), std::move(*target), name, std::move(reporter), stop);
        },
        [this, id](const Result<ImageRelayed>& relayed) { end(id, relayed); },
        [this, id](const TransferProgress& progress) { moved(id, progress); });
    return id;
}

void ImageCopying::moved(ImageCopyId id, const TransferProgress& progress)
{
    const auto found = m_copies.find(id);
    if (found == m_copies.end() || found->second->run.state != OperationState::Running)
        return;
    found->second->run.progress = progress;
    m_operations.report(found->second->operation,
                        {ProgressUnit::Bytes,
                         std::min(progress.bytes, progress.totalBytes),
                         progress.totalBytes > 0 ? std::optional(progress.totalBytes) : std::nullopt,
                         {}});
    Q_EMIT progressed(id);
}

void ImageCopying::end(ImageCopyId id, const Result<ImageRelayed>& relayed)
{
    const auto found = m_copies.find(id);
    if (found == m_copies.end() || found->second->run.state != OperationState::Running)
        return;
    Underway& copy = *found->second;
    if (relayed) {
        copy.run.built = relayed->built;
        copy.run.wasThere = relayed->wasThere;
    } else {
        copy.run.error = relayed.error();
    }
    copy.run.state = relayed                                        ? OperationState::Done
                     : relayed.error().kind == ErrorKind::Cancelled ? OperationState::Cancelled
                                                                    : OperationState::Failed;
    m_operations.finish(copy.operation, copy.run.error);
    Q_EMIT ended(id);
}

void ImageCopying::cancel(ImageCopyId id)
{
    const auto found = m_copies.find(id);
    if (found == m_copies.end() || found->second->run.state != OperationState::Running)
        return;
    found->second->task = {}; // which ends both places' ends
    end(id, fail(ErrorKind::Cancelled, found->second->run.wish.name));
}

const ImageCopyRun* ImageCopying::run(ImageCopyId id) const
{
    const auto found = m_copies.find(id);
    return found == m_copies.end() ? nullptr : &found->second->run;
}

} // namespace pupitre
