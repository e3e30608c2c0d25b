#include "ui/pages/wellbeing/dictionarydesk.h"

#include "core/base/savefile.h"
#include "core/wellbeing/wellbeingsettings.h"
#include "ui/session/session.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace redial {

namespace {

const QString setting = QLatin1String(wellbeingDictionarySetting);
constexpr qint64 largestFile = 1 << 22; ///< bytes of a dictionary's file
constexpr size_t mostSteps = 100;

Result<QByteArray> readWhole(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileNotFound, path, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, path, file.errorString()};
    return file.read(largestFile);
}

} // namespace

DictionaryDesk::DictionaryDesk(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::opened, this, &DictionaryDesk::load);
    connect(&session, &Session::closed, this, [this] {
        m_counted.reset();
        load();
    });
    // By another view, or from a file on the command line of the page.
    connect(&session, &Session::settingsChanged, this, [this] {
        if (m_session.setting(setting) != m_kept)
            load();
    });
    load();
}

bool DictionaryDesk::canEdit() const
{
    return m_session.hasWorkspace() && !m_session.isReadOnly();
}

void DictionaryDesk::load()
{
    m_kept = m_session.setting(setting);
    m_dictionary = WellbeingDictionary::fromJson(m_kept).value_or(WellbeingDictionary::defaults());
    m_undone.clear();
    emit changed();
}

void DictionaryDesk::keep()
{
    // Unchanged, it stays whatever the program comes with.
    m_kept = isDefault() ? QByteArray() : m_dictionary.toJson();
    m_session.saveSetting(setting, m_kept);
    emit changed();
}

bool DictionaryDesk::change(const QString& said, const std::function<bool(WellbeingDictionary&)>& step)
{
    WellbeingDictionary next = m_dictionary;
    if (!canEdit() || !step(next) || next == m_dictionary)
        return false;
    m_undone.push_back({std::move(m_dictionary), said});
    if (m_undone.size() > mostSteps)
        m_undone.erase(m_undone.begin());
    m_dictionary = std::move(next);
    keep();
    return true;
}

void DictionaryDesk::undo()
{
    if (m_undone.empty() || !canEdit())
        return;
    m_dictionary = std::move(m_undone.back().before);
    m_undone.pop_back();
    keep();
}

void DictionaryDesk::count()
{
    const AnalysisResults& results = m_session.results();
    if (!results.book)
        return;
    const bool isSameOrders =
        m_counted && m_counted->book == results.book && m_counted->scheme == results.scheme;
    if (isSameOrders && m_counted->dictionary == m_dictionary)
        return;
    m_session.tasks().run(
        QStringLiteral("wellbeing-dictionary"), {}, this,
        [book = results.book, scheme = results.scheme, dictionary = m_dictionary,
            before = isSameOrders ? m_counted : nullptr](Progress&) {
            auto counted = std::make_shared<Counted>();
            counted->book = book;
            counted->scheme = scheme;
            counted->ordersOfCategories =
                before ? before->ordersOfCategories : ordersOfCategories(*book, scheme);
            counted->dictionary = dictionary;
            counted->use =
                useOfDictionary(dictionary, book->dictionaries().categories, counted->ordersOfCategories);
            return std::shared_ptr<const Counted>(counted);
        },
        [this](std::shared_ptr<const Counted> counted) {
            if (!m_session.hasWorkspace())
                return;
            m_counted = std::move(counted);
            emit countsCame();
        });
}

void DictionaryDesk::readFile(const QString& path)
{
    m_session.tasks().run(
        QStringLiteral("wellbeing-dictionary-file"), {}, this, [path](Progress&) { return readWhole(path); },
        [this, path](const Result<QByteArray>& bytes) {
            const QString name = QFileInfo(path).fileName();
            if (!bytes) {
                emit m_session.failed(bytes.error());
                return;
            }
            auto dictionary = WellbeingDictionary::fromJson(*bytes);
            if (!dictionary) {
                emit refused(tr("%1 is no dictionary of the well-being index.").arg(name));
                return;
            }
            if (!change(tr("Taken from %1").arg(name), [&](WellbeingDictionary& whole) {
                    whole = *dictionary;
                    return true;
                }))
                emit refused(tr("%1 says what the dictionary says already.").arg(name));
        });
}

void DictionaryDesk::writeFile(const QString& path)
{
    m_session.tasks().runInOrder(
        this, [path, json = m_dictionary.toJson()](Progress&) { return saveFile(path, json); },
        [this, path](const Result<void>& written) {
            if (written)
                emit m_session.noticed(tr("Written: %1").arg(QFileInfo(path).fileName()));
            else
                emit m_session.failed(written.error());
        });
}

} // namespace redial
