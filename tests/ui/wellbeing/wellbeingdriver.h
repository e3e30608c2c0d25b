#pragma once

#include "core/reports/wellbeingchoices.h"
#include "tests/ui/orders/drawnwindow.h"
#include "ui/common/densetable.h"
#include "ui/pages/wellbeing/heatmodel.h"
#include "ui/pages/wellbeing/heatview.h"
#include "ui/pages/wellbeing/wellbeingpage.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

namespace redial::test {

/// Three months of three regions that differ, and a fourth of seven orders.
inline QByteArray wellbeingOrders(int months = 3)
{
    const char* categories[] = {"社会治安", "噪声扰民", "医院就医", "物业管理"};
    const char* regions[] = {"甲街道", "乙街道", "丙镇"};
    QByteArray rows = "工单编号,来电时间,来电号码,坐席,诉求类型,事项分类,诉求内容,所属镇街,是否解决,满意度\n";
    int number = 0;
    const auto add = [&](int month, int day, int hour, const char* category, const char* region,
                         bool resolved, bool satisfied) {
        ++number;
        rows += QStringLiteral("GD%1,2024-0%2-%3 %4:00:00,138%5,017,投诉,%6,来电人反映问题,%7,%8,%9\n")
                    .arg(number, 6, 10, QLatin1Char('0'))
                    .arg(month)
                    .arg(day, 2, 10, QLatin1Char('0'))
                    .arg(hour, 2, 10, QLatin1Char('0'))
                    .arg(number / 2, 8, 10, QLatin1Char('0'))
                    .arg(QString::fromUtf8(category), QString::fromUtf8(region),
                        resolved ? QStringLiteral("是") : QStringLiteral("否"))
                    .arg(satisfied ? QStringLiteral("满意") : QStringLiteral("不满意"))
                    .toUtf8();
    };
    for (int month = 1; month <= months; ++month)
        for (int region = 0; region < 3; ++region)
            for (int category = 0; category < 4; ++category)
                for (int i = 0; i < 14 + (region * 5 + category * 3 + month * 7) % 8; ++i) {
                    const int draw = (i * 7 + region * 3 + category + month * month) % 10;
                    add(month, 1 + i % 28, 8 + draw, categories[category], regions[region],
                        draw >= 2 + region, draw % 4 != month % 4);
                }
    for (int i = 0; i < 7; ++i)
        add(1, 3 + i, 9, categories[i % 4], "丁镇", true, true);
    for (int day = 1; day <= 29; ++day) // every day of every month has an order: all are covered
        for (int month = 1; month <= months; ++month)
            add(month, day, 7, "政策咨询", "甲街道", true, true);
    add(months, 31, 7, "政策咨询", "甲街道", true, true);
    return rows;
}

/// Drives the page of well-being in the real window.
class WellbeingDriver {
protected:
    /// Shows the page on these orders, where ten of a month are enough for a region to have an index.
    void open(const QByteArray& csv)
    {
        m_window = std::make_unique<DrawnWindow>(csv);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->isReady(), 20000);
        WellbeingSettings settings;
        settings.leastOrders = 10;
        m_window->session().saveSetting(QLatin1String(wellbeingSetting), settings.toJson());
        m_window->window().showPage(QStringLiteral("wellbeing"));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(), 20000);
    }
    void close()
    {
        FileDialogs::answerWith({});
        m_window.reset();
    }
    bool isReady() const
    {
        return m_window->isReady() && page().wellbeing()
            && !m_window->find<QLabel>("wellbeing.stale")->isVisible();
    }
    const Wellbeing& wellbeing() const { return *page().wellbeing(); }
    WellbeingPage& page() const
    {
        return *static_cast<WellbeingPage*>(m_window->window().page(QStringLiteral("wellbeing")));
    }
    HeatView* heat() const { return m_window->find<HeatView>("wellbeing.heat"); }
    HeatModel* model() const { return static_cast<HeatModel*>(heat()->model()); }
    DenseTable* list() const { return m_window->find<DenseTable>("markOrders.list"); }
    QString label(const char* name) const { return plainText(m_window->find<QLabel>(name)->text()); }
    QString cell(int row, int column) const { return model()->index(row, column).data().toString(); }
    void click(int row, int column) const
    {
        const QModelIndex index = model()->index(row, column);
        heat()->scrollTo(index);
        QTest::mouseClick(heat()->viewport(), Qt::LeftButton, {}, heat()->visualRect(index).center());
    }
    void clickHeading(Qt::Orientation orientation, int section) const
    {
        QHeaderView* header =
            orientation == Qt::Horizontal ? heat()->horizontalHeader() : heat()->verticalHeader();
        const int at = header->sectionViewportPosition(section) + header->sectionSize(section) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            orientation == Qt::Horizontal ? QPoint(at, header->height() / 2)
                                          : QPoint(header->width() / 2, at));
    }
    void press(const char* button) const { m_window->find<QPushButton>(button)->click(); }
    void back() const { m_window->window().actions().action("back")->trigger(); }

    std::unique_ptr<DrawnWindow> m_window;
};

} // namespace redial::test
