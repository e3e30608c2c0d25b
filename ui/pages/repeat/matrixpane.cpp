#include "ui/pages/repeat/matrixpane.h"

#include "core/wording/formatting.h"
#include "core/wording/repeatswording.h"
#include "core/wording/schemewording.h"
#include "ui/pages/repeat/matrixmodel.h"
#include "ui/pages/repeat/matrixview.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace redial {

MatrixPane::MatrixPane(QWidget* parent)
    : QWidget(parent)
    , m_model(new MatrixModel(this))
    , m_view(new MatrixView)
    , m_agentSorts(new QActionGroup(this))
    , m_categorySorts(new QActionGroup(this))
{
    m_view->setObjectName(QStringLiteral("matrix"));
    m_view->setModel(m_model);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    makeCorner();
    connect(m_view, &MatrixView::cellActivated, this, &MatrixPane::openCell);
    connect(m_view, &MatrixView::sortRequested, this, &MatrixPane::sortBy);
    for (QActionGroup* group : {m_agentSorts, m_categorySorts})
        connect(group, &QActionGroup::triggered, this, [this] {
            m_model->setSort(static_cast<MatrixSort>(m_agentSorts->checkedAction()->data().toInt()),
                static_cast<MatrixSort>(m_categorySorts->checkedAction()->data().toInt()));
            mark(m_marked);
            m_view->scrollToTop();
        });
}

void MatrixPane::makeCorner()
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

void MatrixPane::showSort()
{
    for (QAction* action : m_agentSorts->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_model->agentSort()));
    for (QAction* action : m_categorySorts->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_model->categorySort()));
}

void MatrixPane::show(std::shared_ptr<const RepeatMatrix> matrix, std::shared_ptr<const AgentRoster> roster)
{
    if (matrix) {
        const Repeats& repeats = matrix->repeats();
        m_view->setNote(QStringList{RepeatsWording::rate(repeats.repeated, repeats.base),
            Formatting::period(repeats.period), SchemeWording::definition(repeats.scheme)}
                            .join(QLatin1Char('\n')));
    }
    m_model->show(std::move(matrix), std::move(roster));
    mark(m_marked);
}

void MatrixPane::mark(const RepeatGroup& group)
{
    m_marked = group;
    const RepeatMatrix* matrix = m_model->matrix();
    if (!matrix || group.kind == RepeatGroup::Kind::Nothing || m_model->rowCount() == 0) {
        m_view->setCurrentIndex({});
        return;
    }
    const OrderBook& book = *matrix->repeats().book;
    const auto agent = group.hasAgent() ? agentNumber(book, group.agent) : std::nullopt;
    const auto category = group.hasCategory() ? categoryNumber(book, group.category) : std::nullopt;
    m_view->setCurrentIndex(
        m_model->index(agent ? m_model->rowOf(*agent) : 0, category ? m_model->columnOf(*category) : 0));
}

void MatrixPane::openCell(int row, int column)
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
    emit groupChosen(group);
}

void MatrixPane::sortBy(int column)
{
    m_model->sortNextBy(column);
    showSort();
    mark(m_marked);
    m_view->scrollToTop(); // what now stands first is what was asked for
}

void MatrixPane::setFaded(bool faded)
{
    m_view->setFaded(faded);
}

void MatrixPane::retranslate()
{
    m_model->retranslate();
    m_view->setAccessibleName(tr("Repeat rate by agent and category"));
    m_view->corner()->setText(tr("Agents"));
    m_view->corner()->setToolTip(tr("Order of agents and categories"));
    const QString words[] = {tr("Agents by rate"), tr("Agents by calls"), tr("Agents by name"),
        tr("Categories by rate"), tr("Categories by calls"), tr("Categories by name")};
    for (int i = 0; i < 3; ++i) {
        m_agentSorts->actions().at(i)->setText(words[i]);
        m_categorySorts->actions().at(i)->setText(words[i + 3]);
    }
}

} // namespace redial
