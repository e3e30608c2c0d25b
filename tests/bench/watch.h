#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>

#include <algorithm>

namespace redial::bench {

/// Sees every event: the longest one is how long the window did not answer.
class Watch : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        const bool isPaint = event->type() == QEvent::UpdateRequest;
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        if (--m_depth == 0)
            m_longest = std::max(m_longest, timer.nsecsElapsed());
        if (isPaint)
            ++m_paints;
        return result;
    }

    void forget() { m_longest = 0; }
    double longestMs() const { return static_cast<double>(m_longest) * 1e-6; }
    qint64 paints() const { return m_paints; }

private:
    int m_depth = 0;
    qint64 m_longest = 0;
    qint64 m_paints = 0;
};

} // namespace redial::bench
