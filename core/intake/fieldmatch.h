#pragma once

#include "core/intake/columnevidence.h"
#include "core/intake/field.h"
#include "core/intake/headervocabulary.h"

#include <optional>
#include <span>
#include <vector>

namespace redial {

/// Gives fields to columns: each column brings guesses from its heading, weighed by how well its
/// values fit; the best pair of column and field is settled first, and no field is given twice.
/// Where the runner-up for a field is close behind, both columns are asked about.
class FieldMatch {
public:
    FieldMatch(std::span<const StoredRow> rows, bool dates1904);

    void addColumn(std::string_view header, ColumnEvidence evidence);
    const ColumnEvidence& evidence(size_t column) const { return m_columns[column].evidence; }

    struct Decision {
        std::optional<Field> field;
        double confidence = 0;
        bool ask = false;
    };
    std::vector<Decision> decide(); ///< one a column

private:
    struct Column {
        HeaderMeaning meaning;
        ColumnEvidence evidence;
    };
    struct Score {
        size_t column;
        Field field;
        double score;
        bool fromHeader;
    };

    std::vector<Score> scores() const;
    void chooseLevels(std::vector<Score>& scores);
    void assign(const std::vector<Score>& scores);
    void askRivals(const std::vector<Score>& scores);
    void askLookAlikes(Field field);
    void settleTimeOfDay();
    void proposeTimeOfDay();
    void proposeMissing(Field field);
    void checkSequence();
    void judgeKept();
    bool isAssigned(Field field) const;

    std::span<const StoredRow> m_rows;
    bool m_dates1904;
    std::vector<Column> m_columns;
    std::vector<Decision> m_decisions;
};

/// How well values fit a field, 0…1; what the heading says is weighed by it.
double valuesFit(Field field, const ColumnEvidence& evidence);

/// Fields that values alone suggest, under a heading that says nothing. Weights are low: they are
/// always asked about.
std::vector<FieldGuess> guessFromValues(const ColumnEvidence& evidence);

} // namespace redial
