#pragma once

#include <QWidget>

class QLabel;
class QSlider;

namespace redial {

/// A weight that is moved with a slider: its name, the slider, and the share of the whole it comes to.
class WeightSlider : public QWidget {
    Q_OBJECT
public:
    explicit WeightSlider(const QString& objectName, QWidget* parent = nullptr);

    void setName(const QString& name);
    void setWeight(double weight); ///< 0…10; larger ones stand at the end
    double weight() const;
    void setShare(const QString& share);
    void setSliding(bool isSliding); ///< else the weight is reckoned, not entered

signals:
    void moved();

private:
    QLabel* m_name;
    QSlider* m_slider;
    QLabel* m_share;
    double m_weight = 1; ///< as it was set; the slider is coarser
};

} // namespace redial
