// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/zipwriter.h"

#include "core/domain/writeerror.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <list>
#include <optional>
#include <zip.h>

namespace pupitre
{

namespace
{

struct DiscardArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

/// One entry's content as libzip asks for it.
struct Feed {
    ZipContent content;
    ZipPull pull;
    std::int64_t mtime = 0;
    std::optional<Error>* failure = nullptr; // of the whole archive: the first counts
    std::array<int, 2> error{ZIP_ER_READ, 0};

    zip_int64_t fail(const Error& why)
    {
        if (!*failure)
            *failure = why;
        return -1;
    }

    zip_int64_t open()
    {
        auto opened = content();
        if (!opened)
            return fail(opened.error());
        pull = std::move(*opened);
        return 0;
    }

    zip_int64_t read(void* data, zip_uint64_t length)
    {
        const auto got = pull(std::span(static_cast<std::byte*>(data), static_cast<std::size_t>(length)));
        return got ? static_cast<zip_int64_t>(*got) : fail(got.error());
    }

    [[nodiscard]] zip_int64_t stat(void* data, zip_uint64_t length) const
    {
        if (length < sizeof(zip_stat_t))
            return -1;
        auto* stat = static_cast<zip_stat_t*>(data);
        zip_stat_init(stat);
        stat->mtime = static_cast<time_t>(mtime);
        stat->valid = ZIP_STAT_MTIME;
        return sizeof(zip_stat_t);
    }
};

zip_int64_t answer(void* state, void* data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto* feed = static_cast<Feed*>(state);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return feed->open();
    case ZIP_SOURCE_READ:
        return feed->read(data, length);
    case ZIP_SOURCE_CLOSE:
        feed->pull = {};
        return 0;
    case ZIP_SOURCE_STAT:
        return feed->stat(data, length);
    case ZIP_SOURCE_ERROR:
        std::memcpy(data, feed->error.data(), std::min<std::size_t>(length, sizeof(feed->error)));
        return sizeof(feed->error);
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_SUPPORTS:
        return ZIP_SOURCE_SUPPORTS_READABLE;
    default: // libzip may ask for more in later versions
        return -1;
    }
}

ZipPull pullFrom(std::string text)
{
    return [text = std::move(text),
            at = std::size_t{0}](std::span<std::byte> room) mutable -> Result<std::size_t> {
        const std::size_t bytes = std::min(room.size(), text.size() - at);
        std::memcpy(room.data(), text.data() + at, bytes);
        at += bytes;
        return bytes;
    };
}

} // namespace

struct ZipWriter::State {
    std::string file;
    ZipNames names;
    std::optional<Error> failure;
    std::list<Feed> feeds; // libzip keeps their addresses until the archive is gone
    std::unique_ptr<zip_t, DiscardArchive> archive;
    std::stop_token stop;
    std::function<void(double)> progress;

    Result<void> ready()
    {
        if (archive)
            return {};
        int code = 0;
        archive.reset(zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code));
        if (!archive)
            return tl::unexpected(writeError(file, errno));
        return {};
    }

    Result<void> checkName(const std::string& path, ZipEntryKind kind)
    {
        if (auto safe = checkZipPath(path); !safe)
            return safe;
        if (auto added = names.add(path, kind); !added)
            return added;
        return ready();
    }

    [[nodiscard]] Error closeError() const
    {
        if (failure)
            return *failure;
        zip_error_t* error = zip_get_error(archive.get());
        if (zip_error_code_zip(error) == ZIP_ER_CANCELLED)
            return {ErrorKind::Cancelled, file, {}};
        if (const int number = zip_error_code_system(error); number != 0)
            return writeError(file, number);
        return {ErrorKind::FileUnwritable, file, zip_error_strerror(error)};
    }
};

ZipWriter::ZipWriter(std::string file) : m_state(std::make_unique<State>())
{
    m_state->file = std::move(file);
}

ZipWriter::~ZipWriter() = default;
ZipWriter::ZipWriter(ZipWriter&&) noexcept = default;
ZipWriter& ZipWriter::operator=(ZipWriter&&) noexcept = default;

Result<void> ZipWriter::addContent(const std::string& path, ZipContent content, std::int64_t mtime)
{
    if (auto good = m_state->checkName(path, ZipEntryKind::File); !good)
        return good;
    zip_t* archive = m_state->archive.get();
    Feed& feed = m_state->feeds.emplace_back();
    feed.content = std::move(content);
    feed.mtime = mtime;
    feed.failure = &m_state->failure;
    zip_source_t* source = zip_source_function(archive, answer, &feed);
    if (source == nullptr || zip_file_add(archive, path.c_str(), source, ZIP_FL_ENC_UTF_8) < 0) {
        zip_source_free(source);
        return fail(ErrorKind::InvalidArgument, path, zip_strerror(archive));
    }
    return {};
}

Result<void> ZipWriter::addText(const std::string& path, std::string text, std::int64_t mtime)
{
    return addContent(
        path, [text = std::move(text)]() -> Result<ZipPull> { return pullFrom(text); }, mtime);
}

Result<void> ZipWriter::addFolder(const std::string& path)
{
    if (auto good = m_state->checkName(path, ZipEntryKind::Folder); !good)
        return good;
    if (zip_dir_add(m_state->archive.get(), path.c_str(), ZIP_FL_ENC_UTF_8) < 0)
        return fail(ErrorKind::InvalidArgument, path, zip_strerror(m_state->archive.get()));
    return {};
}

Result<void> ZipWriter::finish(const std::stop_token& stop, const std::function<void(double)>& progress)
{
    if (m_state->feeds.empty() && !m_state->archive) // libzip writes no empty archive
        return fail(ErrorKind::InvalidArgument, m_state->file, "empty");
    m_state->stop = stop;
    m_state->progress = progress;
    zip_t* archive = m_state->archive.get();
    zip_register_cancel_callback_with_state(
        archive,
        [](zip_t*, void* state) { return static_cast<State*>(state)->stop.stop_requested() ? 1 : 0; },
        nullptr, m_state.get());
    zip_register_progress_callback_with_state(
        archive, 0.01,
        [](zip_t*, double done, void* state) {
            if (const auto& tell = static_cast<State*>(state)->progress)
                tell(done);
        },
        nullptr, m_state.get());
    if (zip_close(archive) != 0)
        return tl::unexpected(m_state->closeError());
    (void)m_state->archive.release(); // closed
    return {};
}

} // namespace pupitre
