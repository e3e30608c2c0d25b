#include "ui/common/columnlayout.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace redial {

namespace {

constexpr int settledAfterMilliseconds = 300;
constexpr int narrowest = 16;
constexpr int widest = 4000;
constexpr int headingPadding = 40; ///< of both sides, as DenseTable dresses them

} // namespace

ColumnLayout::ColumnLayout(QTableView& table)
    : QObject(&table)
    , m_table(table)
    , m_header(*table.horizontalHeader())
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settledAfterMilliseconds);
    connect(&m_settled, &QTimer::timeout, this, &ColumnLayout::changed);
    m_header.setSectionsMovable(true);
    m_header.setFirstSectionMovable(true);
    m_header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_isApplying)
            touched();
    });
    connect(&m_header, &QHeaderView::sectionResized, this,
        [this](int section, int, int width) { resized(section, width); });
    connect(&m_header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu* menu = makeMenu(&m_header);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_header.mapToGlobal(at));
    });
}

void ColumnLayout::setColumns(std::vector<Column> columns)
{
    m_columns = std::move(columns);
    m_widths.clear();
    apply(standard());
}

std::vector<ColumnLayout::Place> ColumnLayout::standard() const
{
    std::vector<Place> places;
    for (const Column& one : m_columns)
        places.push_back({one.key, one.shown == Shown::Yes, standardWidth(one)});
    return places;
}

/// Headings differ in length from language to language. The arrow of a sorted column may lie on the padding.
int ColumnLayout::standardWidth(const Column& column) const
{
    if (column.width == 0 || column.section >= m_header.count())
        return column.width;
    const QString heading = m_table.model()->headerData(column.section, Qt::Horizontal).toString();
    return std::max(column.width, m_header.fontMetrics().horizontalAdvance(heading) + headingPadding);
}

const ColumnLayout::Column* ColumnLayout::column(const QString& key) const
{
    const auto found =
        std::find_if(m_columns.begin(), m_columns.end(), [&](const Column& one) { return one.key == key; });
    return found == m_columns.end() ? nullptr : &*found;
}

const ColumnLayout::Column* ColumnLayout::columnOf(int section) const
{
    const auto found = std::find_if(
        m_columns.begin(), m_columns.end(), [&](const Column& one) { return one.section == section; });
    return found == m_columns.end() ? nullptr : &*found;
}

void ColumnLayout::apply(const std::vector<Place>& places)
{
    const QScopedValueRollback applying(m_isApplying, true);
    const bool showsAny =
        std::any_of(places.begin(), places.end(), [](const Place& place) { return place.isShown; });
    int visual = 0;
    for (const Place& place : places) {
        const Column* one = column(place.key);
        if (one == nullptr || one->section >= m_header.count())
            continue;
        m_header.moveSection(m_header.visualIndex(one->section), visual);
        // A table without columns has no headings to bring them back with.
        m_header.setSectionHidden(one->section, !place.isShown && (showsAny || visual > 0));
        if (place.width > 0) {
            m_widths.insert(place.key, place.width);
            m_header.resizeSection(one->section, place.width);
        }
        ++visual;
    }
}

QStringList ColumnLayout::shownColumns() const
{
    QStringList keys;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int section = m_header.logicalIndex(visual);
        if (const Column* one = columnOf(section); one != nullptr && !m_header.isSectionHidden(section))
            keys << one->key;
    }
    return keys;
}

bool ColumnLayout::isShown(const QString& key) const
{
    const Column* one = column(key);
    return one != nullptr && one->section < m_header.count() && !m_header.isSectionHidden(one->section);
}

void ColumnLayout::setShown(const QString& key, Shown shown)
{
    const Column* one = column(key);
    const bool isToBeShown = shown == Shown::Yes;
    if (one == nullptr || isShown(key) == isToBeShown || (!isToBeShown && shownColumns().size() == 1))
        return;
    {
        const QScopedValueRollback applying(m_isApplying, true);
        m_header.setSectionHidden(one->section, !isToBeShown);
        if (const int width = m_widths.value(key); isToBeShown && width > 0)
            m_header.resizeSection(one->section, width);
    }
    touched();
}

void ColumnLayout::reset()
{
    m_widths.clear();
    apply(standard());
    touched();
}

QByteArray ColumnLayout::toJson() const
{
    QJsonArray columns;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int section = m_header.logicalIndex(visual);
        const Column* one = columnOf(section);
        if (one == nullptr)
            continue;
        QJsonObject entry{
            {QStringLiteral("key"), one->key}, {QStringLiteral("shown"), !m_header.isSectionHidden(section)}};
        if (const int width = m_widths.value(one->key); width > 0)
            entry.insert(QStringLiteral("width"), width);
        columns.append(entry);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("columns"), columns}}).toJson(QJsonDocument::Compact);
}

bool ColumnLayout::restore(const QByteArray& json)
{
    m_widths.clear();
    std::vector<Place> places;
    for (const QJsonValue value :
        QJsonDocument::fromJson(json).object().value(QStringLiteral("columns")).toArray()) {
        const QJsonObject entry = value.toObject();
        const QString key = entry.value(QStringLiteral("key")).toString();
        const Column* one = column(key);
        const bool isTwice =
            std::any_of(places.begin(), places.end(), [&](const Place& place) { return place.key == key; });
        if (one == nullptr || isTwice)
            continue;
        const int width = entry.value(QStringLiteral("width")).toInt();
        places.push_back({key, entry.value(QStringLiteral("shown")).toBool(one->shown == Shown::Yes),
            width > 0 ? std::clamp(width, narrowest, widest) : standardWidth(*one)});
    }
    const bool isLayout = !places.empty();
    // What is new stands behind the column it stands behind at first.
    auto behind = places.begin();
    for (const Place& place : standard()) {
        const auto known = std::find_if(
            places.begin(), places.end(), [&](const Place& one) { return one.key == place.key; });
        behind = (known != places.end() ? known : places.insert(behind, place)) + 1;
    }
    apply(places);
    return isLayout;
}

void ColumnLayout::resized(int section, int width)
{
    const Column* one = columnOf(section);
    if (m_isApplying || one == nullptr || width <= 0)
        return;
    // The last one fills the table: its width is the window's, not the user's.
    const QStringList shown = shownColumns();
    if (m_header.stretchLastSection() && !shown.isEmpty() && shown.constLast() == one->key)
        return;
    m_widths.insert(one->key, width);
    m_settled.start();
}

void ColumnLayout::touched()
{
    m_settled.stop();
    emit changed();
}

QString ColumnLayout::name(const Column& column) const
{
    for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole}) {
        const QString text =
            m_table.model()->headerData(column.section, Qt::Horizontal, role).toString().simplified();
        if (!text.isEmpty())
            return text;
    }
    return column.key;
}

QMenu* ColumnLayout::makeMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("columnsMenu"));
    const QStringList shown = shownColumns();
    for (const Column& one : m_columns) {
        QAction* action = menu->addAction(name(one).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setObjectName(QStringLiteral("column_") + one.key);
        action->setCheckable(true);
        action->setChecked(shown.contains(one.key));
        action->setEnabled(shown.size() > 1 || !action->isChecked());
        connect(action, &QAction::toggled, this,
            [this, key = one.key](bool checked) { setShown(key, checked ? Shown::Yes : Shown::No); });
    }
    menu->addSeparator();
    QAction* again = menu->addAction(tr("Columns as at first"), this, &ColumnLayout::reset);
    again->setObjectName(QStringLiteral("columnsReset"));
    return menu;
}

} // namespace redial
