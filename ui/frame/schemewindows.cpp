#include "ui/frame/schemewindows.h"

#include "core/wording/formatting.h"
#include "ui/common/theme.h"
#include "ui/session/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace redial {

namespace {

constexpr int pathRole = Qt::UserRole + 1; ///< the joined path
constexpr qint64 secondsPerMinute = 60;
constexpr qint64 secondsPerHour = 3600;
constexpr qint64 secondsPerDay = Timestamp::secondsPerDay;
constexpr qint64 other = 0; ///< "another length": what the spin box says
constexpr int largestNumber = 9999;
constexpr qint64 rollingLengths[]{2 * secondsPerHour, 4 * secondsPerHour, 8 * secondsPerHour,
    12 * secondsPerHour, 24 * secondsPerHour, 48 * secondsPerHour, 72 * secondsPerHour, 5 * secondsPerDay,
    7 * secondsPerDay};
constexpr qint64 dayLengths[]{1, 2, 3, 5, 7, 14};
constexpr qint64 firstLength = 72 * secondsPerHour;

} // namespace

SchemeWindows::SchemeWindows(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_none(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(this))
    , m_find(new QLineEdit(this))
    , m_categories(new QStandardItemModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_tree(new QTreeView(this))
    , m_length(new QComboBox(this))
    , m_number(new QSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_set(new QPushButton(this))
{
    layOut();
    fillTree();
    fillLengths();
    connect(m_find, &QLineEdit::textChanged, this, &SchemeWindows::find);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { m_tree->setFocus(); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { m_set->setEnabled(!chosenCategory().empty()); });
    connect(m_tree, &QTreeView::activated, this, &SchemeWindows::set);
    connect(m_set, &QPushButton::clicked, this, &SchemeWindows::set);
    connect(m_remove, &QPushButton::clicked, this, &SchemeWindows::remove);
    auto* deleteKey = new QShortcut(QKeySequence::Delete, m_list);
    deleteKey->setContext(Qt::WidgetShortcut);
    connect(deleteKey, &QShortcut::activated, this, &SchemeWindows::remove);
    connect(
        m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_length, &QComboBox::currentIndexChanged, this, [this] {
        const bool isOther = m_length->currentData().toLongLong() == other;
        m_number->setVisible(isOther);
        m_unit->setVisible(isOther);
    });
    connect(&m_session, &Session::schemeChanged, this, &SchemeWindows::refresh);
    refresh();
}

bool SchemeWindows::isNatural() const
{
    return m_session.scheme().windowKind == WindowKind::NaturalDay;
}

void SchemeWindows::layOut()
{
    const int grid = Theme::grid();
    m_none->setWordWrap(true);
    m_none->setText(tr("All categories have the window of the scheme. Choose one below to give it its own; "
                       "it holds for what lies beneath it, too."));
    m_list->setObjectName(QStringLiteral("ownWindows"));
    m_list->setAccessibleName(tr("Categories with a window of their own"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMaximumHeight(5 * fontMetrics().height() + 6 * grid);
    m_remove->setObjectName(QStringLiteral("removeOwnWindow"));
    m_remove->setText(tr("Take away"));
    m_find->setObjectName(QStringLiteral("findCategory"));
    m_find->setPlaceholderText(tr("Find a category"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("categoryTree"));
    m_tree->setAccessibleName(tr("Categories"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setMinimumSize(360, 220);
    m_length->setObjectName(QStringLiteral("ownWindowLength"));
    m_length->setAccessibleName(tr("Its window"));
    m_number->setObjectName(QStringLiteral("ownWindowNumber"));
    m_number->setAccessibleName(tr("Its window"));
    m_number->setRange(1, largestNumber);
    m_unit->setObjectName(QStringLiteral("ownWindowUnit"));
    m_unit->setAccessibleName(tr("Unit"));
    m_set->setObjectName(QStringLiteral("setOwnWindow"));
    m_set->setText(tr("Set"));
    m_set->setEnabled(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 2 * grid);
    column->setSpacing(2 * grid);
    column->addWidget(m_none);
    column->addWidget(m_list);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    column->addWidget(m_find);
    column->addWidget(m_tree, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_length, 1);
    row->addWidget(m_number);
    row->addWidget(m_unit);
    row->addWidget(m_set);
    column->addLayout(row);
}

void SchemeWindows::fillTree()
{
    m_found->setSourceModel(m_categories);
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setAutoAcceptChildRows(true);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_tree->setModel(m_found);
    const auto book = m_session.book();
    if (!book)
        return;
    // A node comes after its parent.
    const CategoryTree& tree = book->dictionaries().categories;
    std::vector<QStandardItem*> items(tree.size(), m_categories->invisibleRootItem());
    for (CategoryTree::Node node = 1; node < tree.size(); ++node) {
        auto* item = new QStandardItem(Formatting::text(tree.name(node)));
        item->setData(QString::fromStdString(tree.joined(node)), pathRole);
        items[tree.parent(node)]->appendRow(item);
        items[node] = item;
    }
    m_found->sort(0);
}

void SchemeWindows::fillLengths()
{
    m_length->clear();
    m_unit->clear();
    if (isNatural()) {
        for (const qint64 days : dayLengths)
            m_length->addItem(
                days == 1 ? tr("1 calendar day") : tr("%1 calendar days").arg(days), days * secondsPerDay);
    } else {
        for (const qint64 seconds : rollingLengths)
            m_length->addItem(Formatting::duration(seconds), seconds);
        m_unit->addItem(tr("minutes"), secondsPerMinute);
        m_unit->addItem(tr("hours"), secondsPerHour);
    }
    m_unit->addItem(tr("days"), secondsPerDay);
    m_unit->setCurrentIndex(isNatural() ? 0 : 1);
    m_length->addItem(tr("Another length…"), other);
    m_length->setCurrentIndex(std::max(0, m_length->findData(firstLength)));
    m_number->setValue(36);
    m_number->hide();
    m_unit->hide();
}

void SchemeWindows::refresh()
{
    const std::vector<WindowOverride>& own = m_session.scheme().overrides;
    const int row = m_list->currentRow();
    m_list->clear();
    for (const WindowOverride& one : own) {
        const QString path =
            Formatting::text(one.categoryPrefix).replace(QLatin1Char('/'), QStringLiteral(" › "));
        auto* item = new QListWidgetItem(
            //: A category and its window
            tr("%1: %2").arg(path, Formatting::duration(one.windowSeconds)), m_list);
        item->setData(pathRole, QString::fromStdString(one.categoryPrefix));
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_list->setVisible(!own.empty());
    m_remove->setVisible(!own.empty());
    m_remove->setEnabled(m_list->currentRow() >= 0);
    m_none->setVisible(own.empty());
}

void SchemeWindows::find(const QString& text)
{
    m_found->setFilterFixedString(text.trimmed());
    if (text.trimmed().isEmpty()) {
        m_tree->collapseAll();
        return;
    }
    m_tree->expandAll();
    // The first that has the words itself, not only above or beneath it.
    const QModelIndexList hits = m_found->rowCount() == 0
        ? QModelIndexList()
        : m_found->match(
            m_found->index(0, 0), Qt::DisplayRole, text.trimmed(), 1, Qt::MatchContains | Qt::MatchRecursive);
    m_tree->setCurrentIndex(hits.value(0));
}

std::string SchemeWindows::chosenCategory() const
{
    return m_tree->currentIndex().data(pathRole).toString().toStdString();
}

qint64 SchemeWindows::chosenSeconds() const
{
    const qint64 listed = m_length->currentData().toLongLong();
    if (listed != other)
        return listed;
    m_number->interpretText();
    return m_number->value() * m_unit->currentData().toLongLong();
}

void SchemeWindows::set()
{
    const std::string category = chosenCategory();
    if (category.empty())
        return;
    Scheme scheme = m_session.scheme();
    std::erase_if(
        scheme.overrides, [&](const WindowOverride& one) { return one.categoryPrefix == category; });
    scheme.overrides.push_back({category, chosenSeconds()});
    m_session.setScheme(scheme);
}

void SchemeWindows::remove()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr)
        return;
    Scheme scheme = m_session.scheme();
    const std::string category = item->data(pathRole).toString().toStdString();
    std::erase_if(
        scheme.overrides, [&](const WindowOverride& one) { return one.categoryPrefix == category; });
    m_session.setScheme(scheme);
}

} // namespace redial
