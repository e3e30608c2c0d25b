#pragma once

#include <QFile>

#include <vector>

namespace redial {

/// A file that is read in small pieces from places that jump about, as the directory of an archive is. The
/// system is asked for a block at a time, and not at all where to go: on Windows each such call costs as much
/// as reading thousands of bytes. (QFile forgets its buffer at every seek.)
class BlockFile {
public:
    explicit BlockFile(const QString& path) : m_file(path) { }

    bool open(); ///< for reading; the size is that of this moment
    qint64 size() const { return m_size; }
    qint64 position() const { return m_position; }
    bool seek(qint64 position); ///< false beyond the end
    /// How many bytes there were, up to `count`; fewer at the end and after a failure.
    qint64 read(char* buffer, qint64 count);
    bool hasFailed() const { return m_hasFailed; }
    QString errorString() const { return m_file.errorString(); }

private:
    bool load(qint64 position);

    QFile m_file;
    qint64 m_size = 0;
    qint64 m_position = 0;
    std::vector<char> m_block;
    qint64 m_blockBegin = 0;
    bool m_hasFailed = false;
};

} // namespace redial
