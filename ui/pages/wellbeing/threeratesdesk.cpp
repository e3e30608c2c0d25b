#include "ui/pages/wellbeing/threeratesdesk.h"

#include "core/orders/periods.h"
#include "core/wellbeing/wellbeingsettings.h"
#include "ui/session/session.h"

#include <utility>

namespace redial {

namespace {

constexpr int mostMonths = 120; ///< offered

struct Answered {
    ThreeRatesData data;
    ResponseChoice choice;
};

} // namespace

ThreeRatesDesk::ThreeRatesDesk(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::closed, this, [this] {
        m_data.reset();
        m_readBook.reset();
        m_when = {};
        emit came();
    });
}

void ThreeRatesDesk::setBy(RatesBy by)
{
    m_by = by;
    ask();
}

void ThreeRatesDesk::setWhen(const When& when)
{
    m_when = when;
    ask();
}

Period ThreeRatesDesk::period() const
{
    const Period inForce = m_session.results().period;
    switch (m_when.kind) {
    case When::Kind::Month:
        return m_when.month;
    case When::Kind::InForce:
        return inForce;
    case When::Kind::Usual:
        break;
    }
    if (inForce.from && inForce.to)
        return inForce;
    if (const auto book = m_session.phoneBook())
        for (const Period& month : months())
            if (coversDays(book->coverage(), month))
                return month;
    return inForce;
}

std::vector<Period> ThreeRatesDesk::months() const
{
    std::vector<Period> months;
    const auto book = m_session.phoneBook();
    const auto covered = m_session.covered();
    if (!book || !covered)
        return months;
    for (int back = 0; back < mostMonths; ++back) {
        const Period month = calendarMonth(covered->to.day(), back);
        if (!(covered->from < *month.to))
            break;
        for (const Stretch& stretch : book->coverage())
            if (stretch.from < *month.to && !(stretch.to < *month.from)) {
                months.push_back(month);
                break;
            }
    }
    return months;
}

ResponseChoice ThreeRatesDesk::responseChoice() const
{
    return ResponseChoice::fromJson(m_session.setting(QLatin1String(responseColumnSetting)));
}

void ThreeRatesDesk::setResponseColumn(const std::optional<std::string>& column)
{
    m_session.saveSetting(QLatin1String(responseColumnSetting), ResponseChoice{column}.toJson());
}

std::vector<std::string> ThreeRatesDesk::complaintTypes() const
{
    return complaintTypesFromJson(m_session.setting(QLatin1String(complaintTypesSetting)));
}

void ThreeRatesDesk::setComplaintTypes(const std::vector<std::string>& types)
{
    m_session.saveSetting(QLatin1String(complaintTypesSetting), complaintTypesToJson(types));
}

void ThreeRatesDesk::ask()
{
    const AnalysisResults& results = m_session.results();
    const auto workspace = m_session.workspace();
    if (!results.book || !workspace)
        return;
    auto input = std::make_shared<ThreeRatesInput>();
    input->book = results.book;
    input->scheme = results.scheme;
    input->period = period();
    input->by = m_by;
    input->population = Population::fromJson(m_session.setting(QLatin1String(populationSetting)));
    input->complaintTypes = complaintTypes();
    const ResponseChoice choice = responseChoice();
    const bool isRead = m_data && m_readBook == results.book && m_readChoice == choice;
    m_session.tasks().run(
        QStringLiteral("wellbeing-three-rates"), tr("Computing the three rates"), this,
        [workspace, input, choice, source = isRead ? m_data->source : nullptr](
            Progress& progress) mutable -> Result<Answered> {
            if (!source) {
                auto read = responseSource(*workspace, *input->book, choice, progress);
                if (!read)
                    return read.error();
                source = std::make_shared<const ResponseSource>(*std::move(read));
            }
            input->responses = source->responses.answers;
            const auto table = std::make_shared<const ThreeRatesTable>(threeRates(*input));
            return Answered{{input, table, source}, choice};
        },
        [this](const Result<Answered>& answered) {
            if (!m_session.hasWorkspace())
                return;
            if (!answered) {
                if (answered.error().code != ErrorCode::Cancelled)
                    emit m_session.failed(answered.error());
                return;
            }
            m_data = answered->data;
            m_readBook = answered->data.input->book;
            m_readChoice = answered->choice;
            emit came();
        });
}

} // namespace redial
