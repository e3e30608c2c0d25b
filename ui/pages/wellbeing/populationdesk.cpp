#include "ui/pages/wellbeing/populationdesk.h"

#include "core/wellbeing/populationfile.h"
#include "core/wellbeing/wellbeingsettings.h"
#include "core/wording/formatting.h"
#include "ui/session/session.h"
#include "ui/session/steppedsetting.h"

#include <QFileInfo>

namespace redial {

PopulationDesk::PopulationDesk(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_setting(new SteppedSetting(session, QLatin1String(populationSetting), this))
{
    connect(&session, &Session::closed, this, [this] {
        m_counted.reset();
        compare();
    });
    connect(m_setting, &SteppedSetting::changed, this, &PopulationDesk::load);
    connect(m_setting, &SteppedSetting::replaced, this, [this] {
        m_unread.clear();
        load();
    });
    load();
}

bool PopulationDesk::canEdit() const
{
    return m_setting->canEdit();
}

QString PopulationDesk::lastChange() const
{
    return m_setting->lastChange();
}

void PopulationDesk::load()
{
    m_population = Population::fromJson(m_setting->value());
    compare();
}

void PopulationDesk::compare()
{
    m_regions = m_counted
        ? regionsOf(m_counted->book->dictionaries().regions, m_counted->ordersOfRegions, m_population)
        : regionsOf({}, {}, m_population);
    emit changed();
}

void PopulationDesk::count()
{
    const AnalysisResults& results = m_session.results();
    if (!results.book
        || (m_counted && m_counted->book == results.book && m_counted->scheme == results.scheme))
        return;
    m_session.tasks().run(
        QStringLiteral("wellbeing-population"), {}, this,
        [book = results.book, scheme = results.scheme](Progress&) {
            return std::make_shared<const Counted>(Counted{book, scheme, ordersOfRegions(*book, scheme)});
        },
        [this](std::shared_ptr<const Counted> counted) {
            if (!m_session.hasWorkspace())
                return;
            m_counted = std::move(counted);
            compare();
        });
}

bool PopulationDesk::change(const QString& said, const Population& next)
{
    return next != m_population && m_setting->change(said, next.isEmpty() ? QByteArray() : next.toJson());
}

void PopulationDesk::undo()
{
    if (!lastChange().isEmpty())
        m_unread.clear();
    m_setting->undo();
}

bool PopulationDesk::type(const std::string& region, const QString& text)
{
    const QString name = Formatting::text(region);
    if (text.trimmed().isEmpty()) {
        change(tr("%1: no number any more").arg(name), withResidents(m_population, region, {}));
        return true;
    }
    const std::optional<qint64> residents = readResidents(text.toStdString());
    if (!residents) {
        emit refused(
            tr("“%1” is no number of residents. Write 128600, 128,600 or 12.86万.").arg(text.trimmed()));
        return false;
    }
    change(tr("%1: %2 residents").arg(name, Formatting::count(*residents)),
        withResidents(m_population, region, residents));
    return true;
}

void PopulationDesk::clear(const std::vector<std::string>& regions)
{
    Population next = m_population;
    for (const std::string& region : regions)
        next = withResidents(next, region, {});
    const qint64 out = std::ssize(m_population.rows()) - std::ssize(next.rows());
    change(
        tr("%1 number(s) taken out", nullptr, Formatting::grammaticalNumber(out)).arg(Formatting::count(out)),
        next);
}

void PopulationDesk::clearAll()
{
    change(tr("Table emptied"), {});
}

void PopulationDesk::paste(const QString& text, const std::vector<std::string>& regions)
{
    const std::string utf8 = text.toStdString();
    const std::vector<std::optional<qint64>> column = readResidentsColumn(utf8);
    if (column.empty()) {
        take(readPopulation(utf8), tr("what was pasted"));
        return;
    }
    Population next = m_population;
    qint64 taken = 0;
    m_unread.clear();
    for (size_t at = 0; at < column.size(); ++at) {
        if (!column[at])
            continue;
        if (at < regions.size()) {
            next = withResidents(next, regions[at], column[at]);
            ++taken;
        } else {
            m_unread.push_back(std::to_string(*column[at])); // beyond the last region
        }
    }
    if (!change(tr("%1 number(s) pasted", nullptr, Formatting::grammaticalNumber(taken))
                    .arg(Formatting::count(taken)),
            next))
        emit changed();
}

void PopulationDesk::take(const PopulationReading& reading, const QString& from)
{
    m_unread = reading.unread;
    const qint64 read = static_cast<qint64>(reading.population.rows().size());
    if (read == 0) {
        emit changed();
        emit refused(tr("No region with a number of residents was found in %1.").arg(from));
        return;
    }
    if (!change(tr("%1 region(s) from %2", nullptr, Formatting::grammaticalNumber(read))
                    .arg(Formatting::count(read), from),
            merged(m_population, reading.population))) {
        emit changed();
        emit refused(tr("The table has all of %1 already.").arg(from));
    }
}

void PopulationDesk::readFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    m_session.tasks().run(
        QStringLiteral("wellbeing-population-file"), tr("Reading %1").arg(name), this,
        [path](Progress& progress) { return readPopulationFile(path, progress); },
        [this, name](const Result<PopulationReading>& reading) {
            if (reading)
                take(*reading, name);
            else if (reading.error().code == ErrorCode::FileTooLarge)
                emit refused(tr("%1 has more rows than there can be regions.").arg(name));
            else if (reading.error().code != ErrorCode::Cancelled)
                emit m_session.failed(reading.error());
        });
}

void PopulationDesk::forgetUnread()
{
    m_unread.clear();
    emit changed();
}

} // namespace redial
