// What the page of well-being asks for in the background, and the choices it is asked with.
#include "core/orders/periods.h"
#include "core/reports/wellbeingchoices.h"
#include "core/wording/formatting.h"
#include "core/wording/wellbeingwording.h"
#include "ui/common/menuwidgets.h"
#include "ui/pages/wellbeing/choicespanel.h"
#include "ui/pages/wellbeing/indexview.h"
#include "ui/pages/wellbeing/markorders.h"
#include "ui/pages/wellbeing/wellbeingpage.h"
#include "ui/pages/wellbeing/wellbeingtools.h"
#include "ui/session/session.h"

#include <QMenu>
#include <QTimer>

namespace redial {

namespace {

const QString lane = QStringLiteral("wellbeing");

bool askTheSame(const WellbeingInput& a, const WellbeingInput& b)
{
    return a.book == b.book && a.scheme == b.scheme && a.settings == b.settings
        && a.dictionary == b.dictionary && a.population == b.population;
}

} // namespace

void WellbeingPage::readChoices()
{
    // A slider that moves is ahead of what is kept; a read-only workspace keeps nothing.
    const bool isAhead = m_keeping->isActive() || (m_session.isReadOnly() && m_isChosenHere);
    const WellbeingSettings ahead = m_choices.settings;
    m_choices = wellbeingChoices(m_session.setting(QLatin1String(wellbeingSetting)),
        m_session.setting(QLatin1String(wellbeingDictionarySetting)),
        m_session.setting(QLatin1String(populationSetting)));
    if (isAhead)
        m_choices.settings = ahead;
    m_index->choices().showChoices(m_choices.settings, m_choices.dictionary.dimensions);
    m_index->choices().setKept(!m_session.isReadOnly());
    m_tools->showChoices(m_choices.settings, m_wellbeing.get());
}

void WellbeingPage::choose(const WellbeingSettings& settings)
{
    if (settings == m_choices.settings)
        return;
    m_choices.settings = settings;
    m_index->choices().showChoices(m_choices.settings, m_choices.dictionary.dimensions);
    m_tools->showChoices(m_choices.settings, m_wellbeing.get());
    if (m_session.isReadOnly())
        m_isChosenHere = true;
    else
        m_keeping->start();
    compute();
}

void WellbeingPage::keepChoices()
{
    m_keeping->stop();
    if (m_session.hasWorkspace() && !m_session.isReadOnly())
        m_session.saveSetting(QLatin1String(wellbeingSetting), m_choices.settings.toJson());
}

void WellbeingPage::fillBaselines()
{
    QMenu& menu = m_tools->baselineMenu();
    menu.clear();
    const auto take = [this](const Period& period) {
        WellbeingSettings settings = m_choices.settings;
        settings.baseline = period;
        choose(settings);
    };
    const auto offer = [&](const QString& name, const QString& text, const Period& period) {
        MenuWidgets::addChoice(
            menu, name, text, m_choices.settings.baseline == period, [take, period] { take(period); });
    };
    offer(QStringLiteral("baseline_all"), tr("All orders"), {});
    const auto covered = m_session.covered();
    if (!covered)
        return;
    const qint64 first = covered->from.day();
    const qint64 last = Timestamp{covered->to.seconds - 1}.day();
    menu.addSeparator();
    for (int year = civilFromDays(last).year; year >= civilFromDays(first).year; --year)
        offer(QStringLiteral("baseline_%1").arg(year), tr("The year %1").arg(year),
            wholeDays(daysFromCivil({year, 1, 1}), daysFromCivil({year, 12, 31})));
    menu.addSeparator();
    const Period& now = m_choices.settings.baseline;
    MenuWidgets::addPeriodEntry(menu, QStringLiteral("baseline"),
        wholeDays(now.from ? now.from->day() : first, now.to ? now.to->day() - 1 : last), take);
}

void WellbeingPage::compute()
{
    const AnalysisResults& results = m_session.results();
    if (!results.book)
        return;
    WellbeingInput input = m_choices;
    input.book = results.book;
    input.scheme = results.scheme;
    if (askTheSame(input, m_asked))
        return;
    m_asked = input;
    m_session.tasks().run(
        lane, tr("Reckoning the well-being index"), this,
        [input](Progress& progress) { return makeWellbeing(input, progress); },
        [this](const Result<std::shared_ptr<const Wellbeing>>& made) {
            if (!m_session.hasWorkspace())
                return;
            if (made && askTheSame((*made)->input(), m_asked))
                take(*made);
            else if (!made) { // stopped: asked again when it is wanted again
                m_asked = {};
                showStale();
            }
        });
    showStale();
}

void WellbeingPage::take(std::shared_ptr<const Wellbeing> wellbeing)
{
    m_wellbeing = std::move(wellbeing);
    if (!m_wellbeing)
        m_orders->clear();
    showStale();
    present();
    emit breadcrumbsChanged();
}

void WellbeingPage::showStale()
{
    m_index->setStale(
        m_wellbeing && (m_session.isStale() || (m_asked.book && !askTheSame(m_wellbeing->input(), m_asked))));
}

} // namespace redial
