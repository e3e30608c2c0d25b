#include "ui/pages/callers/callerslists.h"

#include "ui/common/densetable.h"
#include "ui/pages/callers/rhythmmodel.h"
#include "ui/session/followups.h"

#include <QHeaderView>
#include <QItemSelectionModel>

#include <algorithm>

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
{
    const auto add = [this](DenseTable* table, QAbstractItemModel* model, const char* name) {
        table->setObjectName(QLatin1String(name));
        table->setModel(model);
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
    add(m_burstTable, m_bursts, "callers.bursts");
    add(m_rhythmTable, m_rhythms, "callers.rhythms");
    add(m_workTable, m_work, "callers.worklist");
}

void CallersLists::retranslate()
{
    m_burstTable->setAccessibleName(tr("Callers who are back too often"));
    m_rhythmTable->setAccessibleName(tr("Callers with a rhythm"));
    m_workTable->setAccessibleName(tr("Worklist"));
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
    }
    Q_UNREACHABLE();
}

int CallersLists::rowCount() const
{
    return table().model()->rowCount();
}

void CallersLists::show(std::shared_ptr<const CallersData> shown, CallersMarks marks)
{
    const std::string key = current().key;
    clear();
    m_data = std::move(shown);
    m_marks = std::move(marks);
    fill();
    choose(key);
}

void CallersLists::clear()
{
    m_isFilling = true;
    m_bursts->setRows({});
    m_rhythms->setRows({});
    m_work->setRows({});
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

void CallersLists::setView(View view, Waiting waiting, const std::optional<std::string>& cause)
{
    clear();
    m_view = view;
    m_waiting = waiting;
    m_cause = cause;
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
    }
    if (key.empty() || !choose(key))
        table().setCurrentIndex(table().model()->index(0, 0));
    m_isFilling = false;
    emit currentChanged();
    emit selectionChanged();
}

const FollowUp* CallersLists::followUpOfBurst(size_t burst) const
{
    const FollowUp* latest = nullptr;
    if (burst < m_marks.ofBurst.size() && m_marks.followUps) {
        for (const size_t place : m_marks.ofBurst[burst]) {
            const FollowUp& one = (*m_marks.followUps)[place].followUp;
            if (latest == nullptr || one.changedAt > latest->changedAt)
                latest = &one;
        }
    }
    return latest;
}

std::vector<BurstRow> CallersLists::burstRows() const
{
    std::vector<BurstRow> rows;
    if (m_data)
        for (const size_t burst : m_data->worstFirst)
            rows.push_back({burst, followUpOfBurst(burst)});
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
    const WorklistContext context{m_data ? m_data->book : nullptr, m_marks.followUps, revealOf(m_session),
        Session::now().day(), m_cause};
    m_work->setColumns(worklistColumns(context));
    m_work->setRows(worklistRows(context, m_marks.rowOf, m_waiting));
    m_workTable->fitColumns();
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
    for (const QModelIndex& index : indexes)
        choices.push_back(choiceAt(table().sourceRow(index)));
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
