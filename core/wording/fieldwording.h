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
    /// One name everywhere: over a column, before a value, in the list a column is assigned from.
    static QString name(Field field);
    /// Of the column or columns that words of this kind are in.
    static QString name(WordKind kind);
    /// The field whose cells hold words of this kind; InvalidType: Field::Type.
    static Field fieldOf(WordKind kind);

    /// What a word of a list can mean, as its number in WordLists and in words.
    struct Meaning {
        int value = 0;
        QString text;
    };
    static std::vector<Meaning> meanings(WordKind kind);
};

} // namespace redial
