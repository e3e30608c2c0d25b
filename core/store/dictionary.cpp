#include "core/store/dictionary.h"

#include "core/store/database.h"

namespace redial {

namespace {

template <typename Entry> const Entry* at(const std::vector<const Entry*>& byId, qint64 id)
{
    return id > 0 && static_cast<size_t>(id) < byId.size() ? byId[static_cast<size_t>(id)] : nullptr;
}

template <typename Entry> void place(std::vector<const Entry*>& byId, qint64 id, const Entry& entry)
{
    if (byId.size() <= static_cast<size_t>(id))
        byId.resize(static_cast<size_t>(id) + 1);
    byId[static_cast<size_t>(id)] = &entry;
}

KeyQuality qualityOf(qint64 stored)
{
    return stored == static_cast<qint64>(KeyQuality::Masked) ? KeyQuality::Masked : KeyQuality::Whole;
}

} // namespace

Dictionary::Dictionary(Database& database) : m_wordById(1), m_callerById(1)
{
    Statement words(database, "SELECT id, kind, text FROM word ORDER BY id");
    while (words.step()) {
        const qint64 kind = words.integer(1);
        if (kind >= 0 && kind < static_cast<qint64>(wordColumnCount))
            insertWord(words.integer(0), static_cast<WordColumn>(kind), words.text(2));
    }
    Statement callers(database, "SELECT id, key, quality FROM caller ORDER BY id");
    while (callers.step())
        insertCaller(callers.integer(0), callers.text(1), qualityOf(callers.integer(2)));
    m_savedWords = static_cast<qint64>(m_wordById.size()) - 1;
    m_savedCallers = static_cast<qint64>(m_callerById.size()) - 1;
}

qint64 Dictionary::wordNumber(WordColumn column, std::string_view text)
{
    if (text.empty())
        return 0;
    const Numbers& numbers = m_wordNumbers[static_cast<size_t>(column)];
    if (const auto found = numbers.find(text); found != numbers.end())
        return found->second;
    const auto id = static_cast<qint64>(m_wordById.size());
    insertWord(id, column, text);
    return id;
}

qint64 Dictionary::callerNumber(std::string_view key, KeyQuality quality)
{
    if (key.empty())
        return 0;
    const Numbers& numbers = m_callerNumbers[static_cast<size_t>(quality)];
    if (const auto found = numbers.find(key); found != numbers.end())
        return found->second;
    const auto id = static_cast<qint64>(m_callerById.size());
    insertCaller(id, key, quality);
    return id;
}

std::string_view Dictionary::word(qint64 id)
{
    const Word* word = at(m_wordById, id);
    return word ? std::string_view(word->text) : std::string_view();
}

CallerText Dictionary::caller(qint64 id)
{
    const Caller* caller = at(m_callerById, id);
    return caller ? CallerText{caller->key, caller->quality} : CallerText{};
}

void Dictionary::save(Database& database)
{
    Statement words(database, "INSERT INTO word (id, kind, text) VALUES (?1, ?2, ?3)");
    for (qint64 id = m_savedWords + 1; id < static_cast<qint64>(m_wordById.size()); ++id) {
        const Word& word = *m_wordById[static_cast<size_t>(id)];
        words.bind(1, id).bind(2, static_cast<qint64>(word.column)).bindText(3, word.text).run();
    }
    Statement callers(database, "INSERT INTO caller (id, key, quality) VALUES (?1, ?2, ?3)");
    for (qint64 id = m_savedCallers + 1; id < static_cast<qint64>(m_callerById.size()); ++id) {
        const Caller& caller = *m_callerById[static_cast<size_t>(id)];
        callers.bind(1, id).bindText(2, caller.key).bind(3, static_cast<qint64>(caller.quality)).run();
    }
    m_savedWords = static_cast<qint64>(m_wordById.size()) - 1;
    m_savedCallers = static_cast<qint64>(m_callerById.size()) - 1;
}

void Dictionary::insertWord(qint64 id, WordColumn column, std::string_view text)
{
    const Word& word = m_words.emplace_back(Word{column, std::string(text)});
    place(m_wordById, id, word);
    m_wordNumbers[static_cast<size_t>(column)].emplace(word.text, id);
}

void Dictionary::insertCaller(qint64 id, std::string_view key, KeyQuality quality)
{
    const Caller& caller = m_callers.emplace_back(Caller{std::string(key), quality});
    place(m_callerById, id, caller);
    m_callerNumbers[static_cast<size_t>(quality)].emplace(caller.key, id);
}

TextCache::TextCache(Database& database)
    : m_word(database, "SELECT text FROM word WHERE id = ?1")
    , m_caller(database, "SELECT key, quality FROM caller WHERE id = ?1")
{
}

std::string_view TextCache::word(qint64 id)
{
    if (id == 0)
        return {};
    const auto [found, isNew] = m_words.try_emplace(id);
    if (isNew) {
        m_word.bind(1, id);
        if (m_word.step())
            found->second = m_word.text(0);
        m_word.reset();
    }
    return found->second;
}

CallerText TextCache::caller(qint64 id)
{
    if (id == 0)
        return {};
    const auto [found, isNew] = m_callers.try_emplace(id);
    if (isNew) {
        m_caller.bind(1, id);
        if (m_caller.step())
            found->second = {std::string(m_caller.text(0)), qualityOf(m_caller.integer(1))};
        m_caller.reset();
    }
    return {found->second.first, found->second.second};
}

} // namespace redial
