#include "ui/pages/wellbeing/threeratesview.h"

#include "core/orders/periods.h"
#include "core/wording/formatting.h"
#include "core/wording/wellbeingwording.h"
#include "ui/common/densetable.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/stayingcolumn.h"
#include "ui/common/theme.h"
#include "ui/common/wordlink.h"
#include "ui/pages/wellbeing/threeratesdesk.h"
#include "ui/pages/wellbeing/threeratesmodel.h"
#include "ui/session/session.h"
#include "ui/session/tableexport.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace redial {

namespace {

constexpr int widestColumn = 240;

} // namespace

ThreeRatesView::ThreeRatesView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_desk(new ThreeRatesDesk(session, this))
    , m_model(new ThreeRatesModel(this))
    , m_by(new WordLink(QStringLiteral("threeRates.by")))
    , m_in(new QLabel)
    , m_when(new WordLink(QStringLiteral("threeRates.when")))
    , m_responses(new QLabel)
    , m_column(new WordLink(QStringLiteral("threeRates.column")))
    , m_complaints(new QLabel)
    , m_types(new WordLink(QStringLiteral("threeRates.types")))
    , m_copy(new QPushButton)
    , m_export(new QPushButton)
    , m_empty(new EmptyState(QStringLiteral("threeRates.empty")))
    , m_table(new DenseTable(DenseTable::SortedBy::Model))
    , m_header(new GroupedHeader(m_table))
    , m_stayingHeader(new GroupedHeader)
    , m_notes(new QLabel)
{
    setObjectName(QStringLiteral("threeRates"));
    layOut();
    connectAll();
    retranslate();
}

void ThreeRatesView::layOut()
{
    const int grid = Theme::grid();
    m_copy->setObjectName(QStringLiteral("threeRates.copy"));
    m_export->setObjectName(QStringLiteral("threeRates.export"));
    m_table->setObjectName(QStringLiteral("threeRates.table"));
    m_notes->setObjectName(QStringLiteral("threeRates.notes"));
    m_notes->setWordWrap(true);
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_model);
    m_header->setStretchLastSection(false);
    m_header->setSortIndicator(1, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    new StayingColumn(*m_table, m_stayingHeader);

    auto* words = new QWidget;
    auto* sentence = new FlowLayout(words);
    sentence->setContentsMargins(0, 0, 0, 0);
    sentence->setSpacing(grid);
    for (QWidget* one :
        std::initializer_list<QWidget*>{m_by, m_in, m_when, m_responses, m_column, m_complaints, m_types})
        sentence->addWidget(one);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * grid);
    head->addWidget(words, 1);
    head->addWidget(m_copy);
    head->addWidget(m_export);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * grid, 3 * grid, 4 * grid, 3 * grid);
    column->setSpacing(2 * grid);
    column->addLayout(head);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addWidget(m_notes);
    column->addStretch(0);
}

void ThreeRatesView::connectAll()
{
    m_by->setMenuMaker([this](QMenu& menu) { fillBy(menu); });
    m_when->setMenuMaker([this](QMenu& menu) { fillWhen(menu); });
    m_column->setMenuMaker([this](QMenu& menu) { fillColumn(menu); });
    m_types->setMenuMaker([this](QMenu& menu) { fillTypes(menu); });
    connect(m_desk, &ThreeRatesDesk::came, this, &ThreeRatesView::showFigures);
    for (const auto signal : {&Session::opened, &Session::resultsChanged, &Session::settingsChanged})
        connect(&m_session, signal, this, &ThreeRatesView::refresh);
    connect(&m_session, &Session::staleChanged, this, &ThreeRatesView::showNotes);
    connect(m_copy, &QPushButton::clicked, this, &ThreeRatesView::copy);
    connect(m_export, &QPushButton::clicked, this, &ThreeRatesView::exportTable);
    connect(m_table, &DenseTable::cellActivated, this, &ThreeRatesView::open);
    connect(m_notes, &QLabel::linkActivated, this, [this] { emit populationAsked(); });
}

void ThreeRatesView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ThreeRatesView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showNotes();
}

void ThreeRatesView::refresh()
{
    if (!isVisible())
        return;
    m_desk->ask();
    showSentence();
    showEmpty();
}

void ThreeRatesView::showFigures()
{
    const auto& figures = m_desk->data();
    m_model->show(figures ? figures->table.get() : nullptr, figures ? figures->input->by : m_desk->by());
    m_header->setSections(m_model->sections());
    m_stayingHeader->setSections(m_model->sections());
    if (m_columns != m_model->columnCount()) {
        m_columns = m_model->columnCount();
        m_header->setSortIndicator(1, Qt::DescendingOrder);
    }
    m_table->fitColumns(widestColumn);
    // Closer together where that is enough to see all of them.
    if (m_header->length() > m_table->viewport()->width())
        for (int column = 0; column < m_model->columnCount(); ++column)
            m_table->setColumnWidth(column, m_table->columnWidth(column) - Theme::grid());
    showSentence();
    showNotes();
    showEmpty();
}

QString ThreeRatesView::periodName() const
{
    const Period period = m_desk->data() ? m_desk->data()->input->period : m_desk->period();
    return asCalendarMonth(period) ? WellbeingWording::period(period, WellbeingPeriods::Months)
                                   : Formatting::period(period);
}

void ThreeRatesView::showSentence()
{
    m_by->setWord(m_desk->by() == RatesBy::Region ? tr("Regions") : tr("Departments"));
    m_when->setWord(periodName());
    const auto& figures = m_desk->data();
    const bool hasColumn = figures && figures->source->column;
    m_column->setWord(hasColumn ? Formatting::text(*figures->source->column) : tr("no column"));
    QStringList types;
    for (const std::string& type : m_desk->complaintTypes())
        types << Formatting::text(type);
    m_types->setWord(types.isEmpty() ? tr("complaint (投诉)") : Formatting::list(types));
    const bool hasFigures = m_model->rowCount() > 0;
    m_copy->setEnabled(hasFigures);
    m_export->setEnabled(hasFigures);
    for (WordLink* word : {m_column, m_types})
        word->setEnabled(m_session.hasWorkspace() && !m_session.isReadOnly());
    for (WordLink* word : {m_by, m_when})
        word->setEnabled(m_session.hasWorkspace());
}

void ThreeRatesView::showNotes()
{
    const auto& figures = m_desk->data();
    if (!figures || m_model->rowCount() == 0) {
        m_notes->hide();
        return;
    }
    const ThreeRatesTable& table = *figures->table;
    QStringList notes;
    const auto compared = [&](const Period& period, bool isThere, const QString& how,
                              const QString& missing) {
        if (period.from && period.to)
            notes << (isThere ? how : missing).arg(Formatting::period(period));
    };
    compared(table.before, table.hasBefore, tr("“On before” compares with %1, in percentage points."),
        tr("“On before” is missing: the orders do not cover %1."));
    compared(table.yearBefore, table.hasYearBefore, tr("“On year” compares with %1."),
        tr("“On year” is missing: the orders do not cover %1."));
    if (!table.before.from)
        notes << tr("All orders have no time before them to be compared with: choose a month.");
    else if (!table.isCovered)
        notes << tr("The orders cover only a part of this period.");
    notes << tr("In brackets: fewer than %1 orders.").arg(smallShare);
    if (table.all.now.pending > 0)
        notes << WellbeingWording::pending(table.all.now.pending);
    const ResponseSource& source = *figures->source;
    if (!source.column)
        notes << (source.proposed && !m_desk->responseChoice().column
                ? tr("The column %1 may say who was responded to, but most of its words are not understood.")
                      .arg(Formatting::text(*source.proposed))
                : tr("There is no response rate: no column says who was responded to. If one does, choose it "
                     "above."));
    if (!source.responses.unread.empty()) {
        QStringList words;
        for (const auto& [word, orders] : source.responses.unread)
            words << tr("%1 ×%2", "word and number").arg(Formatting::text(word), Formatting::count(orders));
        notes << tr(
            "Not understood as a response and in no rate: %1. Say what they mean under “resolved” in the "
            "settings.")
                     .arg(Formatting::list(words));
    }
    if (table.all.now.complaints == 0)
        notes << tr("No order is of a type that counts as a complaint.");
    QString html = Formatting::sentences(notes).toHtmlEscaped();
    if (figures->input->by == RatesBy::Region && !table.all.residents)
        // Without a colour of its own a link keeps that of the palette it was made under.
        html += QStringLiteral(" <a href=\"population\" style=\"color: %1\">%2</a>")
                    .arg(Theme::accent().name(),
                        tr("Residents of the regions are not known yet: enter them.").toHtmlEscaped());
    m_notes->setTextFormat(Qt::RichText);
    m_notes->setText(html);
    m_notes->show();
}

void ThreeRatesView::showEmpty()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    if (isEmpty)
        m_notes->hide();
    if (!m_session.hasWorkspace())
        m_empty->say(tr("No workspace is open."), {});
    else if (!m_desk->data())
        m_empty->say(tr("The orders are being read."), {});
    else
        m_empty->say(tr("There are no orders in this period under this scheme."), {});
}

void ThreeRatesView::copy()
{
    if (!m_table->selectionModel()->hasSelection())
        m_table->selectAll();
    m_table->copy();
    emit m_session.noticed(tr("Copied"));
}

void ThreeRatesView::exportTable()
{
    TableContent table = m_table->content(
        m_desk->by() == RatesBy::Region ? tr("Three rates by region") : tr("Three rates by department"));
    table.notes << periodName();
    askAndExport(m_session, this, table);
}

void ThreeRatesView::retranslate()
{
    //: "[Regions] in [2024-03] · responses by the column [是否响应] · complaints are orders of type [投诉]"
    m_in->setText(tr("in", "between regions and a period"));
    m_responses->setText(tr("· responses by the column"));
    m_complaints->setText(tr("· complaints are orders of type"));
    m_by->setMeaning(tr("Regions or departments"));
    m_when->setMeaning(tr("Period"));
    m_column->setMeaning(tr("Column that says who was responded to"));
    m_types->setMeaning(tr("Types that are complaints"));
    m_copy->setText(tr("Copy"));
    m_export->setText(tr("Export"));
    m_table->setAccessibleName(tr("The three rates"));
    m_columns = 0; // headings of another length
    showFigures();
    refresh();
}

} // namespace redial
