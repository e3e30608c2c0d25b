#include "ui/pages/callers/detailslist.h"

#include "ui/common/densetable.h"
#include "ui/session/session.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redial {

namespace {

const QString columnsName = QStringLiteral("columns");
const QString keyName = QStringLiteral("key");
const QString shownName = QStringLiteral("shown");
const QString widthName = QStringLiteral("width");

/// As ColumnLayout keeps it: what the scheme does not name is hidden, also what is new.
QByteArray layoutJson(const std::vector<DetailColumn>& shown, const std::vector<DetailTable::Column>& all)
{
    QJsonArray columns;
    for (const DetailColumn& one : shown)
        columns.append(QJsonObject{
            {keyName, QString::fromStdString(one.key)}, {shownName, true}, {widthName, one.width}});
    for (const DetailTable::Column& one : all)
        if (std::none_of(shown.begin(), shown.end(),
                [&](const DetailColumn& column) { return column.key == one.key; }))
            columns.append(QJsonObject{{keyName, QString::fromStdString(one.key)}, {shownName, false}});
    return QJsonDocument(QJsonObject{{columnsName, columns}}).toJson(QJsonDocument::Compact);
}

std::vector<DetailColumn> shownIn(const QByteArray& layout)
{
    std::vector<DetailColumn> shown;
    for (const QJsonValue one : QJsonDocument::fromJson(layout)[columnsName].toArray())
        if (one[shownName].toBool())
            shown.push_back({one[keyName].toString().toStdString(), one[widthName].toInt()});
    return shown;
}

} // namespace

DetailsList::DetailsList(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_model(new DetailsModel(session, this))
    , m_table(new DenseTable(DenseTable::SortedBy::Model))
{
    m_table->setModel(m_model);
    QHeaderView& header = *m_table->horizontalHeader();
    header.setSortIndicator(-1, Qt::AscendingOrder);
    header.setSortIndicatorClearable(true); // the third click: worst first again
    m_table->setSortingEnabled(true);
    m_layout = new ColumnLayout(*m_table);
    layOut();
    connect(m_layout, &ColumnLayout::changed, this, &DetailsList::keep);
}

void DetailsList::show(std::shared_ptr<const CallersData> data, BurstStates states)
{
    const bool isNew = data && data->book != m_book;
    const bool isOther = m_applied != m_session.scheme().details;
    m_model->show(std::move(data), std::move(states));
    if (isNew)
        readExtras();
    else if (isOther)
        layOut();
}

void DetailsList::readExtras()
{
    m_session.tasks().run(
        QStringLiteral("callers-details-columns"), {}, this,
        [workspace = m_session.workspace()](Progress&) { return DetailTable::extraColumns(*workspace); },
        [this, workspace = m_session.workspace()](const Result<std::vector<std::string>>& extras) {
            if (!extras || workspace != m_session.workspace())
                return;
            m_book = m_session.book();
            if (m_extras != *extras) {
                m_extras = *extras;
                m_model->setExtraColumns(m_extras);
                m_applied.reset();
            }
            if (m_applied != m_session.scheme().details)
                layOut();
        });
}

void DetailsList::layOut()
{
    std::vector<ColumnLayout::Column> columns;
    for (size_t at = 0; at < m_model->columns().size(); ++at) {
        const DetailTable::Column& one = m_model->columns()[at];
        columns.push_back({QString::fromStdString(one.key), static_cast<int>(at), one.width,
            one.isShown ? ColumnLayout::Shown::Yes : ColumnLayout::Shown::No});
    }
    m_layout->setColumns(std::move(columns));
    m_applied = m_session.scheme().details;
    if (!m_applied->empty())
        m_layout->restore(layoutJson(*m_applied, m_model->columns()));
}

void DetailsList::keep()
{
    std::vector<DetailColumn> shown = shownIn(m_layout->toJson());
    // Columns of other workspaces: the scheme may go back to them.
    for (const DetailColumn& one : m_session.scheme().details)
        if (std::none_of(m_model->columns().begin(), m_model->columns().end(),
                [&](const DetailTable::Column& column) { return column.key == one.key; }))
            shown.push_back(one);
    m_applied = shown;
    m_session.setDetailColumns(shown);
}

std::vector<DetailTable::Column> DetailsList::shownColumns() const
{
    return DetailTable::shownColumns(shownIn(m_layout->toJson()), m_extras);
}

} // namespace redial
