#pragma once

#include <QDateTime>
#include <QString>

namespace redial {

/// Whether a source is still the file it was when its reading began. An export that is still being written,
/// or that somebody saves once more meanwhile, would come in as half of the one and half of the other.
class SourceWatch {
public:
    explicit SourceWatch(const QString& path);

    const QString& path() const { return m_path; }
    /// A file that is gone has not changed: what was read of it to the end is whole.
    bool hasChanged() const;

private:
    QString m_path;
    qint64 m_size;
    QDateTime m_modified;
};

} // namespace redial
