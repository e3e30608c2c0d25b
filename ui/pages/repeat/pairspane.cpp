#include "ui/pages/repeat/pairspane.h"

#include "core/wording/formatting.h"
#include "core/wording/pairwording.h"
#include "ui/common/densetable.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/theme.h"
#include "ui/pages/orders/saiddelegate.h"
#include "ui/pages/repeat/matrixexport.h"
#include "ui/pages/repeat/pairsmodel.h"
#include "ui/session/session.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace redial {

struct PairsPane::Found {
    std::shared_ptr<const RepeatMatrix> matrix;
    RepeatGroup group;
    std::vector<quint32> rows;
    PairSummary summary;
};

PairsPane::PairsPane(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_headline(new ElidedLabel)
    , m_details(new ElidedLabel)
    , m_repeated(new QPushButton)
    , m_all(new QPushButton)
    , m_model(new PairsModel(session, this))
    , m_list(new DenseTable(DenseTable::SortedBy::Model))
{
    const int grid = Theme::grid();
    m_headline->setObjectName(QStringLiteral("pairsHeadline"));
    m_details->setObjectName(QStringLiteral("pairsDetails"));
    m_repeated->setObjectName(QStringLiteral("pairsRepeated"));
    m_all->setObjectName(QStringLiteral("pairsAll"));
    m_list->setObjectName(QStringLiteral("pairs"));
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_details->setForegroundRole(QPalette::PlaceholderText);
    auto* which = new QButtonGroup(this);
    for (QPushButton* button : {m_repeated, m_all}) {
        button->setCheckable(true);
        which->addButton(button);
    }
    m_repeated->setChecked(true);

    m_list->setModel(m_model);
    m_list->setItemDelegateForColumn(PairsModel::Said, new SaidDelegate(m_list));
    m_list->setItemDelegateForColumn(PairsModel::RepeatSaid, new SaidDelegate(m_list));
    m_list->horizontalHeader()->setSortIndicator(PairsModel::Time, Qt::DescendingOrder);
    m_list->setSortingEnabled(true);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_details);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(2 * grid, 2 * grid, 2 * grid, grid);
    top->addLayout(words, 1);
    top->addWidget(m_repeated);
    top->addWidget(m_all);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    connect(which, &QButtonGroup::buttonClicked, this,
        [this] { setWhich(m_repeated->isChecked() ? PairsModel::Which::Repeated : PairsModel::Which::All); });
    connect(m_list, &DenseTable::rowActivated, this, [this](int row) {
        if (row >= 0)
            emit orderActivated(m_model->order(row));
    });
}

void PairsPane::show(std::shared_ptr<const RepeatMatrix> matrix, const RepeatGroup& group)
{
    if (m_matrix && m_matrix == matrix && m_group == group)
        return; // on the screen or on its way: what is scrolled to and chosen stays
    m_group = group;
    if (!matrix || group.kind == RepeatGroup::Kind::Nothing) {
        clear();
        return;
    }
    m_matrix = matrix;
    m_session.tasks().run(
        QStringLiteral("pairs"), {}, this,
        [matrix, group](Progress&) {
            Found found{matrix, group, group.rows(*matrix), {}};
            found.summary = summarisePairs(matrix->repeats(), found.rows);
            return found;
        },
        [this](const Found& found) {
            if (found.group == m_group && found.matrix == m_matrix)
                take(found);
        });
}

void PairsPane::take(const Found& found)
{
    m_summary = found.summary;
    // The model holds on to the book's snapshot, so that old figures stay whole while new ones come.
    m_model->show(std::shared_ptr<const Repeats>(m_matrix, &m_matrix->repeats()), found.rows, m_wanted);
    setWhich(m_wanted);
    m_list->setColumnHidden(PairsModel::Agent, m_group.hasAgent());
    const QFontMetrics metrics = m_list->fontMetrics();
    const auto widthFor = [&](const QString& text) {
        return metrics.horizontalAdvance(text) + 6 * Theme::grid();
    };
    const QString time = m_model->rowCount() > 0 ? m_model->index(0, PairsModel::Time).data().toString()
                                                 : QStringLiteral("00-00 00:00");
    m_list->setColumnWidth(PairsModel::Time, widthFor(time));
    const QString again =
        m_model->headerData(PairsModel::RepeatTime, Qt::Horizontal, Qt::DisplayRole).toString();
    m_list->setColumnWidth(PairsModel::RepeatTime, std::max(widthFor(time), widthFor(again)));
    m_list->setColumnWidth(PairsModel::Caller, widthFor(QStringLiteral("0000 ****0000")));
    m_list->setColumnWidth(PairsModel::Agent,
        widthFor(
            m_session.roster()->isEmpty() ? QStringLiteral("0000 0000") : QStringLiteral("0000 0000 0000")));
    const QString between = QStringLiteral("→ %1 →").arg(Formatting::elapsed(100 * 3600));
    m_list->setColumnWidth(PairsModel::Between, widthFor(between));
    int taken = 0;
    for (const int column :
        {PairsModel::Time, PairsModel::Caller, PairsModel::Between, PairsModel::RepeatTime})
        taken += m_list->columnWidth(column);
    if (!m_group.hasAgent())
        taken += m_list->columnWidth(PairsModel::Agent);
    m_list->setColumnWidth(PairsModel::Said, std::max(220, (m_list->viewport()->width() - taken) / 2));
    showSummary();
}

void PairsPane::showSummary()
{
    if (!m_matrix) {
        m_headline->clear();
        m_details->clear();
        return;
    }
    m_headline->setText(m_group.title(*m_session.roster()) + QStringLiteral(" · ")
        + PairWording::headline(m_summary.tally, m_matrix->repeats().scheme));
    QStringList details = PairWording::details(m_summary);
    const QString comparison =
        PairWording::comparison(m_summary, m_group.comparedWith(*m_matrix), m_group.comparedName());
    if (!comparison.isEmpty())
        details << comparison;
    m_details->setText(details.join(QStringLiteral(" · ")));
    m_headline->setToolTip(m_headline->text());
    m_details->setToolTip(m_details->text());
    m_repeated->setText(tr("Came back %1").arg(Formatting::count(m_summary.tally.repeats)));
    m_all->setText(tr("All %1").arg(Formatting::count(m_summary.tally.calls)));
}

void PairsPane::clear()
{
    m_session.tasks().cancel(QStringLiteral("pairs"));
    m_group = {};
    m_matrix.reset();
    m_summary = {};
    m_model->clear();
    showSummary();
}

void PairsPane::setWhich(PairsModel::Which which)
{
    m_wanted = which;
    // A list of none would say nothing: then all are shown, until a group has repeats again.
    const bool isNone = m_matrix && m_summary.tally.calls > 0 && m_summary.tally.repeats == 0;
    const PairsModel::Which shown = isNone ? PairsModel::Which::All : which;
    m_repeated->setEnabled(!isNone);
    (shown == PairsModel::Which::All ? m_all : m_repeated)->setChecked(true);
    if (m_model->which() != shown)
        m_model->setWhich(shown);
}

void PairsPane::forgetTexts()
{
    m_model->forgetTexts();
}

void PairsPane::exportList(QWidget* parent)
{
    if (m_matrix)
        exportPairs(m_session, parent, m_model->repeats(), m_model->rows(),
            m_group.title(*m_session.roster()), m_headline->text());
}

void PairsPane::retranslate()
{
    m_list->setAccessibleName(tr("Calls and the calls that repeated them"));
    m_repeated->setToolTip(tr("Only calls whose caller came back"));
    m_all->setToolTip(tr("All calls of the group"));
    m_model->retranslate();
    showSummary();
}

} // namespace redial
