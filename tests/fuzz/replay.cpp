/// Calls a fuzz function with the files of the folders named on the command line: the ordinary test of what
/// fuzzing found. Fails when there is none, or when one takes too long.

#include "fuzz.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

int main(int argc, char* argv[])
{
    static constexpr qint64 longest = 20'000; // milliseconds, sanitizers and a busy machine included
    int files = 0;
    qint64 slowest = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator folder(QString::fromLocal8Bit(argv[i]), QDir::Files);
        while (folder.hasNext()) {
            QFile file(folder.next());
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "cannot read %s\n", qPrintable(file.fileName()));
                return 1;
            }
            const QByteArray bytes = file.readAll();
            std::printf("%s\n", qPrintable(folder.fileName()));
            std::fflush(stdout); // the last one printed is the one that crashed
            QElapsedTimer timer;
            timer.start();
            LLVMFuzzerTestOneInput(
                reinterpret_cast<const uint8_t*>(bytes.constData()), static_cast<size_t>(bytes.size()));
            slowest = std::max(slowest, timer.elapsed());
            ++files;
        }
    }
    std::printf("%d inputs, the slowest in %lld ms\n", files, static_cast<long long>(slowest));
    return files > 0 && slowest < longest ? 0 : 1;
}
