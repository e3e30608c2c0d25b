#pragma once

#include "core/callers/followupeffect.h"
#include "core/repeat/excludedlines.h"
#include "ui/common/tablemodel.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;

namespace redial {

class DenseTable;
class EmptyState;
class Session;
class WordLink;

/// What came of it, over all callers: for each cause how many were back after all, and what the lines that
/// are left out change in the repeat rate.
class CausesView : public QWidget {
    Q_OBJECT
public:
    explicit CausesView(Session& session, QWidget* parent = nullptr);

    void retranslate();

signals:
    void causeActivated(const std::string& cause); ///< its follow-ups are asked for
    void settingsRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// The last row is about all of them.
    struct LineRow {
        ExcludedLineEffect effect;
        QString reason;
        RepeatRate without;
        bool isTotal = false;
    };
    struct CauseRow {
        CauseEffect effect;
        bool isTotal = false;
    };

    void layOut();
    void refresh();
    void askCauses();
    void askLines();
    void showCauses();
    void showLines();
    std::vector<TableColumn<CauseRow>> causeColumns() const;
    std::vector<TableColumn<LineRow>> lineColumns() const;

    Session& m_session;
    int m_days = 30; ///< N
    int m_shownDays = 30; ///< of m_effects
    std::optional<CauseEffects> m_effects;
    std::optional<ExcludedLineEffects> m_lineEffects;

    QLabel* m_before;
    WordLink* m_daysWord;
    QLabel* m_after;
    QLabel* m_all;
    EmptyState* m_noCauses;
    DenseTable* m_causes;
    TableModel<CauseRow>* m_causeRows;
    QLabel* m_linesTitle;
    QLabel* m_linesNote;
    EmptyState* m_noLines;
    DenseTable* m_lines;
    TableModel<LineRow>* m_lineRows;
};

} // namespace redial
