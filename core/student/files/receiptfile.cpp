// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See receiptfile.h.
#include "core/student/files/receiptfile.h"

#include "core/services/textfile.h"

namespace pupitre
{

Result<void> writeReceipt(const ReceiptPaper& paper, const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        return fail(ErrorKind::FileUnwritable, folder.string(), error.message());
    auto written = writeTextFile(folder / "receipt.json", paper.text);
    if (written && paper.signature)
        written = writeTextFile(folder / "receipt.json.sig", *paper.signature);
    return written;
}

Result<std::filesystem::path> saveReceipt(const ReceiptPaper& paper, const std::filesystem::path& parent)
{
    const Receipt& receipt = paper.receipt;
    const std::filesystem::path folder = parent
                                         / (receipt.course.text() + "-" + receipt.tp.text() + "-receipt-"
                                            + std::to_string(receipt.submission.number));
    return writeReceipt(paper, folder).map([&] { return folder; });
}

} // namespace pupitre
