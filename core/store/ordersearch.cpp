#include "core/store/ordersearch.h"

#include "core/base/text.h"
#include "core/intake/callerkey.h"
#include "core/store/database.h"
#include "core/store/orderrecord.h"
#include "core/store/versions.h"

#include <algorithm>

namespace redial {

namespace {

constexpr size_t shortestNumberPart = 4; // fewer digits are in too many numbers
constexpr qint64 rowsBetweenReports = 4096;

std::string folded(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return result;
}

/// Words are parted by blanks, full-width ones too.
std::vector<std::string> wordsOf(std::string_view text)
{
    constexpr std::string_view wideBlank = "\xE3\x80\x80";
    std::vector<std::string> words(1);
    for (size_t at = 0; at < text.size(); ++at) {
        const bool wide = text.substr(at, wideBlank.size()) == wideBlank;
        if (!wide && static_cast<unsigned char>(text[at]) > ' ') {
            words.back().push_back(text[at]);
            continue;
        }
        at += wide ? wideBlank.size() - 1 : 0;
        if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

bool isNumberPart(std::string_view text)
{
    return text.size() >= shortestNumberPart
        && std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == '*'; });
}

Error cancelled()
{
    return {ErrorCode::Cancelled, {}, {}};
}

} // namespace

OrderSearch::OrderSearch(Database& database) : m_database(database) { }

void OrderSearch::understand(std::string_view text)
{
    m_whole = folded(trimmed(text));
    m_words = wordsOf(m_whole);
    m_number = readCallerKey(text).key;
}

void OrderSearch::findCallers()
{
    m_callers.clear();
    const bool isPart = isNumberPart(m_number);
    Statement statement(m_database, "SELECT id, key FROM caller");
    while (statement.step()) {
        const std::string_view key = statement.text(1);
        if (!m_number.empty() && (key == m_number || (isPart && key.find(m_number) != key.npos)))
            m_callers.insert(statement.integer(0));
    }
}

Result<FoundOrders> OrderSearch::search(std::string_view text, size_t limit, Progress& progress)
{
    understand(text);
    if (m_words.empty())
        return FoundOrders{};
    if (!progress.advance(0, 0))
        return cancelled();
    findCallers();
    Result<std::vector<Candidate>> candidates = visible(progress);
    if (!candidates)
        return candidates.error();
    if (const Result<void> read = readTexts(*candidates, progress); !read)
        return read.error();
    std::erase_if(*candidates, [](const Candidate& one) { return !one.byCaller && !one.matches; });

    FoundOrders result;
    result.found = static_cast<qint64>(candidates->size());
    const auto kept = static_cast<qsizetype>(std::min(limit, candidates->size()));
    std::partial_sort(candidates->begin(), candidates->begin() + kept, candidates->end(),
        [](const Candidate& a, const Candidate& b) {
            return a.time != b.time ? a.time > b.time : a.id > b.id;
        });
    for (qsizetype i = 0; i < kept; ++i)
        result.ids.emplace_back((*candidates)[static_cast<size_t>(i)].id);
    return result;
}

Result<std::vector<OrderSearch::Candidate>> OrderSearch::visible(Progress& progress)
{
    std::vector<Candidate> candidates;
    bool goOn = true;
    const Result<std::vector<qint64>> hidden = scanVersions(
        m_database, "id, batch, replaces, time, caller", [&] { candidates.clear(); },
        [&](const Statement& row) {
            candidates.push_back({row.integer(0), row.integer(3), m_callers.contains(row.integer(4)), false});
            if (static_cast<qint64>(candidates.size()) % rowsBetweenReports == 0)
                goOn = progress.advance(0, 0);
            return goOn;
        });
    if (!goOn)
        return cancelled();
    if (!hidden)
        return hidden.error();
    std::erase_if(candidates,
        [&](const Candidate& one) { return std::binary_search(hidden->begin(), hidden->end(), one.id); });
    return candidates;
}

Result<void> OrderSearch::readTexts(std::vector<Candidate>& candidates, Progress& progress)
{
    const auto total = static_cast<qint64>(candidates.size());
    auto next = candidates.begin();
    bool goOn = true;
    qint64 rows = 0;
    const Result<void> read = scanById(m_database, "order_row", "id, content", [&](const Statement& row) {
        const qint64 id = row.integer(0);
        while (next != candidates.end() && next->id < id)
            ++next;
        if (next != candidates.end() && next->id == id)
            next->matches = matches(row.blob(1));
        if (++rows % rowsBetweenReports == 0)
            goOn = progress.advance(next - candidates.begin(), total);
        return goOn && next != candidates.end();
    });
    if (!goOn)
        return cancelled();
    return read;
}

bool OrderSearch::matches(std::string_view content) const
{
    const auto textOf = [&](Field field) { return contentText(content, *contentTagOf(field)); };
    if (folded(textOf(Field::OrderId)).find(m_whole) != std::string::npos)
        return true;
    if (isNumberPart(m_number) && textOf(Field::SecondNumber).find(m_number) != std::string_view::npos)
        return true;
    const std::string said = folded(textOf(Field::Title)) + '\n' + folded(textOf(Field::Content));
    return std::all_of(m_words.begin(), m_words.end(),
        [&](const std::string& word) { return said.find(word) != std::string::npos; });
}

} // namespace redial
