// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trials/trialfolder.h"

#include "core/domain/trialid.h"
#include "core/services/textfile.h"
#include "core/student/enrolment/enrolmentfolder.h"
#include "core/trials/trialcourse.h"
#include "core/wire/fields.h"

#include <algorithm>

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

constexpr auto trialFileName = "trial.json";
constexpr std::size_t mostTrialBytes = 4096;
constexpr std::chrono::minutes beginsWithin{10}; // another program of this person may be at it

std::optional<Trial> trialIn(const fs::path& folder)
{
    auto enrolment = readEnrolment(folder);
    const auto text = readTextFile(folder / trialFileName, mostTrialBytes);
    const auto json = text ? parseJson(*text, "trial") : tl::unexpected(text.error());
    if (!enrolment || !json)
        return std::nullopt;
    Fields f(*json, "trial");
    Trial trial;
    trial.environment = f.id<EnvironmentId>("environment");
    trial.until = f.instant("until");
    const auto place = PlaceId::parse(f.text("place"));
    const auto whole = f.finish(std::move(trial));
    if (!whole || !place)
        return std::nullopt;
    trial = *whole;
    trial.place = *place;
    trial.enrolment = std::move(*enrolment);
    return trial;
}

bool isFresh(const fs::path& folder)
{
    std::error_code error;
    const auto changed = fs::last_write_time(folder, error);
    return !error && fs::file_time_type::clock::now() - changed < beginsWithin;
}

std::vector<fs::path> trialFolders(const fs::path& root)
{
    std::vector<fs::path> folders;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(root, error))
        if (const auto id = CourseId::parse(entry.path().filename().string()); id && isTrialId(*id))
            folders.push_back(entry.path());
    return folders;
}

/// A folder that is not complete is no enrolment, and goes all the same.
Result<void> removeTrialFolder(const ToolPlaces& places, const fs::path& folder)
{
    if (auto left = leave(Enrolment{folder.filename().string(), folder, {}}); !left)
        return left;
    if (trialFolders(places.enrolments).empty() && readEnrolments(places.enrolments).empty()
        && hasInclude(places.sshConfig))
        return removeInclude(places.sshConfig).map([](bool) {});
    return {};
}

} // namespace

Result<Trial> enrolForTrial(const fs::path& root, const CourseId& id, const TrialWish& wish,
                            const InvitationAddress& address, Instant until)
{
    const auto invitation = trialInvitation(id, wish, address);
    if (!invitation)
        return tl::unexpected(invitation.error());
    auto enrolment = enrol(root, *invitation);
    if (!enrolment)
        return tl::unexpected(enrolment.error());
    Trial trial{wish.place, wish.entry.environment->id, std::move(*enrolment), until};
    if (auto kept = keepTrial(trial); !kept)
        return tl::unexpected(kept.error());
    return trial;
}

Result<void> keepTrial(const Trial& trial)
{
    const Json json{{"place", trial.place.text()},
                    {"environment", trial.environment.text()},
                    {"until", toIso(trial.until)}};
    return writeTextFile(trial.enrolment.folder / trialFileName, toText(json) + "\n", FileAccess::OwnerOnly);
}

std::vector<Trial> tidyTrials(const ToolPlaces& places, Instant now)
{
    std::vector<Trial> trials;
    for (const fs::path& folder : trialFolders(places.enrolments)) {
        auto trial = trialIn(folder);
        if (trial && now < trial->until)
            trials.push_back(std::move(*trial));
        else if (trial || !isFresh(folder))
            static_cast<void>(removeTrialFolder(places, folder)); // else the next start tries again
    }
    return trials;
}

Result<void> forgetTrial(const ToolPlaces& places, const Trial& trial)
{
    return removeTrialFolder(places, trial.enrolment.folder);
}

} // namespace pupitre
