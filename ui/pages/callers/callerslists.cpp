#include "ui/pages/callers/callerslists.h"

#include "ui/common/densetable.h"
#include "ui/pages/callers/detailslist.h"
#include "ui/pages/callers/rhythmmodel.h"
#include "ui/session/followups.h"

#include <QHeaderView>
#include <QItemSelectionModel>

#include <algorithm>
#include <set>
#include <map>

namespace redial {

namespace {

const QString layoutSetting = QStringLiteral("callers_columns");

Reveal revealOf(const Session& session)
{
    return session.isRevealed() ? Reveal::Revealed : Reveal::Masked;
}

} // namespace

CallersLists::CallersLists(Session& session, QWidget* parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_bursts(new TableModel<BurstRow>(this))
    , m_rhythms(new TableModel<PeriodicCaller>(this))
    , m_work(new TableModel<WorkRow>(this))
    , m_burstTable(new DenseTable)
    , m_rhythmTable(new DenseTable)
    , m_workTable(new DenseTable)
    , m_details(new DetailsList(session, this))
{
    m_burstTable->setModel(m_bursts);
    m_rhythmTable->setModel(m_rhythms);
    m_workTable->setModel(m_work);
    const auto add = [this](DenseTable* table, const char* name) {
        table->setObjectName(QLatin1String(name));
        table->setSelectionMode(QAbstractItemView::ExtendedSelection);
        addWidget(table);
        connect(table, &DenseTable::rowChanged, this, [this](int) {
            if (!m_isFilling)
                emit currentChanged();
        });
        connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
            if (!m_isFilling)
                emit selectionChanged();
        });
    };
    add(m_burstTable, "callers.bursts");
    add(m_rhythmTable, "callers.rhythms");
    add(m_workTable, "callers.worklist");
    add(&m_details->table(), "callers.details");
}

void CallersLists::retranslate()
{
    m_burstTable->setAccessibleName(tr("Callers who are back too often"));
    m_rhythmTable->setAccessibleName(tr("Callers with a rhythm"));
    m_workTable->setAccessibleName(tr("Worklist"));
    m_details->table().setAccessibleName(tr("Orders of the callers who are back too often"));
    fill();
}

DenseTable& CallersLists::table() const
{
    switch (m_view) {
    case View::Bursts:
        return *m_burstTable;
    case View::Rhythm:
        return *m_rhythmTable;
    case View::Worklist:
        return *m_workTable;
    case View::Details:
        return m_details->table();
    }
    Q_UNREACHABLE();
}

int CallersLists::rowCount() const
{
    return table().model()->rowCount();
}

void CallersLists::show(std::shared_ptr<const CallersData> shown, CallersMarks marks)
{
    const CallerChoice was = current();
    const std::vector<CallerChoice> wasChosen = chosen();
    clear();
    m_data = std::move(shown);
    m_marks = std::move(marks);
    fill();
    chooseAgain(was, wasChosen);
}

void CallersLists::chooseAgain(const CallerChoice& was, const std::vector<CallerChoice>& wasChosen)
{
    if (was.key.empty())
        return;
    // A caller may be there twice: the first order tells which one it was.
    const auto nameOf = [](const CallerChoice& choice) {
        return std::pair(choice.key, choice.orders.empty() ? OrderId() : choice.orders.front());
    };
    std::map<std::pair<std::string, OrderId>, int> rows;
    for (int row = 0; row < table().sourceModel()->rowCount(); ++row)
        rows.emplace(nameOf(choiceAt(row)), row);
    if (const auto found = rows.find(nameOf(was)); found != rows.end())
        table().setCurrentIndex(table().viewIndex(found->second));
    else
        choose(was.key);
    if (wasChosen.size() < 2)
        return;
    QItemSelection selection;
    for (const CallerChoice& one : wasChosen)
        if (const auto found = rows.find(nameOf(one)); found != rows.end())
            selection.select(table().viewIndex(found->second), table().viewIndex(found->second));
    table().selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void CallersLists::clear()
{
    m_isFilling = true;
    m_bursts->setRows({});
    m_rhythms->setRows({});
    m_work->setRows({});
    m_details->show(nullptr, {});
    m_isFilling = false;
}

void CallersLists::updateFollowUps(std::shared_ptr<const std::vector<ResolvedFollowUp>> followUps)
{
    const auto before = std::move(m_marks.followUps); // rows point into it until they are replaced
    m_marks.followUps = std::move(followUps);
    if (m_view == View::Bursts && m_data)
        m_bursts->updateRows(burstRows());
    else if (m_view == View::Worklist)
        updateWorklist();
    else if (m_view == View::Details)
        m_details->model().setStates(burstStates());
}

void CallersLists::updateWorklist()
{
    std::vector<WorkRow> rows;
    bool isSame = true;
    for (const WorkRow& row : m_work->rows()) {
        // The old list is still there: only its place in memory is about to go.
        const auto now = std::find_if(m_marks.followUps->begin(), m_marks.followUps->end(),
            [&](const ResolvedFollowUp& one) { return one.followUp.id == row.followUp->followUp.id; });
        if (now != m_marks.followUps->end())
            rows.push_back({&*now, row.row});
        else
            isSame = false;
    }
    if (isSame)
        m_work->updateRows(std::move(rows));
    else
        m_work->setRows(std::move(rows));
}

void CallersLists::setView(View view, Waiting waiting)
{
    clear();
    m_view = view;
    m_waiting = waiting;
    setCurrentWidget(&table());
    fill();
}

void CallersLists::fill()
{
    const std::string key = current().key;
    m_isFilling = true;
    switch (m_view) {
    case View::Bursts:
        fillBursts();
        break;
    case View::Rhythm:
        fillRhythm();
        break;
    case View::Worklist:
        fillWorklist();
        break;
    case View::Details:
        fillDetails();
        break;
    }
    if (key.empty() || !choose(key))
        table().setCurrentIndex(table().model()->index(0, 0));
    m_isFilling = false;
    emit currentChanged();
    emit selectionChanged();
}

const ResolvedFollowUp* CallersLists::followUpOfBurst(size_t burst) const
{
    const ResolvedFollowUp* latest = nullptr;
    if (burst < m_marks.ofBurst.size() && m_marks.followUps) {
        for (const size_t place : m_marks.ofBurst[burst]) {
            const ResolvedFollowUp& one = (*m_marks.followUps)[place];
            if (latest == nullptr || one.followUp.changedAt > latest->followUp.changedAt)
                latest = &one;
        }
    }
    return latest;
}

std::vector<BurstRow> CallersLists::burstRows() const
{
    std::vector<BurstRow> rows;
    if (m_data)
        for (const size_t burst : m_data->worstFirst) {
            const ResolvedFollowUp* found = followUpOfBurst(burst);
            rows.push_back(found != nullptr ? BurstRow{burst, &found->followUp, found->cameBackAt()}
                                            : BurstRow{burst, nullptr, {}});
        }
    return rows;
}

void CallersLists::fillBursts()
{
    BurstColumns columns;
    if (m_data)
        columns = burstColumns({m_data, revealOf(m_session), Session::now().day()});
    const bool isFirst = m_layout == nullptr && !columns.columns.empty();
    m_bursts->setColumns(std::move(columns.columns));
    m_bursts->setRows(burstRows());
    if (!isFirst)
        return;
    m_layout = new ColumnLayout(*m_burstTable);
    m_layout->setParent(this);
    m_layout->setColumns(std::move(columns.layout));
    m_layout->restore(m_session.setting(layoutSetting));
    connect(m_layout, &ColumnLayout::changed, this, &CallersLists::keepLayout);
}

void CallersLists::keepLayout()
{
    if (!m_session.isReadOnly())
        m_session.saveSetting(layoutSetting, m_layout->toJson());
}

void CallersLists::fillRhythm()
{
    if (m_data) {
        m_rhythms->setColumns(rhythmColumns(m_data, revealOf(m_session)));
        m_rhythms->setRows(m_data->periodic);
        m_rhythmTable->fitColumns();
    }
}

void CallersLists::fillWorklist()
{
    const WorklistContext context{
        m_data ? m_data->book : nullptr, m_marks.followUps, revealOf(m_session), Session::now().day()};
    m_work->setColumns(worklistColumns(context));
    m_work->setRows(worklistRows(context, m_marks.rowOf, m_waiting));
    m_workTable->fitColumns();
}

std::vector<std::optional<FollowUp>> CallersLists::followUpsOfBursts() const
{
    std::vector<std::optional<FollowUp>> followUps;
    for (size_t burst = 0; m_data && burst < m_data->bursts->size(); ++burst) {
        const FollowUp* followUp = followUpOfBurst(burst);
        followUps.push_back(followUp != nullptr ? std::optional(*followUp) : std::nullopt);
    }
    return followUps;
}

std::vector<std::optional<FollowUpState>> CallersLists::burstStates() const
{
    std::vector<std::optional<FollowUpState>> states;
    for (size_t burst = 0; m_data && burst < m_data->bursts->size(); ++burst) {
        const FollowUp* followUp = followUpOfBurst(burst);
        states.push_back(followUp != nullptr ? std::optional(followUp->state) : std::nullopt);
    }
    return states;
}

void CallersLists::fillDetails()
{
    m_details->show(m_data, burstStates());
}

std::string CallersLists::phoneOf(quint32 bookRow) const
{
    return std::string(m_data->book->phoneKeys().at(m_data->book->phones()[bookRow]));
}

CallerChoice CallersLists::choiceOfBurst(const BurstRow& row) const
{
    const Burst& burst = (*m_data->bursts)[row.burst];
    CallerChoice choice;
    choice.key = phoneOf(burst.rows.front());
    choice.caller = burst.caller;
    choice.burst = row.burst;
    for (const quint32 bookRow : burst.rows)
        choice.orders.push_back(m_data->book->order(bookRow));
    if (row.followUp != nullptr)
        choice.followUp = row.followUp->id;
    return choice;
}

CallerChoice CallersLists::choiceAt(int sourceRow) const
{
    CallerChoice choice;
    if (sourceRow < 0)
        return choice;
    switch (m_view) {
    case View::Bursts:
        return choiceOfBurst(m_bursts->row(sourceRow));
    case View::Rhythm: {
        const PeriodicCaller& caller = m_rhythms->row(sourceRow);
        choice.key = phoneOf(caller.firstRow);
        choice.caller = caller.caller;
        for (quint32 row = caller.firstRow; row <= caller.lastRow; ++row)
            choice.orders.push_back(m_data->book->order(row));
        if (m_marks.followUps)
            for (const ResolvedFollowUp& one : *m_marks.followUps)
                if (one.followUp.caller == choice.key)
                    choice.followUp = one.followUp.id; // the newest is last
        break;
    }
    case View::Worklist: {
        const WorkRow& row = m_work->row(sourceRow);
        choice.key = row.followUp->followUp.caller;
        choice.orders = row.followUp->orders;
        choice.followUp = row.followUp->followUp.id;
        if (row.row)
            choice.caller = m_data->book->columns().callers[*row.row];
        break;
    }
    case View::Details: {
        const size_t burst = m_details->model().row(sourceRow).burst;
        return choiceOfBurst({burst, followUpOfBurst(burst)});
    }
    }
    return choice;
}

CallerChoice CallersLists::current() const
{
    const int row = table().sourceRow(table().currentIndex());
    const int rows = table().sourceModel()->rowCount();
    return row < rows ? choiceAt(row) : CallerChoice{};
}

std::vector<CallerChoice> CallersLists::chosen() const
{
    QModelIndexList indexes = table().selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end(),
        [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    std::vector<CallerChoice> choices;
    std::set<size_t> bursts; // several orders of one burst are one caller
    for (const QModelIndex& index : indexes) {
        CallerChoice choice = choiceAt(table().sourceRow(index));
        if (!choice.burst || bursts.insert(*choice.burst).second)
            choices.push_back(std::move(choice));
    }
    return choices;
}

std::vector<CallerChoice> CallersLists::all() const
{
    std::vector<CallerChoice> choices;
    for (int row = 0; row < rowCount(); ++row)
        choices.push_back(choiceAt(table().sourceRow(table().model()->index(row, 0))));
    return choices;
}

bool CallersLists::step(int rows)
{
    const int next = table().currentIndex().row() + rows;
    if (next < 0 || next >= rowCount())
        return false;
    table().setCurrentIndex(table().model()->index(next, 0));
    return true;
}

bool CallersLists::choose(const std::string& key)
{
    const int rows = table().sourceModel()->rowCount();
    for (int row = 0; row < rows; ++row) {
        if (choiceAt(row).key != key)
            continue;
        table().setCurrentIndex(table().viewIndex(row));
        return true;
    }
    return false;
}

} // namespace redial
