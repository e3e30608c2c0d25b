#pragma once

#include "core/intake/field.h"
#include "core/orders/wordlists.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace redial {

/// What fields are called by people, and what their words can mean.
class FieldWording {
    Q_DECLARE_TR_FUNCTIONS(redial::FieldWording)

public:
    static QString name(Field field);
    /// The field whose cells hold words of this kind; InvalidType: Field::Type.
    static Field fieldOf(WordKind kind);

    /// What a word of a list can mean, as its number in WordLists and in words.
    struct Meaning {
        int value = 0;
        QString text;
    };
    static std::vector<Meaning> meanings(WordKind kind);

private:
    static QString personName(Field field);
    static QString matterName(Field field);
    static QString progressName(Field field);
};

/// Adds the word with one of meanings(kind).
void addWord(WordLists& lists, WordKind kind, const std::string& word, int meaning);

} // namespace redial
