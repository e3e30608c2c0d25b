// Who is chosen in the lists of the page of frequent callers, and where somebody stands in them.
#include "ui/common/densetable.h"
#include "ui/pages/callers/callerslists.h"
#include "ui/pages/callers/detailslist.h"
#include "ui/session/followups.h"

#include <QApplication>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <set>
#include <unordered_map>

namespace redial {

bool CallersLists::isTextFocused()
{
    const QWidget* focus = QApplication::focusWidget();
    return qobject_cast<const QPlainTextEdit*>(focus) != nullptr
        || qobject_cast<const QLineEdit*>(focus) != nullptr;
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
        return choiceOfBurst(rowOfBurst(burst));
    }
    }
    return choice;
}

CallerChoice CallersLists::current() const
{
    const int row = table().sourceRow(table().currentIndex());
    const int rows = table().sourceModel()->rowCount();
    CallerChoice choice = row < rows ? choiceAt(row) : CallerChoice{};
    if (!choice.followUp) // begun a moment ago: marks come later
        choice.followUp = m_session.followUps().sharing(choice.orders);
    return choice;
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

std::string CallersLists::keyAt(int sourceRow) const
{
    switch (m_view) {
    case View::Bursts:
        return phoneOf((*m_data->bursts)[m_bursts->row(sourceRow).burst].rows.front());
    case View::Rhythm:
        return phoneOf(m_rhythms->row(sourceRow).firstRow);
    case View::Worklist:
        return m_work->row(sourceRow).followUp->followUp.caller;
    case View::Details:
        return phoneOf((*m_data->bursts)[m_details->model().row(sourceRow).burst].rows.front());
    }
    Q_UNREACHABLE();
}

int CallersLists::rowOf(const CallerChoice& choice) const
{
    if (choice.key.empty())
        return -1;
    std::vector<int> ofCaller;
    const int rows = table().sourceModel()->rowCount();
    for (int row = 0; row < rows; ++row)
        if (keyAt(row) == choice.key)
            ofCaller.push_back(row);
    return rowAmong(choice, ofCaller);
}

int CallersLists::rowAmong(const CallerChoice& choice, const std::vector<int>& ofCaller) const
{
    // The same caller may be there several times: the same follow-up, else the same orders, are meant.
    const FollowUps& followUps = m_session.followUps();
    int sameCaller = -1;
    int sameOrders = -1;
    for (const int row : ofCaller) {
        const CallerChoice other = choiceAt(row);
        if (choice.followUp && other.followUp
            && followUps.savedId(*choice.followUp) == followUps.savedId(*other.followUp))
            return row;
        if (sameCaller < 0)
            sameCaller = row;
        if (sameOrders < 0 && std::any_of(other.orders.begin(), other.orders.end(), [&](OrderId order) {
                return std::find(choice.orders.begin(), choice.orders.end(), order) != choice.orders.end();
            }))
            sameOrders = row;
    }
    return sameOrders >= 0 || (isTextFocused() && !choice.orders.empty()) ? sameOrders : sameCaller;
}

void CallersLists::chooseAgain(const std::vector<CallerChoice>& wasChosen)
{
    if (wasChosen.size() < 2)
        return;
    // Hundreds may be chosen of ten thousand rows: the rows are read once, and neighbours are one range.
    std::unordered_map<std::string, std::vector<int>> rowsOf;
    const int rows = table().sourceModel()->rowCount();
    for (int row = 0; row < rows; ++row)
        rowsOf[keyAt(row)].push_back(row);
    std::vector<int> shown;
    for (const CallerChoice& one : wasChosen)
        if (const auto known = rowsOf.find(one.key); known != rowsOf.end())
            if (const int row = rowAmong(one, known->second); row >= 0)
                shown.push_back(table().viewIndex(row).row());
    std::sort(shown.begin(), shown.end());
    QItemSelection selection;
    for (size_t first = 0, next = 0; first < shown.size(); first = next) {
        for (next = first + 1; next < shown.size() && shown[next] <= shown[next - 1] + 1;)
            ++next;
        selection.select(table().model()->index(shown[first], 0), table().model()->index(shown[next - 1], 0));
    }
    table().selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

bool CallersLists::choose(const std::string& key)
{
    const int row = rowOf({key, 0, {}, {}, {}});
    if (row >= 0)
        table().setCurrentIndex(table().viewIndex(row));
    return row >= 0;
}

} // namespace redial
