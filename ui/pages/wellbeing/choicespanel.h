#pragma once

#include "core/wellbeing/wellbeing.h"
#include "ui/common/panel.h"

#include <QList>

#include <optional>

class QButtonGroup;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace redial {

class WeightSlider;

/// All that decides on the index, with what it comes to: weights, joining of dimensions, coverage, least
/// orders, limits of the colours. Every step is taken over at once; nothing has to be confirmed.
class ChoicesPanel : public Panel {
    Q_OBJECT
public:
    explicit ChoicesPanel(QWidget* parent = nullptr);

    /// The choices in force.
    void showChoices(const WellbeingSettings& settings, const std::vector<Dimension>& dimensions);
    /// What was reckoned from them: weights as used, and the index of unit and period.
    void showUsed(const Wellbeing& wellbeing, size_t unit, std::optional<size_t> period);
    /// From here on its effect line compares.
    void beginComparison() { m_first.reset(); }
    void setKept(bool isKept); ///< false: read-only, for this window
    void retranslate();

signals:
    void changed(const redial::WellbeingSettings& settings);
    void closeRequested();

private:
    QPushButton* addChoice(QButtonGroup* group, int id, const char* name);
    QLabel* addCaption(QVBoxLayout* column);
    QSpinBox* addNumber(QVBoxLayout* column, const char* name, QLabel*& label, int lowest, int highest);
    void layOut();
    void connectNumbers();
    void makeDimensionSliders();
    void chooseRule(WeightRule rule);
    void enterWeights();
    void change();
    void showEffect();

    /// An index to compare with, and what it belongs to.
    struct First {
        size_t unit = 0;
        qint64 from = 0;
        std::optional<double> index;
    };

    WellbeingSettings m_settings;
    std::vector<Dimension> m_dimensions;
    std::optional<First> m_first;
    std::optional<double> m_index;
    QString m_about; ///< region and period of the effect
    bool m_isShowing = false; ///< fields are being filled, not changed by the user

    QLabel* m_title;
    QToolButton* m_close;
    QLabel* m_kept;
    QLabel* m_effect;
    QLabel* m_weightsCaption;
    QButtonGroup* m_rules;
    QLabel* m_dimensionsCaption;
    QVBoxLayout* m_dimensionColumn;
    QList<WeightSlider*> m_dimensionSliders;
    QLabel* m_indicatorsCaption;
    QList<WeightSlider*> m_indicatorSliders;
    QLabel* m_joinCaption;
    QButtonGroup* m_joins;
    QLabel* m_coverageLabel;
    QSpinBox* m_coverage;
    QLabel* m_ordersLabel;
    QSpinBox* m_orders;
    QLabel* m_baseLabel;
    QSpinBox* m_base;
    QLabel* m_coloursCaption;
    QLabel* m_goodLabel;
    QSpinBox* m_good;
    QLabel* m_actLabel;
    QSpinBox* m_act;
    QPushButton* m_usual;
};

} // namespace redial
