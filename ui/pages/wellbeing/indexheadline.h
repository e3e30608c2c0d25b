#pragma once

#include "ui/pages/wellbeing/wellbeingplace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace redial {

class ElidedLabel;

/// The index, large, with what it changed by and what it rests on.
class IndexHeadline : public QWidget {
    Q_OBJECT
public:
    explicit IndexHeadline(QWidget* parent = nullptr);

    void show(const Wellbeing& wellbeing, size_t unit, std::optional<size_t> period);
    void setStale(bool stale);
    void retranslate();

signals:
    void allRequested(); ///< all regions together again

private:
    QLabel* m_index;
    QLabel* m_change;
    ElidedLabel* m_changes;
    ElidedLabel* m_about;
    QLabel* m_stale;
    QPushButton* m_all;
};

} // namespace redial
