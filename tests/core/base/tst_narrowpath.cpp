#include "core/base/narrowpath.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace redial;

class TestNarrowPath : public QObject {
    Q_OBJECT
private slots:
    void opensWhatQFileSees_data();
    void opensWhatQFileSees();
};

void TestNarrowPath::opensWhatQFileSees_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("plain") << QStringLiteral("plain");
    QTest::addRow("blanks") << QStringLiteral("with some blanks");
    QTest::addRow("Chinese") << QStringLiteral("张三 的文件夹");
    QTest::addRow("several scripts") << QStringLiteral("Müller 張三 Ελλάς \U00020000");
}

void TestNarrowPath::opensWhatQFileSees()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const QDir inner(folder.filePath(name));
    QVERIFY(QDir().mkpath(inner.path()));
    const QByteArray narrow = narrowFolder(inner.path());
    std::FILE* file = std::fopen(QByteArray(narrow + "/made.txt").constData(), "wb");
    QVERIFY2(file, narrow.constData());
    std::fputs("content", file);
    std::fclose(file);
    QFile made(inner.filePath(QStringLiteral("made.txt")));
    QVERIFY(made.open(QIODevice::ReadOnly));
    QCOMPARE(made.readAll(), QByteArray("content"));
}

QTEST_APPLESS_MAIN(TestNarrowPath)
#include "tst_narrowpath.moc"
