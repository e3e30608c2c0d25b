#include "ui/charts/chartpanel.h"

#include "core/base/savefile.h"
#include "core/wording/formatting.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/chartview.h"
#include "ui/common/densetable.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/filedialogs.h"
#include "ui/common/theme.h"
#include "ui/session/tableexport.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace redial {

namespace {

using ChartRow = std::vector<TableCell>;

QString cellText(const TableCell& cell)
{
    if (const auto* count = std::get_if<TableCount>(&cell))
        return Formatting::count(count->value);
    if (const auto* share = std::get_if<TableShare>(&cell))
        return Formatting::percent(share->value);
    if (const auto* number = std::get_if<TableNumber>(&cell))
        return Formatting::decimal(number->value, 1);
    return Formatting::text(plainText(cell));
}

/// What it is sorted by.
QVariant cellValue(const TableCell& cell)
{
    if (const auto* count = std::get_if<TableCount>(&cell))
        return QVariant::fromValue(count->value);
    if (const auto* share = std::get_if<TableShare>(&cell))
        return share->value;
    if (const auto* number = std::get_if<TableNumber>(&cell))
        return number->value;
    if (std::holds_alternative<std::monostate>(cell))
        return {};
    return cellText(cell);
}

/// The columns of a table whose cells say themselves what they are.
std::vector<TableColumn<ChartRow>> columnsOf(const TableContent& table)
{
    std::vector<TableColumn<ChartRow>> columns;
    for (qsizetype i = 0; i < table.headers.size(); ++i) {
        const auto at = static_cast<size_t>(i);
        const bool numbers = std::any_of(
            table.rows.begin(), table.rows.end(), [at](const ChartRow& row) { return isFigure(row[at]); });
        columns.push_back({table.headers.at(i), (numbers ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
            [at](const ChartRow& row) { return cellText(row[at]); },
            [at](const ChartRow& row) { return cellValue(row[at]); }, nullptr});
    }
    return columns;
}

} // namespace

ChartPanel::ChartPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel)
    , m_notes(new ElidedLabel)
    , m_button(new QToolButton)
    , m_menu(new QMenu(this))
    , m_stack(new QStackedWidget)
    , m_view(new ChartView)
    , m_table(new DenseTable)
    , m_rows(new TableModel<ChartRow>(this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(QStringLiteral("chart.title"));
    m_notes->setObjectName(QStringLiteral("chart.notes"));
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    m_notes->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_button->setObjectName(QStringLiteral("chart.menu"));
    m_button->setAutoRaise(true);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    m_button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_view->setObjectName(QStringLiteral("chart.view"));
    m_table->setObjectName(QStringLiteral("chart.table"));
    m_table->setModel(m_rows);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);

    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::grid() * 2);
    head->addWidget(m_title);
    head->addWidget(m_notes, 1);
    head->addWidget(m_button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid());
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);

    makeMenu();
    retranslate();
    connect(m_view, &ChartView::markActivated, this, &ChartPanel::markActivated);
}

void ChartPanel::makeMenu()
{
    const auto add = [this](const char* name, auto act) {
        QAction* action = m_menu->addAction(QString());
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add("chart.asTable", [this](bool checked) { setTable(checked); })->setCheckable(true);
    m_menu->addSeparator();
    add("chart.copyPicture", [this] { copyPicture(); });
    add("chart.savePicture", [this] { savePicture(); });
    m_menu->addSeparator();
    add("chart.exportTable", [this] { askAndExport(m_session, this, chartTable(content())); });
}

void ChartPanel::retranslate()
{
    m_button->setText(QStringLiteral("⋯"));
    m_button->setAccessibleName(tr("Chart menu"));
    m_button->setToolTip(tr("Show as table, copy, save"));
    const auto name = [this](const char* action, const QString& text) {
        m_menu->findChild<QAction*>(QLatin1String(action))->setText(text);
    };
    name("chart.asTable", tr("Show as table"));
    name("chart.copyPicture", tr("Copy as picture"));
    name("chart.savePicture", tr("Save as picture (PNG, SVG)…"));
    name("chart.exportTable", tr("Export as table…"));
}

void ChartPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChartPanel::show(ChartContent content)
{
    const TableContent table = chartTable(content);
    m_title->setText(content.title);
    m_notes->setText(content.notes.join(QStringLiteral(" · ")));
    m_notes->setToolTip(content.notes.join(QLatin1Char('\n')));
    m_rows->setColumns(columnsOf(table));
    m_rows->setRows(table.rows);
    m_table->fitColumns();
    m_table->setAccessibleName(content.title);
    m_view->show(std::move(content));
}

QToolButton* ChartPanel::takeMenuButton()
{
    m_title->hide();
    m_notes->hide();
    return m_button;
}

const ChartContent& ChartPanel::content() const
{
    return m_view->content();
}

bool ChartPanel::isTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartPanel::setTable(bool table)
{
    m_stack->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_view);
    m_menu->findChild<QAction*>(QStringLiteral("chart.asTable"))->setChecked(table);
}

QSize ChartPanel::pictureSize() const
{
    // Wide enough for a page of a document, however small the panel is.
    return {std::max(720, m_view->width()), std::max(380, m_view->height())};
}

void ChartPanel::copyPicture() const
{
    QApplication::clipboard()->setImage(chartImage(content(), font(), pictureSize(), 2));
}

void ChartPanel::savePicture()
{
    QString path = FileDialogs::saveFile(this, tr("Save as picture"),
        content().title + QStringLiteral(".png"), tr("Picture (*.png);;Drawing (*.svg)"));
    if (path.isEmpty())
        return;
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != QLatin1String("png") && ending != QLatin1String("svg"))
        path += QStringLiteral(".png");
    const QByteArray bytes = ending == QLatin1String("svg") ? chartSvg(content(), font(), pictureSize())
                                                            : chartPng(content(), font(), pictureSize(), 2);
    if (const Result<void> saved = saveFile(path, bytes); !saved)
        emit m_session.failed(saved.error());
    else
        emit m_session.noticed(tr("Written: %1").arg(QFileInfo(path).fileName()));
}

} // namespace redial
