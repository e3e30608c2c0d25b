#include "ui/pages/repeat/repeatpage.h"

#include "ui/common/theme.h"
#include "ui/pages/orders/orderpane.h"
#include "ui/pages/orders/surface.h"
#include "ui/pages/repeat/matrixexport.h"
#include "ui/pages/repeat/matrixmodel.h"
#include "ui/pages/repeat/matrixpane.h"
#include "ui/pages/repeat/pairsmodel.h"
#include "ui/pages/repeat/pairspane.h"
#include "ui/pages/repeat/repeatempty.h"
#include "ui/pages/repeat/repeatheadline.h"
#include "ui/pages/repeat/repeattools.h"
#include "ui/pages/repeat/reportexport.h"
#include "ui/pages/repeat/withoutfrequent.h"
#include "ui/session/session.h"
#include "ui/session/setlink.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace redial {

namespace {

const QString withoutLane = QStringLiteral("without-frequent");

} // namespace

RepeatPage::RepeatPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_tools(new RepeatTools(this))
    , m_stack(new QStackedWidget)
    , m_main(new QWidget)
    , m_empty(new RepeatEmpty(session))
    , m_headline(new RepeatHeadline)
    , m_matrix(new MatrixPane)
    , m_pairs(new PairsPane(session))
    , m_orderPane(new OrderPane(session, QStringLiteral("repeat-order")))
    , m_roster(session.roster())
{
    m_tools->hide();
    layOut();
    connectAll();
    retranslate();
    refresh();
}

void RepeatPage::layOut()
{
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(new Surface(m_matrix));
    splitter->addWidget(new Surface(m_pairs));
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(3 * Theme::grid());
    auto* main = new QVBoxLayout(m_main);
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(2 * Theme::grid());
    main->addWidget(m_headline);
    main->addWidget(splitter, 1);

    m_stack->addWidget(m_main);
    m_stack->addWidget(new Surface(m_orderPane));
    auto* empty = new QWidget;
    auto* emptyLayout = new QVBoxLayout(empty);
    emptyLayout->setContentsMargins(0, 0, 0, 0);
    emptyLayout->addWidget(m_empty);
    m_stack->addWidget(empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void RepeatPage::connectAll()
{
    connect(&m_session, &Session::resultsChanged, this, &RepeatPage::refresh);
    connect(&m_session, &Session::opened, this, &RepeatPage::refresh);
    connect(&m_session, &Session::closed, this, [this] { // another workspace has others of these
        m_group = {};
        m_order.reset();
    });
    connect(&m_session, &Session::staleChanged, this, [this] {
        m_headline->setStale(m_session.isStale());
        m_matrix->setFaded(m_session.isStale());
    });
    connect(&m_session, &Session::schemeChanged, this, [this] {
        showLevel();
        if (m_wasRevealed == m_session.isRevealed())
            return;
        m_wasRevealed = m_session.isRevealed();
        m_pairs->forgetTexts();
        if (m_order)
            m_orderPane->show(m_order);
    });
    connect(m_tools, &RepeatTools::levelChosen, &m_session, &Session::setLevel);
    connect(m_tools, &RepeatTools::withoutFrequentToggled, this, &RepeatPage::refresh);
    connect(m_tools, &RepeatTools::exportMatrixRequested, this,
        [this] { exportMatrix(m_session, this, m_matrix->model()); });
    connect(m_tools, &RepeatTools::exportReportRequested, this, [this] {
        exportReport(m_session, this, m_matrix->model().sharedMatrix(), m_share, m_session.bursts());
    });
    connect(m_tools, &RepeatTools::exportListRequested, this, [this] { m_pairs->exportList(this); });
    connect(m_matrix, &MatrixPane::groupChosen, this,
        [this](const RepeatGroup& group) { go(group, std::nullopt); });
    connect(
        m_empty, &RepeatEmpty::pageWanted, this, [this](const QString& id) { emit pageRequested(id, {}); });
    connect(m_headline, &RepeatHeadline::setChosen, this, &RepeatPage::showSet);
    connect(m_pairs, &PairsPane::orderActivated, this, &RepeatPage::openOrder);
    connect(m_orderPane, &OrderPane::orderChosen, this, &RepeatPage::openOrder);
    connect(&m_session, &Session::settingsChanged, this, [this] {
        if (m_roster == m_session.roster())
            return;
        refresh();
        m_pairs->forgetTexts();
        m_pairs->retranslate();
        if (m_order)
            m_orderPane->show(m_order);
        emit breadcrumbsChanged();
    });
}

void RepeatPage::showSet(CallSet set)
{
    switch (set) {
    case CallSet::Judged:
    case CallSet::Repeated: {
        RepeatGroup all;
        all.kind = RepeatGroup::Kind::All;
        m_pairs->setWhich(set == CallSet::Judged ? PairsModel::Which::All : PairsModel::Which::Repeated);
        go(all, std::nullopt);
        break;
    }
    case CallSet::All:
    case CallSet::WithCaller:
    case CallSet::TooRecent:
    case CallSet::TooRecentBack:
    case CallSet::Repeating:
        emit pageRequested(QStringLiteral("orders"), SetLink::state(set));
    }
}

void RepeatPage::refresh()
{
    const auto matrix = m_session.matrix();
    const auto bursts = m_session.bursts();
    if (!matrix || !m_tools->isWithoutFrequent() || !bursts) {
        m_session.tasks().cancel(withoutLane);
        takeFigures({matrix, m_session.repeatShare(), -1});
        return;
    }
    m_session.tasks().run(
        withoutLane, tr("Leaving out frequent callers"), this,
        [matrix, bursts](Progress&) { return withoutFrequent(*matrix, *bursts); },
        [this](const WithoutFrequent& figures) {
            if (m_tools->isWithoutFrequent() && m_session.matrix()) // not switched back meanwhile
                takeFigures(figures);
        });
}

void RepeatPage::takeFigures(const WithoutFrequent& figures)
{
    m_roster = m_session.roster();
    m_share = figures.share;
    m_matrix->show(figures.matrix, m_roster);
    const Repeats* repeats = figures.matrix ? &figures.matrix->repeats() : nullptr;
    m_headline->show(repeats, figures.share, figures.callers);
    keepGroup();
    present();
}

void RepeatPage::keepGroup()
{
    const RepeatMatrix* matrix = m_matrix->model().matrix();
    if (!matrix || !m_group.hasCategory())
        return;
    // Another level of categories: the group becomes what it is a part of there.
    const OrderBook& book = *matrix->repeats().book;
    const CategoryTree& tree = book.dictionaries().categories;
    const auto node = categoryNumber(book, m_group.category);
    if (!node)
        return;
    const CategoryTree::Node cut = tree.cut(*node, matrix->level());
    const bool isColumn =
        matrix->level() == 0 || tree.depth(cut) == matrix->level() || matrix->categories()[cut].calls > 0;
    if (isColumn) {
        m_group.category = tree.joined(cut);
    } else {
        m_group.kind = m_group.hasAgent() ? RepeatGroup::Kind::Agent : RepeatGroup::Kind::Nothing;
        m_group.category.clear();
    }
    emit breadcrumbsChanged();
}

void RepeatPage::showLevel()
{
    const RepeatMatrix* matrix = m_matrix->model().matrix();
    m_tools->setLevel(m_session.level(),
        matrix && matrix->repeats().base > 0 ? matrix->repeats().book->dictionaries().categories.deepest()
                                             : 0);
}

void RepeatPage::present()
{
    const RepeatMatrix* matrix = m_matrix->model().matrix();
    const bool hasFigures = matrix && matrix->repeats().base > 0;
    m_tools->setExportable(hasFigures, hasFigures);
    showLevel();
    if (!hasFigures) {
        m_empty->explain(matrix ? &matrix->repeats() : nullptr);
        m_pairs->clear();
        m_stack->setCurrentIndex(2);
        return;
    }
    m_matrix->mark(m_group);
    RepeatGroup shown = m_group;
    if (shown.kind == RepeatGroup::Kind::Nothing)
        shown.kind = RepeatGroup::Kind::All;
    m_pairs->show(m_matrix->model().sharedMatrix(), shown);
    if (m_order)
        m_orderPane->show(m_order);
    m_stack->setCurrentIndex(m_order ? 1 : 0);
}

void RepeatPage::openOrder(OrderId order)
{
    go(m_group, order);
}

void RepeatPage::go(const RepeatGroup& group, std::optional<OrderId> order)
{
    if (m_group == group && m_order == order)
        return;
    m_group = group;
    m_order = order;
    present();
    emit stateChanged();
}

QWidget* RepeatPage::tools()
{
    return m_tools;
}

QVariant RepeatPage::state() const
{
    QVariantMap state = m_group.toVariant();
    if (m_order)
        state.insert(QStringLiteral("order"), m_order->value);
    return state;
}

void RepeatPage::restore(const QVariant& state)
{
    const QVariantMap map = state.toMap();
    m_group = RepeatGroup::fromVariant(map);
    m_order.reset();
    if (const QVariant order = map.value(QStringLiteral("order")); order.isValid())
        m_order = OrderId(order.toLongLong());
    present();
}

QStringList RepeatPage::breadcrumbs() const
{
    QStringList crumbs = m_group.names(*m_session.roster());
    if (m_order)
        crumbs << tr("Order");
    return crumbs;
}

void RepeatPage::restoreCrumb(int index)
{
    RepeatGroup group = m_group;
    const auto names = static_cast<int>(m_group.names(*m_session.roster()).size());
    if (index < 0)
        group = {};
    else if (index == 0 && group.kind == RepeatGroup::Kind::Cell) {
        group.kind = RepeatGroup::Kind::Agent;
        group.category.clear();
    }
    go(group, index >= names ? m_order : std::nullopt);
}

void RepeatPage::retranslate()
{
    m_tools->retranslate();
    m_headline->retranslate();
    m_matrix->retranslate();
    m_pairs->retranslate();
    m_orderPane->retranslate();
    refresh();
}

} // namespace redial
