#pragma once

#include "tests/screens/shots.h"
#include "tests/screens/stage.h"

namespace redial::screens {

/// How a run of photographs is made.
struct Plan {
    QString output; ///< folder; empty: nothing is written
    QString suffix; ///< of file names: "", "-200"
    QSize window; ///< logical pixels
    QStringList pages; ///< empty: all
    std::vector<Content> contents;
    bool isShort = false; ///< light only, and inner states in English only
};

/// Drives the window through all states, writes the sheets, and collects what is wrong: pages and states
/// that cannot be reached, blank pictures, texts that are cut.
class Photographer {
public:
    Photographer(const Contents& contents, const Plan& plan);
    ~Photographer();

    /// Answers what is wrong, a line each.
    QStringList run();

private:
    struct State;
    std::vector<PageShots> shots();
    void photograph(const PageShots& page, Language language);
    std::vector<QImage> take(const State& state);
    void complain(const State& state, const QString& what);

    Plan m_plan;
    Stage m_stage;
    QStringList m_complaints;
};

} // namespace redial::screens
