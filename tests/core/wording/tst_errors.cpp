#include "core/wording/errors.h"

#include <QTest>

using namespace redial;

class TestErrors : public QObject {
    Q_OBJECT
private slots:
    void everyErrorIsASentence();
};

void TestErrors::everyErrorIsASentence()
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::FileExists); ++code) {
        const QString sentence
            = errorSentence({static_cast<ErrorCode>(code), QStringLiteral("SUBJECT."), QStringLiteral("DETAIL")});
        QVERIFY2(!sentence.isEmpty() && sentence.endsWith(QLatin1Char('.')), qPrintable(QString::number(code)));
        // What the user stopped has no subject; that of a link would be callers' numbers.
        if (static_cast<ErrorCode>(code) != ErrorCode::Cancelled
            && static_cast<ErrorCode>(code) != ErrorCode::LinkContradicts)
            QVERIFY2(sentence.contains(QLatin1String("SUBJECT")), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QLatin1Char('%')), qPrintable(sentence));
    }
}

QTEST_GUILESS_MAIN(TestErrors)
#include "tst_errors.moc"
