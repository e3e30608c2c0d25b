#pragma once

#include "core/orders/scheme.h"

#include <QJsonObject>
#include <QStringList>

namespace redial::test {

/// One matrix of tests/data/golden/expected.json: its name, and what was asked in the words of the
/// command line ("--window 24h --gap 60s …").
struct GoldenMatrix {
    const char* name;
    Scheme scheme;
    Period period;
    int level;
    QStringList arguments;
};
std::vector<GoldenMatrix> goldenMatrices();

QJsonObject goldenExpected();

} // namespace redial::test
