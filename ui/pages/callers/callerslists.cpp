#include "ui/pages/callers/callerslists.h"

#include "ui/common/densetable.h"
#include "ui/pages/callers/detailslist.h"
#include "ui/pages/callers/rhythmmodel.h"
#include "ui/session/followups.h"

#include <QHeaderView>
#include <QItemSelectionModel>

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace redial {

namespace {

const QString layoutSetting = QStringLiteral("callers_columns");

Reveal revealOf(const Session& session)
{
    return session.isRevealed() ? Reveal::Revealed : Reveal::Masked;
}

/// In every column of a list.
bool looksSame(const FollowUp& one, const FollowUp& other)
{
    return one.id == other.id && one.version == other.version && one.state == other.state
        && one.changedAt == other.changedAt && one.reviewDay == other.reviewDay && one.cause == other.cause
        && one.department == other.department && one.finding == other.finding && one.action == other.action
        && one.author == other.author;
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
    connect(&session, &Session::opened, this, &CallersLists::restoreLayout);
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
    const CallerChoice before = current();
    const std::vector<CallerChoice> wasChosen = chosen();
    clear();
    m_data = std::move(shown);
    m_marks = std::move(marks);
    fillAndChoose(before);
    chooseAgain(wasChosen);
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
    // Marks are places in a list: one with others in it comes with marks of its own.
    if (!m_marks.followUps
        || !std::equal(followUps->begin(), followUps->end(), m_marks.followUps->begin(),
            m_marks.followUps->end(), [this](const ResolvedFollowUp& one, const ResolvedFollowUp& known) {
                return one.followUp.id == m_session.followUps().savedId(known.followUp.id);
            }))
        return;
    const auto before = std::move(m_marks.followUps); // rows point into it until they are replaced
    m_marks.followUps = std::move(followUps);
    if (m_view == View::Bursts && m_data)
        m_bursts->updateRows(burstRows(), [](const BurstRow& one, const BurstRow& other) {
            return one.followUp == other.followUp
                || (one.followUp != nullptr && other.followUp != nullptr
                    && looksSame(*one.followUp, *other.followUp));
        });
    else if (m_view == View::Worklist)
        updateWorklist();
    else if (m_view == View::Details)
        m_details->model().setStates(burstStates());
}

void CallersLists::updateWorklist()
{
    std::unordered_map<qint64, const ResolvedFollowUp*> byId;
    for (const ResolvedFollowUp& one : *m_marks.followUps)
        byId.emplace(one.followUp.id.value, &one);
    std::vector<WorkRow> rows;
    // The old list is still there: only its place in memory is about to go.
    for (const WorkRow& row : m_work->rows())
        rows.push_back({byId.at(m_session.followUps().savedId(row.followUp->followUp.id).value), row.row});
    m_work->updateRows(std::move(rows), [](const WorkRow& one, const WorkRow& other) {
        return looksSame(one.followUp->followUp, other.followUp->followUp)
            && one.followUp->orders == other.followUp->orders
            && one.followUp->missing == other.followUp->missing;
    });
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
    fillAndChoose(current());
}

void CallersLists::fillAndChoose(const CallerChoice& before)
{
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
    const int row = rowOf(before);
    if (row >= 0)
        table().setCurrentIndex(table().viewIndex(row));
    else if (before.key.empty() || !isTextFocused())
        table().setCurrentIndex(table().model()->index(0, 0));
    else // nobody: the next key must not go into somebody else's follow-up
        table().setCurrentIndex({});
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

BurstRow CallersLists::rowOfBurst(size_t burst) const
{
    const ResolvedFollowUp* found = followUpOfBurst(burst);
    return found != nullptr ? BurstRow{burst, &found->followUp, found->cameBackAt()}
                            : BurstRow{burst, nullptr, {}};
}

std::vector<BurstRow> CallersLists::burstRows() const
{
    std::vector<BurstRow> rows;
    if (m_data)
        for (const size_t burst : m_data->worstFirst)
            rows.push_back(rowOfBurst(burst));
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

void CallersLists::restoreLayout()
{
    if (m_layout == nullptr)
        return;
    const QSignalBlocker blocker(m_layout); // nobody has chosen it here
    m_layout->restore(m_session.setting(layoutSetting));
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

std::vector<std::optional<FollowUp>> CallersLists::followUpsOfBursts() const
{
    std::vector<std::optional<FollowUp>> followUps;
    for (size_t burst = 0; m_data && burst < m_data->bursts->size(); ++burst) {
        const ResolvedFollowUp* followUp = followUpOfBurst(burst);
        followUps.push_back(followUp != nullptr ? std::optional(followUp->followUp) : std::nullopt);
    }
    return followUps;
}

std::vector<std::optional<FollowUpState>> CallersLists::burstStates() const
{
    std::vector<std::optional<FollowUpState>> states;
    for (size_t burst = 0; m_data && burst < m_data->bursts->size(); ++burst) {
        const ResolvedFollowUp* followUp = followUpOfBurst(burst);
        states.push_back(followUp != nullptr ? std::optional(followUp->followUp.state) : std::nullopt);
    }
    return states;
}

void CallersLists::fillDetails()
{
    m_details->show(m_data, burstStates());
}

} // namespace redial
