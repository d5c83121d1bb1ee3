// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/student/files/savedfeedback.h"

namespace pupitre
{

namespace
{
namespace fs = std::filesystem;

/// Made here and now, so that nothing of another time is in it.
Result<fs::path> newFolder(const fs::path& wanted)
{
    constexpr int mostOfAName = 1000;
    std::error_code failed;
    fs::create_directories(wanted.parent_path(), failed);
    for (int number = 1; !failed && number <= mostOfAName; ++number) {
        const fs::path folder =
            number == 1 ? wanted : fs::path(wanted.string() + " (" + std::to_string(number) + ")");
        if (fs::create_directory(folder, failed))
            return folder;
    }
    return fail(ErrorKind::FileUnwritable, wanted.string(), failed.message());
}
} // namespace

fs::path feedbackFolder(const Enrolment& enrolment, const TpId& tp)
{
    return enrolment.folder / "feedback" / tp.text();
}

Result<fs::path> saveFeedback(const FeedbackHere& feedback, const fs::path& folder)
{
    const auto made = newFolder(folder);
    if (!made)
        return made;
    for (const FeedbackFile& file : feedback.files) {
        std::error_code failed;
        fs::create_directories((*made / file.path).parent_path(), failed);
        if (!failed)
            fs::copy_file(feedback.folder / file.path, *made / file.path, failed);
        if (failed)
            return fail(ErrorKind::FileUnwritable, (*made / file.path).string(), failed.message());
    }
    return made;
}

} // namespace pupitre
