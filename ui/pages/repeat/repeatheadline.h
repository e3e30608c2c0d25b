#pragma once

#include "core/repeat/callset.h"

#include <QWidget>

class QLabel;

namespace redial {

/// The rate of everything, large, and beside it what it rests on.
class RepeatHeadline : public QWidget {
    Q_OBJECT
public:
    explicit RepeatHeadline(QWidget* parent = nullptr);
    /// `frequentLeftOut`: callers left out by "without frequent callers"; -1: the switch is off.
    /// Numbers that stand for orders are links, as far as the session's own figures are shown.
    void show(const Repeats* repeats, const RepeatShare& share, qint64 frequentLeftOut);
    void setStale(bool stale);
    void retranslate();

signals:
    void setChosen(redial::CallSet set);

private:
    QLabel* m_rate;
    QLabel* m_figures;
    QLabel* m_more;
    QLabel* m_stale;
};

} // namespace redial
