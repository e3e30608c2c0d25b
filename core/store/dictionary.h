#pragma once

/// The words and callers of a workspace by number, and numbers for new ones.

#include "core/store/database.h"
#include "core/store/orderrecord.h"

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace redial {

/// Everything in memory, for an import: numbers are given at once and written with the next slice.
class Dictionary final : public OrderTexts {
public:
    /// Failures stay in `database`.
    explicit Dictionary(Database& database);

    qint64 wordNumber(WordColumn column, std::string_view text); ///< 0 for ""
    qint64 callerNumber(std::string_view key, KeyQuality quality); ///< 0 for ""
    std::string_view word(qint64 id) override;
    CallerText caller(qint64 id) override;

    /// Writes what is new since the last call.
    void save(Database& database);

private:
    struct Word {
        WordColumn column;
        std::string text;
    };
    struct Caller {
        std::string key;
        KeyQuality quality;
    };
    using Numbers = std::unordered_map<std::string_view, qint64>; ///< views into the deques
    void insertWord(qint64 id, WordColumn column, std::string_view text);
    void insertCaller(qint64 id, std::string_view key, KeyQuality quality);

    std::deque<Word> m_words;
    std::deque<Caller> m_callers;
    std::vector<const Word*> m_wordById;
    std::vector<const Caller*> m_callerById;
    std::array<Numbers, wordColumnCount> m_wordNumbers;
    std::array<Numbers, 3> m_callerNumbers; ///< by quality
    qint64 m_savedWords = 0; ///< numbers up to this are in the file
    qint64 m_savedCallers = 0;
};

/// Looked up one by one and remembered, for showing orders.
class TextCache final : public OrderTexts {
public:
    explicit TextCache(Database& database);
    std::string_view word(qint64 id) override;
    CallerText caller(qint64 id) override;

private:
    Statement m_word;
    Statement m_caller;
    std::unordered_map<qint64, std::string> m_words;
    std::unordered_map<qint64, std::pair<std::string, KeyQuality>> m_callers;
};

} // namespace redial
