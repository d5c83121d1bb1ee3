// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See passphraselist.h.
#include "core/services/invitations/passphraselist.h"

#include "core/formats/csv.h"
#include "core/formats/csvwriter.h"
#include "core/services/invitations/passphrase.h"
#include "core/services/textfile.h"

namespace pupitre
{

namespace
{

namespace fs = std::filesystem;

constexpr std::size_t maxPassphraseList = 4 * 1024 * 1024;

const std::vector<std::string>& header()
{
    static const std::vector<std::string> names{"Seat", "Login", "Name", "Email", "Passphrase"};
    return names;
}

/// The row of a person, by the cells of their seat and login.
auto isOf(std::string seat, std::string login)
{
    return [seat = std::move(seat), login = std::move(login)](const std::vector<std::string>& row) {
        return row[0] == seat && row[1] == login;
    };
}

} // namespace

Result<PassphraseList> PassphraseList::open(fs::path file)
{
    PassphraseList list(std::move(file));
    std::error_code error;
    if (!fs::exists(list.m_file, error))
        return list;
    const auto text = readTextFile(list.m_file, maxPassphraseList);
    if (!text)
        return tl::unexpected(text.error());
    for (CsvRow& row : csvRows(*text, ',')) {
        if (row.quoteUnclosed || row.cells.size() != header().size())
            return fail(ErrorKind::Malformed, list.m_file.string(), std::to_string(row.line));
        list.m_rows.push_back(std::move(row.cells));
    }
    if (!list.m_rows.empty() && list.m_rows.front() != header())
        return fail(ErrorKind::Malformed, list.m_file.string(), "1");
    return list;
}

Result<std::string> PassphraseList::add(const Guest& guest)
{
    auto passphrase = newPassphrase();
    if (!passphrase)
        return passphrase;
    if (m_rows.empty())
        m_rows.push_back(header());
    std::vector<std::string> row{guest.seat.text(), harmlessCell(guest.person.login),
                                 harmlessCell(displayName(guest.person)), harmlessCell(guest.person.email),
                                 *passphrase};
    std::erase_if(m_rows, isOf(row[0], row[1]));
    m_rows.push_back(std::move(row));
    if (auto written = write(); !written)
        return tl::unexpected(written.error());
    return passphrase;
}

Result<void> PassphraseList::remove(const SeatId& seat, const std::string& login)
{
    if (std::erase_if(m_rows, isOf(seat.text(), harmlessCell(login))) == 0)
        return {};
    return write();
}

Result<void> PassphraseList::write() const
{
    std::string text;
    for (const std::vector<std::string>& cells : m_rows)
        text += csvLine(cells);
    return writeTextFile(m_file, text, FileAccess::OwnerOnly);
}

std::string passphraseTable(const CourseId& course)
{
    return course.text() + "-passphrases.csv";
}

Result<void> forgetPassphrase(const fs::path& table, const SeatId& seat, const std::string& login)
{
    auto list = PassphraseList::open(table);
    return list ? list->remove(seat, login) : Result<void>(tl::unexpected(list.error()));
}

} // namespace pupitre
