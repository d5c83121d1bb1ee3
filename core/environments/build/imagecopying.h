// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Built images copied from one place to another, one after the other, on connections of their own. In the UI
// thread.
#pragma once

#include "core/async/lane.h"
#include "core/domain/build.h"
#include "core/remote/transfer/imagerelay.h"
#include "core/services/operations.h"
#include "core/services/places/pendingquestions.h"
#include "core/services/places/placebook.h"

#include <map>

namespace pupitre
{

class PlaceDialer;

using ImageCopyId = int;

struct ImageCopyWish {
    PlaceId from;
    PlaceId to;
    BuiltEnvironment built; // as it is on `from`
    std::string name;       // of the environment, for people
};

struct ImageCopyRun {
    ImageCopyWish wish;
    OperationState state = OperationState::Running;
    TransferProgress progress; // of the expected bytes: what is sent is not exactly what is stored
    std::optional<BuiltEnvironment> built;
    bool wasThere = false; // nothing had to be sent
    std::optional<Error> error;
};

class ImageCopying final : public QObject
{
    Q_OBJECT
public:
    /// `access` is how the places are reached, as the place book has it.
    ImageCopying(PlaceBook& places, Operations& operations, PlaceAccess access, QObject* parent = nullptr);
    ~ImageCopying() override;

    ImageCopyId start(const ImageCopyWish& wish);
    void cancel(ImageCopyId copy);
    [[nodiscard]] const ImageCopyRun* run(ImageCopyId copy) const;

    /// A connection of its own may ask what the place's first one asked, where it is not remembered.
    [[nodiscard]] PendingQuestions& questions() { return m_questions; }

Q_SIGNALS:
    void progressed(int copy);
    void ended(int copy);

private:
    struct Underway;

    [[nodiscard]] std::shared_ptr<PlaceDialer> dialerOf(const PlaceId& place);
    void moved(ImageCopyId copy, const TransferProgress& progress);
    void end(ImageCopyId copy, const Result<ImageRelayed>& relayed);

    PlaceBook& m_places;
    Operations& m_operations;
    PlaceAccess m_access;
    PendingQuestions m_questions;
    std::map<PlaceId, std::shared_ptr<PlaceDialer>> m_dialers; // what was answered once is not asked again
    std::map<ImageCopyId, std::unique_ptr<Underway>> m_copies;
    ImageCopyId m_last = 0;
    Lane m_lane; // last: it works with the above
};

} // namespace pupitre
