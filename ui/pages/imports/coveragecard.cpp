#include "ui/pages/imports/coveragecard.h"

#include <QDateTimeEdit>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace redial {

namespace {

/// Times of orders know no zone.
QDateTime shown(Timestamp time)
{
    return QDateTime::fromSecsSinceEpoch(time.seconds, Qt::UTC);
}

Timestamp entered(const QDateTimeEdit& edit)
{
    return {edit.dateTime().toSecsSinceEpoch()};
}

QDateTimeEdit* makeEdit(QWidget* parent)
{
    auto* edit = new QDateTimeEdit(parent);
    edit->setTimeSpec(Qt::UTC);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    edit->setCalendarPopup(true);
    edit->setKeyboardTracking(false);
    edit->setMinimumDate(QDate(1970, 1, 1));
    return edit;
}

} // namespace

CoverageCard::CoverageCard(QWidget* parent)
    : Card(parent)
    , m_title(ImportWidgets::heading(this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("import-coverage"));
    m_layout->setContentsMargins(14, 12, 14, 12);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_title);
    retranslate();
    hide();
}

void CoverageCard::retranslate()
{
    m_title->setText(tr("Complete from … to …"));
    m_title->setToolTip(
        tr("The time for which every order is there. Calls near its end cannot be judged yet; a month "
           "that was never imported is not a month without calls."));
    for (const Row& row : m_rows) {
        row.fromCaption->setText(tr("from"));
        row.toCaption->setText(tr("to"));
        row.from->setAccessibleName(tr("Complete from"));
        row.to->setAccessibleName(tr("Complete to"));
        row.reset->setText(tr("As its orders say"));
        row.problem->setText(tr("The end lies before the beginning."));
    }
}

void CoverageCard::addRow()
{
    const size_t number = m_rows.size();
    const auto name = [&](const char* stem) -> QString {
        return QLatin1String(stem) + QString::number(number);
    };
    Row row;
    row.whole = new QWidget(this);
    auto* grid = new QGridLayout(row.whole);
    grid->setContentsMargins(8, 0, 0, 0);
    grid->setVerticalSpacing(4);
    row.name = ImportWidgets::mutedLabel(row.whole);
    row.fromCaption = new QLabel(row.whole);
    row.toCaption = new QLabel(row.whole);
    row.from = makeEdit(row.whole);
    row.from->setObjectName(name("import-complete-from-"));
    row.to = makeEdit(row.whole);
    row.to->setObjectName(name("import-complete-to-"));
    row.reset = new LinkButton(row.whole);
    row.reset->setObjectName(name("import-complete-reset-"));
    row.problem = new QLabel(row.whole);
    row.problem->setObjectName(name("import-complete-problem-"));
    row.problem->setForegroundRole(QPalette::BrightText);
    row.problem->hide();
    grid->setColumnStretch(1, 1);
    grid->addWidget(row.name, 0, 0, 1, 2);
    grid->addWidget(row.fromCaption, 1, 0);
    grid->addWidget(row.from, 1, 1);
    grid->addWidget(row.toCaption, 2, 0);
    grid->addWidget(row.to, 2, 1);
    grid->addWidget(row.problem, 3, 1);
    grid->addWidget(row.reset, 4, 1, Qt::AlignLeft);
    for (const QDateTimeEdit* edit : {row.from, row.to})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, [this, number] { take(number); });
    connect(row.reset, &QPushButton::clicked, this,
        [this, number] { emit edited(static_cast<int>(number), std::nullopt, std::nullopt); });
    m_layout->addWidget(row.whole);
    m_rows.push_back(row);
}

void CoverageCard::show(std::vector<Line> lines, bool isEditable)
{
    bool hasAny = false;
    while (m_rows.size() < lines.size())
        addRow();
    // What is being typed stays.
    const bool isNew = lines != m_lines || isEditable != m_isEditable;
    m_lines = std::move(lines);
    m_isEditable = isEditable;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool isShown = i < m_lines.size() && m_lines[i].ofOrders;
        m_rows[i].whole->setVisible(isShown);
        hasAny = hasAny || isShown;
        if (isShown && isNew)
            showRow(m_rows[i], m_lines[i]);
    }
    if (isNew)
        retranslate();
    setVisible(hasAny);
}

void CoverageCard::showRow(const Row& row, const Line& line)
{
    const QSignalBlocker noFrom(row.from);
    const QSignalBlocker noTo(row.to);
    row.name->setText(line.name);
    row.name->setVisible(m_lines.size() > 1);
    row.from->setDateTime(shown(line.from ? *line.from : line.ofOrders->from));
    row.to->setDateTime(shown(line.to ? *line.to : line.ofOrders->to));
    row.from->setEnabled(m_isEditable);
    row.to->setEnabled(m_isEditable);
    row.reset->setVisible(m_isEditable && (line.from || line.to));
    row.problem->hide();
}

void CoverageCard::take(size_t number)
{
    const Row& row = m_rows[number];
    const Line& line = m_lines[number];
    const Timestamp from = entered(*row.from);
    const Timestamp to = entered(*row.to);
    row.problem->setVisible(to < from);
    if (to < from)
        return;
    // An end as the orders have it moves with them.
    const auto unlessSame = [](Timestamp time, Timestamp ofOrders) {
        return time == ofOrders ? std::nullopt : std::optional(time);
    };
    emit edited(
        static_cast<int>(number), unlessSame(from, line.ofOrders->from), unlessSame(to, line.ofOrders->to));
}

} // namespace redial
