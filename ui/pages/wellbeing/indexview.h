#pragma once

#include "core/wellbeing/wellbeing.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QScrollArea;

namespace redial {

class ChartPanel;
class ChoicesPanel;
class ElidedLabel;
class HeatModel;
class HeatView;
class IndexHeadline;
class MovedView;
class Session;

/// The index: large, by period, with what moved it; beneath, all regions and periods; beside, when asked
/// for, all that decides on it.
class IndexView : public QWidget {
    Q_OBJECT
public:
    explicit IndexView(Session& session, QWidget* parent = nullptr);

    void show(std::shared_ptr<const Wellbeing> wellbeing, size_t unit, std::optional<size_t> period);
    void setStale(bool stale);
    ChoicesPanel& choices() { return *m_choices; }
    void setChoosing(bool isChoosing);
    bool isChoosing() const;
    HeatModel& heat() { return *m_heat; }
    const MovedView& moved() const { return *m_moved; }
    void retranslate();

signals:
    void markActivated(const redial::Wellbeing::Mark& mark);
    void regionLooked(size_t unit);
    void periodLooked(size_t period);

private:
    void layOut();
    QWidget* top();
    QWidget* bottom();
    void lookAtRow(int row);
    void lookAtColumn(int column);
    void openCell(int row, int column);
    void showLegend();

    std::shared_ptr<const Wellbeing> m_wellbeing;
    std::optional<size_t> m_period;
    ElidedLabel* m_sentence;
    IndexHeadline* m_headline;
    ChartPanel* m_lines;
    MovedView* m_moved;
    HeatModel* m_heat;
    HeatView* m_table;
    QLabel* m_legend;
    QScrollArea* m_choicesArea;
    ChoicesPanel* m_choices;
};

} // namespace redial
