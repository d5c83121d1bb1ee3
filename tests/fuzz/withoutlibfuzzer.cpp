// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs a fuzz target without libFuzzer: its samples, then a few thousand seeded mutations of them. Not a
// search, but it is part of every build and names the input that broke a promise.
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <unistd.h>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace
{
constexpr std::size_t longest = 64 * 1024;
std::string current;

void tellInput(int)
{
    constexpr std::string_view words = "\nbroken by the input left in broken-input\n";
    (void)!::write(STDERR_FILENO, words.data(), words.size());
    if (std::FILE* file = std::fopen("broken-input", "wb")) {
        (void)!std::fwrite(current.data(), 1, current.size(), file);
        std::fclose(file);
    }
    ::_exit(1);
}

void run(const std::string& input)
{
    current = input;
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(current.data()), current.size());
}

class Mutator final
{
public:
    explicit Mutator(const std::vector<std::string>& samples) : m_samples(samples) {}

    std::string next()
    {
        std::string text = m_samples[below(m_samples.size())];
        for (std::size_t changes = 1 + below(8); changes > 0; --changes)
            change(text);
        text.resize(std::min(text.size(), longest));
        return text;
    }

private:
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : m_random() % limit; }

    void change(std::string& text)
    {
        const std::size_t at = below(text.size() + 1);
        const std::string& other = m_samples[below(m_samples.size())];
        const std::size_t from = below(other.size() + 1);
        switch (below(5)) {
        case 0:
            text.insert(at, 1, static_cast<char>(below(256)));
            break;
        case 1:
            if (at < text.size())
                text[at] = static_cast<char>(text[at] ^ (1 << below(8)));
            break;
        case 2:
            text.erase(at, below(16));
            break;
        case 3:
            text.insert(at, other, from, below(64));
            break;
        default:
            text.replace(at, below(8), m_words[below(m_words.size())]);
            break;
        }
    }

    const std::vector<std::string>& m_samples;
    const std::vector<std::string> m_words{std::string(1, '\0'),
                                           "\n",
                                           "\r\n",
                                           "../",
                                           "\"",
                                           "\\",
                                           "-1",
                                           "0",
                                           "999999999999999999999",
                                           "\xff",
                                           "\xc3\x28",
                                           ",",
                                           ";",
                                           " ",
                                           "[N/A]",
                                           "null",
                                           "{}",
                                           "[]",
                                           "1e400"};
    std::mt19937 m_random{20261124};
};
} // namespace

/// argv: how many mutations, then folders of samples.
int main(int argc, char** argv)
{
    std::vector<std::string> samples{{}};
    for (int i = 2; i < argc; ++i)
        for (const auto& entry : std::filesystem::directory_iterator(argv[i])) {
            std::ifstream file(entry.path(), std::ios::binary);
            samples.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
        }
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE})
        std::signal(signal, tellInput);
    for (const auto& sample : samples)
        run(sample);
    Mutator mutator(samples);
    const long mutations = argc > 1 ? std::atol(argv[1]) : 0;
    for (long i = 0; i < mutations; ++i)
        run(mutator.next());
    std::printf("%zu samples, %ld mutations\n", samples.size(), mutations);
    return 0;
}
