#include "ui/pages/repeat/repeatpage.h"

#include "core/wording/formatting.h"
#include "core/wording/repeatswording.h"
#include "ui/common/theme.h"
#include "ui/pages/orders/orderpane.h"
#include "ui/pages/orders/surface.h"
#include "ui/pages/repeat/matrixexport.h"
#include "ui/pages/repeat/matrixmodel.h"
#include "ui/pages/repeat/matrixview.h"
#include "ui/pages/repeat/pairspane.h"
#include "ui/pages/repeat/repeatheadline.h"
#include "ui/pages/repeat/repeattools.h"
#include "ui/pages/repeat/withoutfrequent.h"
#include "ui/session/session.h"

#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
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
    , m_empty(new QWidget)
    , m_emptyText(new QLabel)
    , m_includeRecent(new QPushButton)
    , m_headline(new RepeatHeadline)
    , m_model(new MatrixModel(this))
    , m_view(new MatrixView)
    , m_pairs(new PairsPane(session))
    , m_orderPane(new OrderPane(session, QStringLiteral("repeat-order")))
    , m_agentSorts(new QActionGroup(this))
    , m_categorySorts(new QActionGroup(this))
{
    m_tools->hide();
    m_view->setObjectName(QStringLiteral("matrix"));
    m_emptyText->setObjectName(QStringLiteral("repeatEmpty"));
    m_includeRecent->setObjectName(QStringLiteral("includeRecent"));
    m_view->setModel(m_model);
    makeCorner();
    layOut();
    connectAll();
    retranslate();
    refresh();
}

void RepeatPage::layOut()
{
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(new Surface(m_view));
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

    m_emptyText->setWordWrap(true);
    m_emptyText->setTextFormat(Qt::PlainText);
    auto* empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(0, 4 * Theme::grid(), 0, 0);
    empty->addWidget(m_emptyText);
    empty->addWidget(m_includeRecent, 0, Qt::AlignLeft);
    empty->addStretch(1);

    m_stack->addWidget(m_main);
    m_stack->addWidget(new Surface(m_orderPane));
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void RepeatPage::makeCorner()
{
    auto* menu = new QMenu(m_view);
    const auto addSorts = [&](QActionGroup* group, const char* prefix) {
        menu->addSection(QString());
        for (const auto& [sort, name] : {std::pair(MatrixSort::Rate, "Rate"),
                 std::pair(MatrixSort::Calls, "Calls"), std::pair(MatrixSort::Name, "Name")}) {
            QAction* action = menu->addAction(QString());
            action->setObjectName(QLatin1String(prefix) + QLatin1String(name));
            action->setCheckable(true);
            action->setData(static_cast<int>(sort));
            group->addAction(action);
        }
    };
    addSorts(m_agentSorts, "sortAgentsBy");
    addSorts(m_categorySorts, "sortCategoriesBy");
    m_view->corner()->setMenu(menu);
    m_view->corner()->setObjectName(QStringLiteral("matrixSort"));
    showSort();
}

void RepeatPage::connectAll()
{
    connect(&m_session, &Session::resultsChanged, this, &RepeatPage::refresh);
    connect(&m_session, &Session::opened, this, &RepeatPage::refresh);
    connect(&m_session, &Session::staleChanged, this, [this] {
        m_headline->setStale(m_session.isStale());
        m_view->setFaded(m_session.isStale());
    });
    connect(&m_session, &Session::schemeChanged, this, [this] {
        const auto book = m_session.book();
        m_tools->setLevel(m_session.level(), book ? book->dictionaries().categories.deepest() : 3);
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
        [this] { exportMatrix(m_session, this, *m_model); });
    connect(m_tools, &RepeatTools::exportListRequested, this, [this] { m_pairs->exportList(this); });
    connect(m_view, &MatrixView::cellActivated, this, &RepeatPage::openCell);
    connect(m_pairs, &PairsPane::orderActivated, this, &RepeatPage::openOrder);
    connect(m_orderPane, &OrderPane::orderChosen, this, &RepeatPage::openOrder);
    for (QActionGroup* group : {m_agentSorts, m_categorySorts})
        connect(group, &QActionGroup::triggered, this, [this] {
            m_model->setSort(static_cast<MatrixSort>(m_agentSorts->checkedAction()->data().toInt()),
                static_cast<MatrixSort>(m_categorySorts->checkedAction()->data().toInt()));
            markCell();
        });
    connect(m_includeRecent, &QPushButton::clicked, this, [this] {
        Scheme scheme = m_session.scheme();
        scheme.immature = ImmatureCalls::Include;
        m_session.setScheme(scheme);
    });
}

void RepeatPage::showSort()
{
    for (QAction* action : m_agentSorts->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_model->agentSort()));
    for (QAction* action : m_categorySorts->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_model->categorySort()));
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
    m_model->show(figures.matrix);
    const Repeats* repeats = figures.matrix ? &figures.matrix->repeats() : nullptr;
    m_headline->show(repeats, figures.share, figures.callers);
    if (repeats)
        m_tools->setLevel(m_session.level(), repeats->book->dictionaries().categories.deepest());
    keepGroup();
    present();
}

void RepeatPage::keepGroup()
{
    const RepeatMatrix* matrix = m_model->matrix();
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

void RepeatPage::showEmpty()
{
    QString text;
    bool offerRecent = false;
    if (!m_session.hasWorkspace()) {
        text = tr("No workspace is open: open one, or drop an export of the order system on the window.");
    } else if (const RepeatMatrix* matrix = m_model->matrix()) {
        const Repeats& repeats = matrix->repeats();
        text = RepeatsWording::whyEmpty(repeats);
        offerRecent = repeats.immature > 0 && repeats.scheme.immature == ImmatureCalls::Exclude;
    } else {
        text = tr("The orders are being read.");
    }
    m_emptyText->setText(text);
    m_includeRecent->setVisible(offerRecent);
}

void RepeatPage::present()
{
    const RepeatMatrix* matrix = m_model->matrix();
    const bool hasFigures = matrix && matrix->repeats().base > 0;
    m_tools->setExportable(hasFigures, hasFigures);
    if (!hasFigures) {
        showEmpty();
        m_pairs->clear();
        m_stack->setCurrentIndex(2);
        return;
    }
    markCell();
    RepeatGroup shown = m_group;
    if (shown.kind == RepeatGroup::Kind::Nothing)
        shown.kind = RepeatGroup::Kind::All;
    m_pairs->show(m_model->sharedMatrix(), shown);
    if (m_order)
        m_orderPane->show(m_order);
    m_stack->setCurrentIndex(m_order ? 1 : 0);
}

void RepeatPage::markCell()
{
    const RepeatMatrix* matrix = m_model->matrix();
    if (!matrix || m_group.kind == RepeatGroup::Kind::Nothing || m_model->rowCount() == 0) {
        m_view->setCurrentIndex({});
        return;
    }
    const OrderBook& book = *matrix->repeats().book;
    const auto agent = m_group.hasAgent() ? agentNumber(book, m_group.agent) : std::nullopt;
    const auto category = m_group.hasCategory() ? categoryNumber(book, m_group.category) : std::nullopt;
    m_view->setCurrentIndex(
        m_model->index(agent ? m_model->rowOf(*agent) : 0, category ? m_model->columnOf(*category) : 0));
}

void RepeatPage::openCell(int row, int column)
{
    const RepeatMatrix* matrix = m_model->matrix();
    if (!matrix)
        return;
    const OrderDictionaries& names = matrix->repeats().book->dictionaries();
    RepeatGroup group;
    if (row > 0)
        group.agent = names.agents.at(m_model->agents()[static_cast<size_t>(row) - 1]);
    if (column > 0)
        group.category = names.categories.joined(m_model->categories()[static_cast<size_t>(column) - 1]);
    using Kind = RepeatGroup::Kind;
    group.kind =
        row > 0 ? (column > 0 ? Kind::Cell : Kind::Agent) : (column > 0 ? Kind::Category : Kind::All);
    go(group, std::nullopt);
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
    QStringList crumbs = m_group.names();
    if (m_order)
        crumbs << tr("Order");
    return crumbs;
}

void RepeatPage::restoreCrumb(int index)
{
    RepeatGroup group = m_group;
    const auto names = static_cast<int>(m_group.names().size());
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
    m_model->retranslate();
    m_pairs->retranslate();
    m_orderPane->retranslate();
    m_view->setAccessibleName(tr("Repeat rate by agent and category"));
    m_view->corner()->setText(tr("Agents"));
    m_view->corner()->setToolTip(tr("Order of agents and categories"));
    m_includeRecent->setText(tr("Include calls too recent to judge"));
    const QString words[] = {tr("Agents by rate"), tr("Agents by calls"), tr("Agents by name"),
        tr("Categories by rate"), tr("Categories by calls"), tr("Categories by name")};
    for (int i = 0; i < 3; ++i) {
        m_agentSorts->actions().at(i)->setText(words[i]);
        m_categorySorts->actions().at(i)->setText(words[i + 3]);
    }
    refresh();
}

} // namespace redial
