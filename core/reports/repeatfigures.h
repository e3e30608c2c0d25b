#pragma once

#include "core/repeat/repeatmatrix.h"
#include "core/reports/repeatreport.h"

#include <QCoreApplication>

namespace redial {

/// One agent or one category of a report.
struct GroupFigures {
    quint32 number = 0; ///< of the agent, or the category's node; 0: none
    QString name;
    RepeatTally tally;
    qint64 notFirstContact = 0;
};

/// What the sheets of a report share, worked out once.
class RepeatFigures {
    Q_DECLARE_TR_FUNCTIONS(redial::RepeatFigures)

public:
    RepeatFigures(std::shared_ptr<const Repeats> repeats, int level, AgentRoster roster = {});

    /// Under this many calls a rate is shown pale and without heat: one caller more or less moves it
    /// by more than ten points.
    static constexpr quint32 fewCalls = 10;

    const Repeats& repeats() const { return m_matrix.repeats(); }
    const OrderBook& book() const { return *repeats().book; }
    const RepeatMatrix& matrix() const { return m_matrix; }
    /// With base calls only; most repeats first, then most calls, then by name.
    const std::vector<GroupFigures>& agents() const { return m_agents; }
    const std::vector<GroupFigures>& categories() const { return m_categories; }
    /// Base calls whose caller key was masked in the source.
    qint64 maskedCalls() const { return m_maskedCalls; }
    /// The repeated base calls in order of time.
    std::vector<quint32> repeatedRows() const;

    QString agentName(quint32 agent) const;
    QString categoryName(CategoryTree::Node category) const;

private:
    void countRows();

    RepeatMatrix m_matrix;
    AgentRoster m_roster;
    std::vector<GroupFigures> m_agents;
    std::vector<GroupFigures> m_categories;
    qint64 m_maskedCalls = 0;
};

} // namespace redial
