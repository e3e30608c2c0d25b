#include "ui/pages/orders/showntexts.h"

#include "core/wording/orderwording.h"
#include "ui/session/session.h"

#include <QTimer>

#include <algorithm>
#include <utility>

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
    readInBackground(m_lane, std::exchange(m_wanted, {}), [this] {
        m_running = false;
        emit loaded();
        if (!m_wanted.empty())
            fetch();
    });
}

void ShownTexts::read(std::vector<OrderId> orders, std::function<void()> then)
{
    if (m_session.workspace())
        readInBackground(m_lane + QStringLiteral("-all"), std::move(orders), std::move(then));
}

void ShownTexts::readInBackground(
    const QString& lane, std::vector<OrderId> orders, std::function<void()> then)
{
    const Reveal reveal = m_session.isRevealed() ? Reveal::Revealed : Reveal::Masked;
    m_session.tasks().run(
        lane, {}, this,
        [workspace = m_session.workspace(), ids = std::move(orders), reveal, further = m_further](Progress&) {
            QHash<qint64, Text> texts;
            for (const OrderId id : ids)
                texts.insert(id.value, {}); // also those that are gone: they are not asked for again
            const Result<std::vector<StoredOrder>> found = workspace->orders(ids);
            if (found)
                for (const StoredOrder& order : *found)
                    texts[order.id.value] = {OrderWording::orderId(order, reveal),
                        OrderWording::said(order, reveal), further ? further(order) : QStringList()};
            return texts;
        },
        [this, generation = m_generation, then = std::move(then)](const QHash<qint64, Text>& texts) {
            if (generation != m_generation)
                return;
            if (m_texts.size() > mostKept)
                m_texts.clear();
            m_texts.insert(texts);
            then();
        });
}

} // namespace redial
