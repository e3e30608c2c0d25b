#include "ui/frame/navigation.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace redial {

namespace {

constexpr int barWidth = 168;
constexpr int entryPadding = 7;
constexpr int iconSide = 16;
constexpr int left = 18;
constexpr int badgeRoom = 46; ///< behind a name: three digits and a margin

/// A hairline with air around it.
class Hairline : public QWidget {
public:
    explicit Hairline(QWidget* parent) : QWidget(parent) { setFixedHeight(15); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(0, 7, this->width(), 1, Theme::line()); }
};

} // namespace

class Navigation::Entry : public QAbstractButton {
public:
    Entry(Page* page, QWidget* parent) : QAbstractButton(parent), m_page(page)
    {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setObjectName(QStringLiteral("navigate_") + page->id());
        refresh();
    }

    Page* page() const { return m_page; }

    void refresh()
    {
        setText(m_page->title());
        m_icon = Icons::icon(m_page->iconName());
        const int waiting = m_page->waiting();
        setAccessibleName(waiting > 0 ? Navigation::tr("%1, waiting: %2").arg(m_page->title()).arg(waiting)
                                      : m_page->title());
        updateGeometry();
        update();
    }

    QSize sizeHint() const override { return {barWidth, fontMetrics().height() + 2 * entryPadding}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked()) {
            painter.fillRect(rect(), Theme::selection());
            painter.fillRect(0, 0, 3, height(), Theme::accent());
        } else if (underMouse()) {
            painter.fillRect(rect(), Theme::background());
        }
        const QRect icon(left, (height() - iconSide) / 2, iconSide, iconSide);
        m_icon.paint(&painter, icon, Qt::AlignCenter, isChecked() ? QIcon::Selected : QIcon::Normal);
        QFont words = font();
        words.setBold(isChecked());
        painter.setFont(words);
        painter.setPen(isChecked() ? Theme::accent() : Theme::text());
        const int from = left + iconSide + 10;
        painter.drawText(
            QRect(from, 0, this->width() - from - 8, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
        paintWaiting(painter);
        if (hasFocus()) {
            painter.setPen(QPen(Theme::accent(), 1, Qt::DotLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(rect().adjusted(3, 1, -2, -2));
        }
    }

private:
    void paintWaiting(QPainter& painter) const
    {
        const int waiting = m_page->waiting();
        if (waiting <= 0)
            return;
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.85);
        painter.setFont(small);
        const QString number = waiting > 999 ? QStringLiteral("999+") : QString::number(waiting);
        const QFontMetrics metrics(small);
        const int high = metrics.height() + 2;
        const int wide = std::max(high, metrics.horizontalAdvance(number) + 10);
        const QRect badge(this->width() - wide - 10, (height() - high) / 2, wide, high);
        QColor ground = Theme::bad();
        ground.setAlpha(36);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(badge, high / 2.0, high / 2.0);
        painter.setPen(Theme::bad());
        painter.drawText(badge, Qt::AlignCenter, number);
    }

    Page* m_page;
    QIcon m_icon;
};

Navigation::Navigation(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("navigation"));
    setFixedWidth(barWidth + 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 1, 10);
    column->setSpacing(0);
    connect(m_group, &QButtonGroup::buttonClicked, this, [this](QAbstractButton* button) {
        for (const Entry* entry : std::as_const(m_entries))
            if (entry == button)
                emit chosen(entry->page()->id());
    });
}

void Navigation::setPages(const std::vector<PageEntry>& pages)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    NavigationGroup group = NavigationGroup::Hidden;
    for (const PageEntry& one : pages) {
        if (one.group == NavigationGroup::Hidden)
            continue;
        if (group != NavigationGroup::Hidden && group != one.group)
            column->addWidget(new Hairline(this));
        group = one.group;
        auto* entry = new Entry(one.page, this);
        column->addWidget(entry);
        m_group->addButton(entry);
        m_entries.append(entry);
        connect(one.page, &Page::waitingChanged, entry, [entry] { entry->refresh(); });
    }
    column->addStretch();
    fitWidth();
}

void Navigation::fitWidth()
{
    // The longest name has room for a number behind it, in every language.
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = barWidth;
    for (const Entry* entry : std::as_const(m_entries))
        widest = std::max(
            widest, left + iconSide + 10 + metrics.horizontalAdvance(entry->page()->title()) + badgeRoom);
    setFixedWidth(widest + 1);
}

void Navigation::setCurrent(const QString& page)
{
    for (Entry* entry : std::as_const(m_entries))
        if (entry->page()->id() == page) {
            entry->setChecked(true);
            return;
        }
    // A page without an entry: none is marked.
    m_group->setExclusive(false);
    for (Entry* entry : std::as_const(m_entries))
        entry->setChecked(false);
    m_group->setExclusive(true);
}

void Navigation::refresh()
{
    for (Entry* entry : std::as_const(m_entries))
        entry->refresh();
    fitWidth();
}

void Navigation::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::surface());
    painter.fillRect(this->width() - 1, 0, 1, height(), Theme::line());
}

} // namespace redial
