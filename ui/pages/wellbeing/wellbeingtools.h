#pragma once

#include "ui/common/foldingtools.h"
#include "ui/pages/wellbeing/wellbeingplace.h"

#include <QHash>

class QButtonGroup;
class QMenu;
class QPushButton;

namespace redial {

/// Beside the title: the views of the page; periods, weights and baseline in force; export.
class WellbeingTools : public FoldingTools {
    Q_OBJECT
public:
    explicit WellbeingTools(QWidget* parent);

    /// A view gets its button; called in the order they stand.
    void addView(WellbeingView view);
    void finish(); ///< after the last view
    void showView(WellbeingView view);
    QString viewName(WellbeingView view) const;
    /// What the index is made of now. `wellbeing` may be null.
    void showChoices(const WellbeingSettings& settings, const Wellbeing* wellbeing);
    void setChoosing(bool isChoosing); ///< the panel of choices is open
    QMenu& baselineMenu() { return *m_baselineMenu; }
    QMenu& exportMenu() { return *m_exportMenu; }
    void retranslate();

signals:
    void viewChosen(redial::WellbeingView view);
    void periodsChosen(redial::WellbeingPeriods periods);
    void choicesToggled(bool isChoosing);

private:
    void refresh();

    QButtonGroup* m_views;
    QPushButton* m_periods;
    QPushButton* m_weights;
    QPushButton* m_baseline;
    QMenu* m_baselineMenu;
    QPushButton* m_export;
    QMenu* m_exportMenu;
    QAction* m_months;
    QAction* m_weeks;
    WellbeingSettings m_settings;
    QString m_sorted; ///< how much of the orders the dictionary sorts
};

} // namespace redial
