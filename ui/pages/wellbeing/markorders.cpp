#include "ui/pages/wellbeing/markorders.h"

#include "core/wording/formatting.h"
#include "core/wording/wellbeingwording.h"
#include "ui/pages/wellbeing/listedorders.h"
#include "ui/session/session.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QVBoxLayout>

namespace redial {

namespace {

const QString lane = QStringLiteral("wellbeing-orders");

} // namespace

struct MarkOrders::Found {
    std::shared_ptr<const Wellbeing> wellbeing;
    NamedMark mark;
    std::vector<quint32> rows;
};

MarkOrders::MarkOrders(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_orders(new ListedOrders(session, QStringLiteral("markOrders")))
    , m_part(new QPushButton)
    , m_whole(new QPushButton)
{
    m_part->setObjectName(QStringLiteral("markOrders.part"));
    m_whole->setObjectName(QStringLiteral("markOrders.whole"));
    auto* which = new QButtonGroup(this);
    for (QPushButton* button : {m_part, m_whole}) {
        button->setCheckable(true);
        which->addButton(button);
        m_orders->addChoice(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_orders);
    connect(m_orders, &ListedOrders::orderChosen, this, &MarkOrders::orderChosen);
    connect(m_part, &QPushButton::clicked, this, [this] { emit partChosen(true); });
    connect(m_whole, &QPushButton::clicked, this, [this] { emit partChosen(false); });
}

void MarkOrders::show(
    std::shared_ptr<const Wellbeing> wellbeing, const NamedMark& mark, std::optional<OrderId> order)
{
    if (m_wellbeing != wellbeing || m_mark != mark) {
        m_wellbeing = std::move(wellbeing);
        m_mark = mark;
        m_orders->show(nullptr);
        ask();
    }
    showHeadline();
    m_orders->showOrder(order);
}

void MarkOrders::ask()
{
    const auto looked = m_mark->in(*m_wellbeing);
    if (!looked) {
        take({m_wellbeing, *m_mark, {}});
        return;
    }
    m_session.tasks().run(
        lane, {}, this,
        [wellbeing = m_wellbeing, looked = *looked, mark = *m_mark](Progress&) {
            return Found{wellbeing, mark, wellbeing->rowsOf(looked)};
        },
        [this](const Found& found) {
            if (found.wellbeing == m_wellbeing && m_mark == found.mark)
                take(found);
        });
}

void MarkOrders::take(const Found& found)
{
    m_orders->show(
        std::make_shared<const OrderList>(OrderList{found.wellbeing->input().book, found.rows, {}}));
    showHeadline();
}

void MarkOrders::showHeadline()
{
    if (!m_wellbeing || !m_mark)
        return;
    const auto mark = m_mark->in(*m_wellbeing);
    m_part->setVisible(mark && mark->indicator && *mark->indicator != Indicator::OrderRate);
    m_whole->setVisible(m_part->isVisibleTo(this));
    if (!mark) {
        m_orders->setHeadline(tr("This figure is not there any more"));
        m_orders->setFigure({});
        return;
    }
    m_orders->setHeadline(QStringList{unitName(*m_wellbeing, mark->unit),
        periodName(*m_wellbeing, mark->period), markName(*m_wellbeing, *mark)}
                              .join(QStringLiteral(" · ")));
    const WellbeingFigure& figure = m_wellbeing->figure(mark->unit, mark->period);
    QStringList facts;
    const auto score = [&](const QString& name, const std::optional<double>& value) {
        facts << (value ? tr("%1 %2", "name and score").arg(name, Formatting::decimal(*value, 1))
                        : tr("%1: not scored").arg(name));
    };
    if (mark->dimension && mark->indicator) {
        const IndicatorFigure& one =
            figure.dimensions[*mark->dimension].indicators[static_cast<size_t>(*mark->indicator)];
        facts << WellbeingWording::figure(*mark->indicator, one, !m_wellbeing->input().population.isEmpty());
        score(tr("Score"), one.score);
        m_part->setText(QStringLiteral("%1 %2").arg(
            WellbeingWording::part(*mark->indicator), Formatting::count(one.part)));
        m_whole->setText(QStringLiteral("%1 %2").arg(
            WellbeingWording::whole(*mark->indicator), Formatting::count(static_cast<qint64>(one.of))));
        (mark->part ? m_part : m_whole)->setChecked(true);
    } else if (mark->dimension) {
        score(tr("Score"), figure.dimensions[*mark->dimension].score);
    } else {
        score(tr("Index"), figure.index);
    }
    if (m_orders->isListed())
        facts << m_orders->countText();
    m_orders->setFigure(facts.join(QStringLiteral(" · ")));
}

void MarkOrders::clear()
{
    m_session.tasks().cancel(lane);
    m_wellbeing.reset();
    m_mark.reset();
    m_orders->clear();
}

void MarkOrders::forgetTexts()
{
    m_orders->forgetTexts();
}

void MarkOrders::retranslate()
{
    m_orders->retranslate();
    showHeadline();
}

} // namespace redial
