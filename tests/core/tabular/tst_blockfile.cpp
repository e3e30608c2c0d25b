#include "core/tabular/blockfile.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace redial;

class TestBlockFile : public QObject {
    Q_OBJECT
private slots:
    void readsWhatIsThereInAnyOrder();
    void endsWhereTheFileEnds();

private:
    QString written(const QByteArray& content) const
    {
        const QString path = m_folder.filePath(QString::fromUtf8("包 %1").arg(content.size()));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return path;
    }
    QTemporaryDir m_folder;
};

void TestBlockFile::readsWhatIsThereInAnyOrder()
{
    QRandomGenerator random(5);
    QByteArray content(300'000, Qt::Uninitialized);
    for (char& byte : content)
        byte = static_cast<char>(random.bounded(256));
    BlockFile file(written(content));
    QVERIFY(file.open());
    QCOMPARE(file.size(), content.size());
    QByteArray buffer(200'000, 0);
    for (int round = 0; round < 2'000; ++round) {
        const qsizetype at = random.bounded(static_cast<int>(content.size()) + 1);
        const qsizetype wanted = random.bounded(round % 10 == 0 ? 200'000 : 60);
        QVERIFY(file.seek(at));
        const qint64 read = file.read(buffer.data(), wanted);
        QCOMPARE(read, std::min(wanted, content.size() - at));
        QCOMPARE(buffer.first(read), content.mid(at, read));
        QCOMPARE(file.position(), at + read);
    }
    QVERIFY(!file.hasFailed());
}

void TestBlockFile::endsWhereTheFileEnds()
{
    char byte = 0;
    BlockFile empty(written({}));
    QVERIFY(empty.open());
    QCOMPARE(empty.read(&byte, 1), 0);
    QVERIFY(!empty.hasFailed());
    BlockFile file(written("abc"));
    QVERIFY(file.open());
    QVERIFY(file.seek(3));
    QCOMPARE(file.read(&byte, 1), 0);
    QVERIFY(!file.seek(4));
    QVERIFY(!file.seek(-1));
    QCOMPARE(file.position(), 3);
    QVERIFY(!BlockFile(m_folder.filePath(QStringLiteral("none"))).open());
    // A file that became shorter meanwhile is one that ends there.
    const QString path = written(QByteArray(200'000, 'x'));
    BlockFile cut(path);
    QVERIFY(cut.open());
    QVERIFY(QFile::resize(path, 100'000));
    QVERIFY(cut.seek(99'999));
    QCOMPARE(cut.read(&byte, 1), 1);
    QCOMPARE(cut.read(&byte, 1), 0);
}

QTEST_GUILESS_MAIN(TestBlockFile)
#include "tst_blockfile.moc"
