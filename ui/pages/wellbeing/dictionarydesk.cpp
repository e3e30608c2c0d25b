#include "ui/pages/wellbeing/dictionarydesk.h"

#include "core/base/savefile.h"
#include "core/wellbeing/wellbeingsettings.h"
#include "ui/session/session.h"
#include "ui/session/steppedsetting.h"

#include <QFile>
#include <QFileInfo>

namespace redial {

namespace {

constexpr qint64 largestFile = 1 << 22; ///< bytes of a dictionary's file

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

DictionaryDesk::DictionaryDesk(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_setting(new SteppedSetting(session, QLatin1String(wellbeingDictionarySetting), this))
{
    connect(&session, &Session::closed, this, [this] {
        m_counted.reset();
        emit changed();
    });
    for (const auto signal : {&SteppedSetting::changed, &SteppedSetting::replaced})
        connect(m_setting, signal, this, &DictionaryDesk::load);
    load();
}

bool DictionaryDesk::canEdit() const
{
    return m_setting->canEdit();
}

QString DictionaryDesk::lastChange() const
{
    return m_setting->lastChange();
}

void DictionaryDesk::load()
{
    m_dictionary =
        WellbeingDictionary::fromJson(m_setting->value()).value_or(WellbeingDictionary::defaults());
    emit changed();
}

bool DictionaryDesk::change(const QString& said, const std::function<bool(WellbeingDictionary&)>& step)
{
    WellbeingDictionary next = m_dictionary;
    if (!step(next) || next == m_dictionary)
        return false;
    // Unchanged, it stays whatever the program comes with.
    return m_setting->change(said, next == WellbeingDictionary::defaults() ? QByteArray() : next.toJson());
}

void DictionaryDesk::undo()
{
    m_setting->undo();
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
