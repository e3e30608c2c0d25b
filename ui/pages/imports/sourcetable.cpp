#include "ui/pages/imports/sourcetable.h"

#include "core/wording/errors.h"
#include "core/wording/formatting.h"
#include "ui/common/theme.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace redial {

namespace {

constexpr int shownRows = 5;
constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
constexpr auto left = Qt::AlignLeft | Qt::AlignVCenter;

QString sheetsOf(const SourceLook& look)
{
    QStringList names;
    for (const std::string& name : look.sheetNames())
        names << Formatting::text(name);
    if (names.size() == 1)
        return look.sheets.size() > 1 ? SourceTable::tr("sheet %1").arg(names.first()) : QString();
    return SourceTable::tr(
        "%Ln sheets with one header, one source (%1)", nullptr, static_cast<int>(names.size()))
        .arg(Formatting::list(names));
}

QString headerRowOf(const SourceLook& look)
{
    if (look.error || look.group.headerRows.empty())
        return {};
    if (look.group.header.lastRow == 0)
        return SourceTable::tr("no header");
    return SourceTable::tr("header in row %1").arg(Formatting::count(look.group.headerRows.front()));
}

QString rowsOf(const SourceLook& look)
{
    if (look.survey)
        return SourceTable::tr("%1 rows", nullptr, Formatting::grammaticalNumber(look.survey->rows))
            .arg(Formatting::count(look.survey->rows));
    return look.error || !look.isImportable() ? QString() : SourceTable::tr("counting …");
}

QString coveredBy(const SourceLook& look)
{
    const std::optional<Stretch> coverage = look.survey ? look.coverage() : std::nullopt;
    return coverage
        ? SourceTable::tr("%1 to %2").arg(Formatting::time(coverage->from), Formatting::time(coverage->to))
        : QString();
}

QVariant fileLook(const SourceLook& look, int role)
{
    if (role == Qt::ToolTipRole)
        return look.path;
    if (role == Qt::FontRole) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    return {};
}

QVariant kindLook(const SourceLook& look, int role)
{
    if (role == Qt::ToolTipRole)
        return SourceTable::kindOf(look);
    if (role == Qt::ForegroundRole)
        return look.error ? Theme::bad() : Theme::mutedText();
    return {};
}

QVariant muted(const SourceLook&, int role)
{
    return role == Qt::ForegroundRole ? QVariant(Theme::mutedText()) : QVariant();
}

/// What is wrong stays red also where the row is chosen.
class KindDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QString text = std::exchange(cell.text, QString());
        cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        const QRect inside = option.rect.adjusted(2 * Theme::grid(), 0, -2 * Theme::grid(), 0);
        painter->save();
        painter->setFont(cell.font);
        painter->setPen(index.data(Qt::ForegroundRole).value<QColor>());
        painter->drawText(inside, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
            cell.fontMetrics.elidedText(text, Qt::ElideRight, inside.width()));
        painter->restore();
    }
};

} // namespace

QString SourceTable::kindOf(const SourceLook& look)
{
    if (look.error)
        return QStringLiteral("✕ ") + problemOf(look);
    QStringList parts;
    switch (look.traits.format) {
    case FileFormat::Xlsx:
        parts << tr("Excel workbook");
        break;
    case FileFormat::Xls:
        parts << tr("Excel 97–2003 workbook");
        break;
    case FileFormat::XmlSpreadsheet:
        parts << tr("XML spreadsheet 2003");
        break;
    case FileFormat::Html:
        parts << tr("web page with tables") << QString::fromStdString(look.traits.encoding);
        break;
    case FileFormat::Ods:
        parts << tr("OpenDocument spreadsheet");
        break;
    case FileFormat::Csv:
        parts << tr("text file") << QString::fromStdString(look.traits.encoding);
        break;
    }
    if (const QString sheets = sheetsOf(look); !sheets.isEmpty())
        parts << sheets;
    if (look.isKnown)
        parts << tr("seen before");
    return parts.join(QStringLiteral(" · "));
}

QString SourceTable::problemOf(const SourceLook& look)
{
    if (!look.error)
        return {};
    Error error = *look.error;
    if (error.subject == look.path)
        error.subject = QFileInfo(look.path).fileName();
    return errorSentence(error);
}

SourceTable::SourceTable(QWidget* parent) : DenseTable(parent), m_model(new TableModel<SourceLook>(this))
{
    setObjectName(QStringLiteral("import-sources"));
    horizontalHeader()->hide();
    setSortingEnabled(false);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setModel(m_model);
    setItemDelegateForColumn(1, new KindDelegate(this));
    retranslate();
}

void SourceTable::retranslate()
{
    setAccessibleName(tr("Files to import"));
    const int chosen = current();
    m_model->setColumns({
        {{}, left, [](const SourceLook& look) { return QFileInfo(look.path).fileName(); }, {}, fileLook},
        {{}, left, kindOf, {}, kindLook},
        {{}, left, headerRowOf, {}, muted},
        {{}, right, rowsOf, {}, muted},
        {{}, left, coveredBy, {}, muted},
    });
    fitHeight();
    if (chosen >= 0)
        setCurrentIndex(viewIndex(chosen));
}

void SourceTable::show(const std::vector<SourceLook>& looks)
{
    const int chosen = std::clamp(current(), 0, std::max(0, static_cast<int>(looks.size()) - 1));
    m_model->setRows(looks);
    fitHeight();
    if (!looks.empty())
        setCurrentIndex(viewIndex(chosen));
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SourceTable::currentLookChanged,
        Qt::UniqueConnection);
}

int SourceTable::current() const
{
    return sourceRow(currentIndex());
}

void SourceTable::fitHeight()
{
    fitColumns(560);
    const int rows = std::clamp(m_model->rowCount(), 1, shownRows);
    setFixedHeight(rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth());
    // A single file need not be chosen.
    setSelectionMode(m_model->rowCount() > 1 ? SingleSelection : NoSelection);
}

} // namespace redial
