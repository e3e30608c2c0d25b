#include "ui/pages/wellbeing/indexheadline.h"

#include "core/wording/formatting.h"
#include "core/wording/wellbeingwording.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace redial {

namespace {

constexpr double largeFactor = 2.1;

QString inColour(const QColor& colour, const QString& text)
{
    return QStringLiteral("<span style='color:%1; font-weight:600'>%2</span>")
        .arg(colour.name(), text.toHtmlEscaped());
}

} // namespace

IndexHeadline::IndexHeadline(QWidget* parent)
    : QWidget(parent)
    , m_index(new QLabel)
    , m_change(new QLabel)
    , m_changes(new ElidedLabel)
    , m_about(new ElidedLabel)
    , m_stale(new QLabel)
    , m_all(new QPushButton)
{
    m_index->setObjectName(QStringLiteral("wellbeing.index"));
    m_change->setObjectName(QStringLiteral("wellbeing.change"));
    m_changes->setObjectName(QStringLiteral("wellbeing.changes"));
    m_about->setObjectName(QStringLiteral("wellbeing.about"));
    m_stale->setObjectName(QStringLiteral("wellbeing.stale"));
    m_all->setObjectName(QStringLiteral("wellbeing.allRegions"));
    QFont large = Theme::tabular(font());
    large.setPointSizeF(font().pointSizeF() * largeFactor);
    large.setBold(true);
    m_index->setFont(large);
    m_change->setTextFormat(Qt::RichText);
    for (ElidedLabel* label : {m_changes, m_about}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_stale->hide();
    m_all->hide();
    connect(m_all, &QPushButton::clicked, this, &IndexHeadline::allRequested);

    const int grid = Theme::grid();
    auto* changes = new QHBoxLayout;
    changes->setSpacing(2 * grid);
    changes->addWidget(m_change);
    changes->addWidget(m_changes, 1);
    changes->addWidget(m_stale);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(changes);
    words->addWidget(m_about);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * grid);
    row->addWidget(m_index);
    row->addLayout(words, 1);
    row->addWidget(m_all);
}

void IndexHeadline::show(const Wellbeing& wellbeing, size_t unit, std::optional<size_t> period)
{
    m_all->setVisible(unit != 0);
    m_change->clear();
    m_changes->clear();
    if (!period) {
        m_index->setText(QStringLiteral("–"));
        m_about->setText(unitName(wellbeing, unit));
        return;
    }
    const WellbeingFigure& figure = wellbeing.figure(unit, *period);
    const WellbeingSettings& settings = wellbeing.input().settings;
    m_index->setText(figure.index ? Formatting::decimal(*figure.index, 1) : QStringLiteral("–"));
    m_index->setAccessibleName(figure.index
            ? tr("Index: %1, %2")
                  .arg(m_index->text(), WellbeingWording::step(stepOf(*figure.index, settings)))
            : tr("No index"));
    QStringList changes;
    for (const IndexDifference& one : WellbeingWording::differences(wellbeing, unit, *period)) {
        // The first in colour, large enough to be seen; the sign is in the number.
        if (one.isToPrevious)
            m_change->setText(inColour(
                one.points < 0 ? Theme::bad() : Theme::good(), Formatting::signedDecimal(one.points, 1)));
        changes << (one.isToPrevious
                ? one.against
                : QStringLiteral("%1 %2").arg(Formatting::signedDecimal(one.points, 1), one.against));
    }
    if (!figure.index)
        changes = QStringList{WellbeingWording::whyNoIndex(figure, settings)};
    else if (changes.isEmpty())
        changes << tr("no period before to compare with");
    m_changes->setText(changes.join(QStringLiteral(" · ")));
    m_changes->setToolTip(m_changes->text());
    // What matters most first: a narrow window cuts the end.
    QStringList about{unitName(wellbeing, unit), periodName(wellbeing, *period)};
    if (figure.rank)
        about << tr("rank %1").arg(*figure.rank);
    about << tr("%1 order(s)", nullptr, Formatting::grammaticalNumber(figure.orders))
                 .arg(Formatting::count(figure.orders));
    if (!wellbeing.periods()[*period].isCovered)
        about << tr("not all days covered");
    if (figure.index)
        about << tr("indicators for %1 of the weight").arg(Formatting::percent(figure.coverage));
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_about->setToolTip(m_about->text());
}

void IndexHeadline::setStale(bool stale)
{
    m_stale->setVisible(stale);
}

void IndexHeadline::retranslate()
{
    m_stale->setText(tr("Being computed anew"));
    m_stale->setToolTip(tr("These are the figures before"));
    m_stale->setStyleSheet(QStringLiteral("color: %1").arg(Theme::warning().name()));
    m_all->setText(tr("All regions"));
}

} // namespace redial
