#include "ui/pages/orders/timelinestrip.h"

#include "core/wording/formatting.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>

namespace redial {

TimelineStrip::TimelineStrip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineStrip::show(std::vector<quint32> times, std::optional<quint32> marked)
{
    m_times = std::move(times);
    m_marked = marked;
    setVisible(m_times.size() > 1);
    update();
}

QSize TimelineStrip::sizeHint() const
{
    return {200, fontMetrics().height() + 26};
}

void TimelineStrip::paintEvent(QPaintEvent*)
{
    if (m_times.size() < 2)
        return;
    QPainter painter(this);
    const int baseline = 20;
    const int left = 8;
    const int right = width() - 8;
    const quint32 first = m_times.front();
    const double span = std::max(1.0, static_cast<double>(m_times.back() - first));
    const auto x = [&](quint32 time) {
        return left + static_cast<int>((time - first) / span * (right - left));
    };
    painter.setPen(Theme::line());
    painter.drawLine(left, baseline, right, baseline);
    QColor mark = Theme::accent();
    mark.setAlpha(150);
    int last = -1;
    for (const quint32 time : m_times) {
        const int at = x(time);
        if (at == last)
            continue;
        last = at;
        painter.fillRect(QRect(at - 1, baseline - 12, 2, 12), mark);
    }
    if (m_marked)
        painter.fillRect(QRect(x(*m_marked) - 2, baseline - 16, 4, 18), Theme::accent());
    painter.setPen(Theme::mutedText());
    const QRect words(left, baseline + 3, right - left, fontMetrics().height());
    const auto day = [](quint32 time) { return Formatting::time(Timestamp{time}).left(10); };
    painter.drawText(words, Qt::AlignLeft, day(first));
    if (day(first) != day(m_times.back()))
        painter.drawText(words, Qt::AlignRight, day(m_times.back()));
}

} // namespace redial
