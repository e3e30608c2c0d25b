#include "ui/pages/repeat/repeatheadline.h"

#include "core/wording/formatting.h"
#include "core/wording/pairwording.h"
#include "core/wording/repeatswording.h"
#include "ui/common/theme.h"
#include "ui/session/setlink.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace redial {

namespace {

/// A sentence that goes on after it.
QString withoutStop(QString sentence)
{
    if (sentence.endsWith(QLatin1Char('.')) || sentence.endsWith(QChar(0x3002))) // 。
        sentence.chop(1);
    return sentence;
}

double part(qint64 of, qint64 whole)
{
    return static_cast<double>(of) / static_cast<double>(whole);
}

} // namespace

RepeatHeadline::RepeatHeadline(QWidget* parent)
    : QWidget(parent)
    , m_rate(new QLabel)
    , m_figures(new QLabel)
    , m_more(new QLabel)
    , m_stale(new QLabel)
{
    m_rate->setObjectName(QStringLiteral("rate"));
    m_figures->setObjectName(QStringLiteral("rateFigures"));
    m_more->setObjectName(QStringLiteral("rateMore"));
    m_stale->setObjectName(QStringLiteral("staleMark"));
    QFont large = m_rate->font();
    large.setPointSizeF(large.pointSizeF() * 1.9);
    large.setBold(true);
    m_rate->setFont(Theme::tabular(large));
    for (QLabel* label : {m_rate, m_stale}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    for (QLabel* label : {m_figures, m_more}) {
        label->setTextFormat(Qt::RichText);
        label->setTextInteractionFlags(Qt::TextBrowserInteraction);
        label->setFocusPolicy(Qt::StrongFocus);
        connect(label, &QLabel::linkActivated, this, [this](const QString& link) {
            if (const auto set = callSetFromName(link.toStdString()))
                emit setChosen(*set);
        });
    }
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_more->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_figures->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_stale->setVisible(false);

    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_figures);
    words->addWidget(m_more);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * Theme::grid());
    layout->addWidget(m_rate);
    layout->addLayout(words, 1);
    layout->addWidget(m_stale);
}

void RepeatHeadline::show(const Repeats* repeats, const RepeatShare& share, qint64 frequentLeftOut)
{
    setVisible(repeats && repeats->base > 0);
    if (!repeats || repeats->base == 0)
        return;
    m_rate->setText(Formatting::percent(part(repeats->repeated, repeats->base)));
    QStringList figures{tr("%1 of %2 calls came back")
                            .arg(SetLink::html(CallSet::Repeated, Formatting::count(repeats->repeated)),
                                SetLink::html(CallSet::Judged, Formatting::count(repeats->base))),
        tr("95% interval %1").arg(PairWording::interval(repeats->repeated, repeats->base)),
        tr("%1 callers", nullptr, Formatting::grammaticalNumber(repeats->callers))
            .arg(Formatting::count(repeats->callers)),
        tr("first-contact resolution %1")
            .arg(Formatting::percent(1 - part(repeats->notFirstContact, repeats->base)))};
    m_figures->setText(figures.join(QStringLiteral(" · ")));
    m_figures->setToolTip(
        tr("First-contact resolution is derived from calls (nobody called again), not asked from callers."));
    QStringList more;
    // The page of the orders knows the session's figures, which still have the frequent callers.
    const auto linked = [frequentLeftOut](CallSet set, const QString& number) {
        return frequentLeftOut < 0 ? SetLink::html(set, number) : number;
    };
    if (repeats->immature > 0)
        more << withoutStop(
            RepeatsWording::tooRecent(linked(CallSet::TooRecent, Formatting::count(repeats->immature)),
                linked(CallSet::TooRecentBack, Formatting::count(repeats->immatureBack))));
    else
        more << withoutStop(RepeatsWording::tooRecent(*repeats));
    if (share.calls > 0)
        more << tr("Of the calls, %1 are repeats themselves")
                    .arg(linked(CallSet::Repeating, Formatting::percent(part(share.repeats, share.calls))));
    if (frequentLeftOut >= 0)
        more << tr("without %1 frequent callers").arg(Formatting::count(frequentLeftOut));
    m_more->setText(more.join(QStringLiteral(" · ")));
    m_rate->setAccessibleName(
        tr("Repeat rate: %1").arg(RepeatsWording::rate(repeats->repeated, repeats->base)));
}

void RepeatHeadline::setStale(bool stale)
{
    m_stale->setVisible(stale);
}

void RepeatHeadline::retranslate()
{
    m_stale->setText(tr("Being computed anew: these are the figures before"));
    m_stale->setStyleSheet(QStringLiteral("color: %1").arg(Theme::warning().name()));
}

} // namespace redial
