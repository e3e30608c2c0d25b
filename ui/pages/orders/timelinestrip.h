#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace redial {

/// A caller's calls as marks on a line of time: how dense they are, and where the one at hand lies. The
/// list beside it says the same in words.
class TimelineStrip : public QWidget {
    Q_OBJECT
public:
    explicit TimelineStrip(QWidget* parent = nullptr);
    /// Seconds since 1970, in order.
    void show(std::vector<quint32> times, std::optional<quint32> marked);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<quint32> m_times;
    std::optional<quint32> m_marked;
};

} // namespace redial
