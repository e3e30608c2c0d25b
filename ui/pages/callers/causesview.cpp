#include "ui/pages/callers/causesview.h"

#include "core/followups/followupindex.h"
#include "core/reports/effecttables.h"
#include "core/wording/callerwording.h"
#include "core/wording/formatting.h"
#include "core/wording/orderwording.h"
#include "core/wording/pairwording.h"
#include "ui/common/densetable.h"
#include "ui/common/emptystate.h"
#include "ui/common/menuwidgets.h"
#include "ui/common/theme.h"
#include "ui/common/wordlink.h"
#include "ui/session/followups.h"
#include "ui/session/session.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <tuple>

namespace redial {

namespace {

constexpr std::array offeredDays{7, 14, 30, 60, 90};
constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

const QString none = QStringLiteral("–");
QString shareText(const std::optional<double>& share)
{
    return share ? Formatting::percent(*share) : none;
}

/// A column of numbers.
template <typename Row>
TableColumn<Row> countColumn(const QString& title, std::function<qint64(const Row&)> of)
{
    return {title, right, [of](const Row& row) { return Formatting::count(of(row)); },
        [of](const Row& row) { return QVariant::fromValue(of(row)); }, nullptr};
}

template <typename Row>
TableColumn<Row> textColumn(const QString& title, std::function<QString(const Row&)> of)
{
    return {title, left, std::move(of), nullptr, [](const Row& row, int role) -> QVariant {
                if (role != Qt::FontRole || !row.isTotal)
                    return {};
                QFont bold;
                bold.setBold(true);
                return bold;
            }};
}

} // namespace

CausesView::CausesView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_before(new QLabel)
    , m_daysWord(new WordLink(QStringLiteral("causes.days")))
    , m_after(new QLabel)
    , m_all(new QLabel)
    , m_noCauses(new EmptyState(QStringLiteral("causes.empty")))
    , m_causes(new DenseTable(DenseTable::SortedBy::Model))
    , m_causeRows(new TableModel<CauseRow>(this))
    , m_linesTitle(new QLabel)
    , m_linesNote(new QLabel)
    , m_noLines(new EmptyState(QStringLiteral("causes.noLines")))
    , m_lines(new DenseTable(DenseTable::SortedBy::Model))
    , m_lineRows(new TableModel<LineRow>(this))
{
    setObjectName(QStringLiteral("causes"));
    layOut();
    m_daysWord->setMenuMaker([this](QMenu& menu) {
        const auto choose = [this](int days) {
            m_session.saveSetting(effectDaysSetting, QByteArray::number(days));
            refresh();
        };
        for (const int days : offeredDays)
            MenuWidgets::addChoice(menu, QStringLiteral("days%1").arg(days), tr("%Ln day(s)", nullptr, days),
                days == m_days, [choose, days] { choose(days); });
        menu.addSeparator();
        MenuWidgets::addNumberEntry(
            menu, QStringLiteral("daysEntry"), tr("Days"), m_days, 1, mostEffectDays, choose);
    });
    connect(m_causes, &DenseTable::rowActivated, this, [this](int row) {
        if (row >= 0 && !m_causeRows->row(row).isTotal)
            emit causeActivated(m_causeRows->row(row).effect.cause);
    });
    connect(&session.followUps(), &FollowUps::changed, this, &CausesView::refresh);
    for (const auto signal : {&Session::resultsChanged, &Session::schemeChanged})
        connect(&session, signal, this, &CausesView::refresh);
    connect(&session, &Session::closed, this, [this] {
        m_effects.reset();
        m_lineEffects.reset();
        refresh();
    });
}

void CausesView::layOut()
{
    const int grid = Theme::grid();
    m_causes->setObjectName(QStringLiteral("causes.table"));
    m_causes->setModel(m_causeRows);
    m_lines->setObjectName(QStringLiteral("causes.lines"));
    m_lines->setModel(m_lineRows);
    for (DenseTable* table : {m_causes, m_lines})
        table->horizontalHeader()->setSortIndicatorShown(false);
    m_all->setObjectName(QStringLiteral("causes.all"));
    m_linesNote->setObjectName(QStringLiteral("causes.linesNote"));
    for (QLabel* label : {m_all, m_linesNote}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    QFont bold = font();
    bold.setBold(true);
    for (QLabel* label : {m_before, m_after, m_linesTitle})
        label->setFont(bold);
    m_daysWord->setFont(bold);
    auto* sentence = new QHBoxLayout;
    sentence->setSpacing(grid);
    sentence->addWidget(m_before);
    sentence->addWidget(m_daysWord);
    sentence->addWidget(m_after);
    sentence->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * grid, 3 * grid, 4 * grid, 3 * grid);
    column->setSpacing(2 * grid);
    column->addLayout(sentence);
    column->addWidget(m_all);
    column->addWidget(m_noCauses);
    column->addWidget(m_causes, 3);
    column->addSpacing(2 * grid);
    column->addWidget(m_linesTitle);
    column->addWidget(m_linesNote);
    column->addWidget(m_noLines);
    column->addWidget(m_lines, 2);
    column->addStretch(0);
}

void CausesView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void CausesView::refresh()
{
    if (!isVisible())
        return;
    m_days = effectDays(m_session.setting(effectDaysSetting));
    m_daysWord->setWord(tr("%Ln day(s)", nullptr, m_days));
    askCauses();
    askLines();
    showCauses();
    showLines();
}

void CausesView::askCauses()
{
    const auto all = m_session.followUps().all();
    const AnalysisResults& results = m_session.results();
    if (!all || !results.book)
        return;
    m_session.tasks().run(
        QStringLiteral("cause-effects"), {}, this,
        [all, book = results.book, scheme = results.scheme, days = m_days](Progress&) {
            return std::pair(days, causeEffects(*book, scheme, doneFollowUps(*book, *all), days));
        },
        [this](const std::pair<int, CauseEffects>& answer) {
            if (!m_session.hasWorkspace())
                return;
            std::tie(m_shownDays, m_effects) = answer;
            showCauses();
        });
}

void CausesView::askLines()
{
    const AnalysisResults& results = m_session.results();
    if (!results.book)
        return;
    Scheme scheme = results.scheme;
    const std::vector<std::string> lines = std::move(scheme.excludedCallers);
    scheme.excludedCallers.clear();
    m_session.tasks().run(
        QStringLiteral("line-effects"), {}, this,
        [book = results.book, scheme, lines, period = results.period](
            Progress& progress) { return excludedLineEffects(book, scheme, period, lines, progress); },
        [this](const Result<ExcludedLineEffects>& effects) {
            if (!effects || !m_session.hasWorkspace())
                return;
            m_lineEffects = *effects;
            showLines();
        });
}

std::vector<TableColumn<CausesView::CauseRow>> CausesView::causeColumns() const
{
    const auto count = [](qint64 CauseEffect::*number) {
        return [number](const CauseRow& row) { return row.effect.*number; };
    };
    const auto title = [this](CauseEffectTable::Column column) {
        return CauseEffectTable::heading(column, m_shownDays);
    };
    std::vector<TableColumn<CauseRow>> columns;
    columns.push_back(textColumn<CauseRow>(title(CauseEffectTable::Cause), [](const CauseRow& row) {
        if (row.isTotal)
            return tr("All causes");
        return row.effect.cause.empty() ? tr("no cause given") : Formatting::text(row.effect.cause);
    }));
    columns.push_back(countColumn<CauseRow>(title(CauseEffectTable::Callers), count(&CauseEffect::callers)));
    columns.push_back({title(CauseEffectTable::Share), right,
        [](const CauseRow& row) { return shareText(row.effect.share); },
        [](const CauseRow& row) { return row.effect.share ? QVariant(*row.effect.share) : QVariant(); },
        nullptr});
    columns.push_back({title(CauseEffectTable::Interval), right,
        [](const CauseRow& row) {
            const QString text = PairWording::interval(row.effect.backWithin, row.effect.judged);
            return text.isEmpty() ? none : text;
        },
        nullptr, nullptr});
    columns.push_back(countColumn<CauseRow>(title(CauseEffectTable::Back), count(&CauseEffect::backWithin)));
    columns.push_back(countColumn<CauseRow>(title(CauseEffectTable::Judged), count(&CauseEffect::judged)));
    columns.push_back(
        countColumn<CauseRow>(title(CauseEffectTable::TooRecent), count(&CauseEffect::tooRecent)));
    columns.push_back(
        countColumn<CauseRow>(title(CauseEffectTable::TooRecentBack), count(&CauseEffect::tooRecentBack)));
    columns.push_back(
        countColumn<CauseRow>(title(CauseEffectTable::BackEver), count(&CauseEffect::backEver)));
    columns.push_back(countColumn<CauseRow>(title(CauseEffectTable::Unknown), count(&CauseEffect::unknown)));
    return columns;
}

void CausesView::showCauses()
{
    const bool isEmpty = !m_effects || m_effects->causes.empty();
    m_noCauses->setVisible(isEmpty);
    m_causes->setVisible(!isEmpty);
    m_all->setVisible(!isEmpty);
    m_causeRows->setRows({});
    if (isEmpty) {
        m_noCauses->say(!m_session.hasWorkspace() ? tr("No workspace is open.")
                : m_effects ? tr("No follow-up is done yet. Once one is, it is seen here whether its caller "
                                 "called again, cause by cause.")
                            : tr("The follow-ups are being read."),
            {});
        return;
    }
    std::vector<CauseRow> rows;
    for (const CauseEffect& effect : m_effects->causes)
        rows.push_back({effect, false});
    rows.push_back({m_effects->all, true});
    m_causeRows->setColumns(causeColumns());
    m_causeRows->setRows(std::move(rows));
    m_causes->fitColumns();
    m_all->setText(CallerWording::cause(m_effects->all, m_shownDays));
}

std::vector<TableColumn<CausesView::LineRow>> CausesView::lineColumns() const
{
    const Reveal reveal = m_session.isRevealed() ? Reveal::Revealed : Reveal::Masked;
    std::vector<TableColumn<LineRow>> columns;
    columns.push_back(
        textColumn<LineRow>(LineEffectTable::heading(LineEffectTable::Number), [reveal](const LineRow& row) {
            return row.isTotal ? tr("All lines") : OrderWording::caller(row.effect.key, reveal);
        }));
    columns.push_back(textColumn<LineRow>(
        LineEffectTable::heading(LineEffectTable::Reason), [](const LineRow& row) { return row.reason; }));
    columns.push_back(countColumn<LineRow>(LineEffectTable::heading(LineEffectTable::Orders),
        [](const LineRow& row) { return row.effect.orders; }));
    const auto share = [&](const QString& title, auto of) {
        columns.push_back({title, right, [of](const LineRow& row) { return shareText(of(row).share()); },
            [of](const LineRow& row) {
                const auto value = of(row).share();
                return value ? QVariant(*value) : QVariant();
            },
            [of](const LineRow& row, int role) -> QVariant {
                return role == Qt::ToolTipRole
                    ? tr("%1 of %2 calls")
                          .arg(Formatting::count(of(row).repeated), Formatting::count(of(row).base))
                    : QVariant();
            }});
    };
    share(LineEffectTable::heading(LineEffectTable::Without), [](const LineRow& row) { return row.without; });
    share(
        LineEffectTable::heading(LineEffectTable::With), [](const LineRow& row) { return row.effect.with; });
    columns.push_back({LineEffectTable::heading(LineEffectTable::Change), right,
        [](const LineRow& row) { return CallerWording::change(row.effect.change); },
        [](const LineRow& row) { return row.effect.change ? QVariant(*row.effect.change) : QVariant(); },
        nullptr});
    return columns;
}

void CausesView::showLines()
{
    const bool isEmpty = !m_lineEffects || m_lineEffects->lines.empty();
    m_noLines->setVisible(isEmpty);
    m_lines->setVisible(!isEmpty);
    m_linesNote->setVisible(!isEmpty);
    m_lineRows->setRows({});
    if (isEmpty) {
        m_noLines->say(m_lineEffects || !m_session.hasWorkspace()
                ? tr("No line is left out. Test lines and transfers that are no people are named in the "
                     "settings.")
                : tr("The orders are being read."),
            {{QStringLiteral("causes.toSettings"), tr("Name lines"), [this] { emit settingsRequested(); }}});
        return;
    }
    const auto reasons = LineEffectTable::reasonsOf(m_session.excludedLines());
    std::vector<LineRow> rows;
    ExcludedLineEffect all;
    for (const ExcludedLineEffect& line : m_lineEffects->lines) {
        rows.push_back({line, LineEffectTable::reason(reasons, line.key), m_lineEffects->without, false});
        all.orders += line.orders;
    }
    all.with = m_lineEffects->with;
    all.change = m_lineEffects->change;
    rows.push_back({all, {}, m_lineEffects->without, true});
    m_lineRows->setColumns(lineColumns());
    m_lineRows->setRows(std::move(rows));
    m_lines->fitColumns();
}

void CausesView::retranslate()
{
    //: "Who was back within [30 days] after the follow-up was done"
    m_before->setText(tr("Who was back within"));
    m_after->setText(tr("after the follow-up was done", "after a number of days"));
    m_daysWord->setMeaning(tr("Days"));
    m_causes->setAccessibleName(tr("Effect of causes"));
    m_linesTitle->setText(tr("Lines that are left out, and what they change"));
    m_linesNote->setText(tr("The repeat rate as it is, and as it would be were only this line counted as a "
                            "caller."));
    m_lines->setAccessibleName(m_linesTitle->text());
    refresh();
}

} // namespace redial
