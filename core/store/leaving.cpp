#include "core/store/leaving.h"

#include <QFile>

namespace redial {

namespace {

QString markOf(const QString& workspace)
{
    return workspace + QStringLiteral(".leaving");
}

} // namespace

Leaving::Leaving(const QString& workspace) : m_mark(markOf(workspace))
{
    QFile mark(m_mark);
    m_isMarked = mark.open(QIODevice::WriteOnly);
}

Leaving::~Leaving()
{
    if (m_isMarked)
        QFile::remove(m_mark);
}

bool Leaving::isAskedToHurry() const
{
    return m_isMarked && !QFile::exists(m_mark);
}

bool Leaving::hurry(const QString& workspace)
{
    return QFile::remove(markOf(workspace));
}

} // namespace redial
