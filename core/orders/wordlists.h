#pragma once

/// What the words of an order system mean (DOMAIN.md §1 "Yes/no, satisfaction …"). Users extend the
/// lists; they are applied when the order book is made, so that an extended list holds for orders
/// imported before.

#include <QByteArray>
#include <QtGlobal>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace redial {

enum class Satisfaction : quint8 { Unrated, Satisfied, Neutral, Dissatisfied };
enum class Answer : quint8 { Unknown, No, Yes };
enum class Direction : quint8 { In, Out }; ///< unknown counts as incoming
/// How far an order has come; a status never goes backwards on re-import.
enum class StatusRank : quint8 { Unknown, Open, InProgress, Closed };

/// Which list a word of a column is looked up in.
enum class WordKind { Satisfaction, Resolved, Dispatched, Direction, Status, InvalidType };

class WordLists {
public:
    /// The defaults of DOMAIN.md and their usual variants, Chinese and English.
    static WordLists defaults();

    /// Each answers nothing for a word that is on no list; a blank is never passed.
    std::optional<Satisfaction> satisfaction(std::string_view word) const;
    std::optional<Answer> resolved(std::string_view word) const;
    std::optional<Answer> dispatched(std::string_view word) const;
    std::optional<Direction> direction(std::string_view word) const;
    std::optional<StatusRank> status(std::string_view word) const;
    /// Whether a type or a category segment marks an invalid call.
    bool isInvalid(std::string_view word) const;

    void addSatisfaction(std::string word, Satisfaction meaning);
    void addResolved(std::string word, Answer meaning);
    void addDispatched(std::string word, Answer meaning);
    void addDirection(std::string word, Direction meaning);
    void addStatus(std::string word, StatusRank meaning);
    void addInvalid(std::string word);

    /// A word and what it means: the number of the kind's enumeration (InvalidType: 1).
    struct Entry {
        WordKind kind = WordKind::Satisfaction;
        std::string word;
        int meaning = 0;
        bool operator==(const Entry&) const = default;
    };
    void add(const Entry& entry) { add(entry.kind, entry.word, entry.meaning); }
    /// What differs from the defaults, by kind, then word.
    std::vector<Entry> ownWords() const;
    /// Back to what the defaults say about the word.
    void forget(WordKind kind, std::string_view word);

    /// Only what differs from the defaults is written.
    QByteArray toJson() const;
    static std::optional<WordLists> fromJson(const QByteArray& json);

private:
    using Meanings = std::unordered_map<std::string, int>;
    std::optional<int> lookUp(WordKind kind, std::string_view word) const;
    void add(WordKind kind, std::string word, int meaning);
    Meanings m_lists[6];
};

/// Lower case (ASCII), full-width to ASCII, blanks dropped: how words are compared.
std::string normalisedWord(std::string_view word);

} // namespace redial
