#include "ui/common/keptsplitter.h"

#include "ui/common/preferences.h"

#include <QTimer>

namespace redial {

namespace {

constexpr int keepingDelay = 400; ///< ms

} // namespace

KeptSplitter::KeptSplitter(
    Qt::Orientation orientation, const QString& key, const QList<int>& usual, QWidget* parent)
    : QSplitter(orientation, parent)
    , m_key(key)
    , m_usual(usual)
    , m_keeping(new QTimer(this))
{
    setChildrenCollapsible(false);
    m_keeping->setSingleShot(true);
    m_keeping->setInterval(keepingDelay);
    connect(m_keeping, &QTimer::timeout, this, &KeptSplitter::keep);
    connect(this, &QSplitter::splitterMoved, m_keeping, qOverload<>(&QTimer::start));
}

KeptSplitter::~KeptSplitter()
{
    if (m_keeping->isActive())
        keep();
}

void KeptSplitter::showEvent(QShowEvent* event)
{
    QSplitter::showEvent(event);
    // Another one of the same key may have been moved meanwhile.
    const QList<int> kept = Preferences::splitter(m_key);
    setSizes(kept.size() == count() ? kept : m_usual);
}

void KeptSplitter::hideEvent(QHideEvent* event)
{
    if (m_keeping->isActive())
        keep();
    QSplitter::hideEvent(event);
}

void KeptSplitter::keep()
{
    m_keeping->stop();
    Preferences::setSplitter(m_key, sizes());
}

} // namespace redial
