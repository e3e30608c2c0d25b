#include "ui/pages/wellbeing/weightslider.h"

#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

namespace redial {

namespace {

constexpr int steps = 100;
constexpr double perWeight = 10;

} // namespace

WeightSlider::WeightSlider(const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_share(new QLabel)
{
    m_slider->setObjectName(objectName);
    m_slider->setRange(0, steps);
    m_slider->setSingleStep(5);
    m_slider->setPageStep(steps / 5);
    m_share->setObjectName(objectName + QStringLiteral(".share"));
    m_share->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_share->setFont(Theme::tabular(font()));
    m_share->setForegroundRole(QPalette::PlaceholderText);
    m_share->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00.0–00.0%")));
    m_name->setFixedWidth(
        fontMetrics().horizontalAdvance(QStringLiteral("share of orders 0")) + Theme::grid());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Theme::grid());
    row->addWidget(m_name);
    row->addWidget(m_slider, 1);
    row->addWidget(m_share);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        m_weight = value / perWeight;
        emit moved();
    });
}

void WeightSlider::setName(const QString& name)
{
    m_name->setText(fontMetrics().elidedText(name, Qt::ElideRight, m_name->width()));
    m_name->setToolTip(name);
    m_slider->setAccessibleName(name);
}

void WeightSlider::setWeight(double weight)
{
    const QSignalBlocker silent(m_slider);
    m_slider->setValue(static_cast<int>(std::lround(weight * perWeight)));
    m_weight = weight;
}

double WeightSlider::weight() const
{
    return m_weight;
}

void WeightSlider::setShare(const QString& share)
{
    m_share->setText(share);
    m_slider->setAccessibleDescription(share);
}

void WeightSlider::setSliding(bool isSliding)
{
    // Moving one is how weights become entered ones: it is never shut.
    m_slider->setProperty("isReckoned", !isSliding);
    m_name->setForegroundRole(isSliding ? QPalette::WindowText : QPalette::PlaceholderText);
}

} // namespace redial
