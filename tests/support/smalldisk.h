#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace redial::test {

/// Why a test of small disks is skipped.
inline constexpr const char* noMount = "only root can make a small disk here";

/// A file system of its own, as small as asked for.
class SmallDisk {
public:
    ~SmallDisk()
    {
        if (m_isMounted)
            run({QStringLiteral("umount"), QStringLiteral("-l"), path()});
    }
    bool mount(int kilobytes)
    {
        return mountWith(
            {QStringLiteral("mount"), QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                QStringLiteral("size=%1k").arg(kilobytes), QStringLiteral("tmpfs"), path()});
    }
    /// Another folder, as a network folder is mounted.
    bool mountFolder(const QString& folder)
    {
        return mountWith({QStringLiteral("mount"), QStringLiteral("--bind"), folder, path()});
    }
    bool protect(bool isProtected)
    {
        return run({QStringLiteral("mount"), QStringLiteral("-o"),
            isProtected ? QStringLiteral("remount,ro") : QStringLiteral("remount,rw"), path()});
    }
    bool unmount()
    {
        m_isMounted = false;
        return run({QStringLiteral("umount"), QStringLiteral("-l"), path()});
    }
    /// Takes the last of the room.
    void fill()
    {
        QFile file(filler());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        for (int size = 4096; size > 0; size /= 2)
            while (file.write(QByteArray(size, 'x')) == size) { }
    }
    void makeRoom() { QFile::remove(filler()); }
    QString path() const { return m_folder.path(); }
    QString file(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

private:
    QString filler() const { return file("filler"); }
    bool mountWith(const QStringList& words)
    {
        m_isMounted = isRoot() && run(words);
        return m_isMounted;
    }
    static bool isRoot()
    {
#ifdef Q_OS_LINUX
        return geteuid() == 0;
#else
        return false;
#endif
    }
    static bool run(const QStringList& words)
    {
        QProcess process;
        process.start(words.first(), words.mid(1));
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace redial::test
