#include "core/imports/sourcewatch.h"

#include <QFileInfo>

namespace redial {

SourceWatch::SourceWatch(const QString& path) : m_path(path)
{
    const QFileInfo file(path);
    m_size = file.size();
    m_modified = file.lastModified();
}

bool SourceWatch::hasChanged() const
{
    const QFileInfo file(m_path);
    return file.exists() && (file.size() != m_size || file.lastModified() != m_modified);
}

} // namespace redial
