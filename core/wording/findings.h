#pragma once

#include "core/callers/bursts.h"
#include "core/repeat/flow.h"
#include "core/repeat/intervals.h"
#include "core/repeat/repeatmatrix.h"
#include "core/wording/masking.h"

#include <QCoreApplication>
#include <QStringList>

namespace redial {

/// What a supervisor reads first, in sentences: the rate and what it rests on, the categories and
/// agents behind most repeats, how soon callers are back, who is back too often, what to tell callers
/// at the first call.
class Findings {
    Q_DECLARE_TR_FUNCTIONS(redial::Findings)

public:
    struct Input {
        const RepeatMatrix& matrix;
        const RepeatShare& share;
        const Intervals& intervals;
        const std::vector<Transition>& flow; ///< at the matrix's level
        const std::vector<Burst>& bursts;
        Reveal reveal = Reveal::Masked;
    };
    /// Headings and indented lines, ready to print.
    static QString text(const Input& input);

private:
    static QStringList overall(const Input& input);
    static QStringList categories(const RepeatMatrix& matrix);
    static QStringList agents(const RepeatMatrix& matrix);
    static QStringList intervals(const Intervals& intervals);
    static QStringList callers(const Input& input);
    static QStringList flow(const Input& input);
};

} // namespace redial
