#pragma once

#include "core/reports/tablefile.h"
#include "ui/common/tablemodel.h"
#include "ui/pages/wellbeing/indicatorrows.h"

#include <QWidget>

#include <memory>
#include <optional>

class QButtonGroup;
class QStackedWidget;

namespace redial {

class ChartPanel;
class DenseTable;
class ElidedLabel;
class Session;

/// One region in one period, three ways: what moved its index, its dimensions around a centre, all its
/// indicators as a table.
class MovedView : public QWidget {
    Q_OBJECT
public:
    explicit MovedView(Session& session, QWidget* parent = nullptr);

    void show(std::shared_ptr<const Wellbeing> wellbeing, size_t unit, std::optional<size_t> period);
    void retranslate();
    TableContent indicators() const; ///< for a file

signals:
    void markActivated(const redial::Wellbeing::Mark& mark);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Tab { Waterfall, Radar, Indicators };
    void showTab(int tab);
    void openKey(const QVariant& key);
    size_t mostSteps() const; ///< as many as have room beside each other
    void drawWaterfall();

    std::shared_ptr<const Wellbeing> m_wellbeing;
    size_t m_unit = 0;
    std::optional<size_t> m_period;
    size_t m_drawnSteps = 0;

    QButtonGroup* m_tabs;
    ElidedLabel* m_note;
    QStackedWidget* m_stack;
    QStackedWidget* m_menus;
    ChartPanel* m_waterfall;
    ChartPanel* m_radar;
    DenseTable* m_table;
    TableModel<IndicatorRow>* m_rows;
};

} // namespace redial
