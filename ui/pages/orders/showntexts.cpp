#include "ui/pages/orders/showntexts.h"

#include "core/wording/orderwording.h"
#include "ui/session/session.h"

#include <QTimer>

#include <algorithm>

namespace redial {

namespace {

constexpr qsizetype mostKept = 20000;
constexpr size_t mostAtOnce = 500;

} // namespace

ShownTexts::ShownTexts(Session& session, QString lane, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_lane(std::move(lane))
{
}

const ShownTexts::Text* ShownTexts::text(OrderId order)
{
    const auto found = m_texts.constFind(order.value);
    if (found != m_texts.constEnd())
        return &*found;
    m_wanted.push_back(order);
    if (!m_scheduled && !m_running) {
        m_scheduled = true;
        QTimer::singleShot(0, this, &ShownTexts::fetch);
    }
    return nullptr;
}

void ShownTexts::forget()
{
    ++m_generation;
    m_texts.clear();
    m_wanted.clear();
    m_running = false;
    m_session.tasks().cancel(m_lane);
}

void ShownTexts::setFurther(Further further)
{
    forget();
    m_further = std::move(further);
}

void ShownTexts::fetch()
{
    m_scheduled = false;
    if (m_running || m_wanted.empty() || !m_session.workspace())
        return;
    // Somebody scrolls: what was asked for last is what is seen now.
    if (m_wanted.size() > mostAtOnce)
        m_wanted.erase(m_wanted.begin(), m_wanted.end() - static_cast<qsizetype>(mostAtOnce));
    std::sort(m_wanted.begin(), m_wanted.end());
    m_wanted.erase(std::unique(m_wanted.begin(), m_wanted.end()), m_wanted.end());
    m_running = true;
    const Reveal reveal = m_session.isRevealed() ? Reveal::Revealed : Reveal::Masked;
    m_session.tasks().run(
        m_lane, {}, this,
        [workspace = m_session.workspace(), ids = std::move(m_wanted), reveal, further = m_further](
            Progress&) {
            QHash<qint64, Text> texts;
            for (const OrderId id : ids)
                texts.insert(id.value, {}); // also those that are gone: they are not asked for again
            const Result<std::vector<StoredOrder>> orders = workspace->orders(ids);
            if (orders)
                for (const StoredOrder& order : *orders)
                    texts[order.id.value] = {OrderWording::orderId(order, reveal),
                        OrderWording::said(order, reveal), further ? further(order) : QStringList()};
            return texts;
        },
        [this, generation = m_generation](const QHash<qint64, Text>& texts) {
            if (generation != m_generation)
                return;
            m_running = false;
            if (m_texts.size() > mostKept)
                m_texts.clear();
            m_texts.insert(texts);
            emit loaded();
            if (!m_wanted.empty())
                fetch();
        });
    m_wanted.clear();
}

} // namespace redial
