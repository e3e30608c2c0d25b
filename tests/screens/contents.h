#pragma once

#include <QString>

#include <vector>

namespace redial::screens {

/// What lies in the workspace a picture is taken of.
enum class Content { Nothing, OneOrder, SampleYear, ServiceDesk };

QString contentName(Content content); ///< "sample", for file names and captions

/// Workspaces and files the pictures are made from, made once in a folder and copied for each picture.
class Contents {
public:
    explicit Contents(const QString& folder) : m_folder(folder) { }

    /// Answers why it did not work; empty when all is there.
    QString make(qint64 sampleOrders, const std::vector<Content>& contents) const;

    QString workspace(Content content) const;
    QString file(const QString& name) const;

private:
    QString makeWorkspace(Content content, qint64 sampleOrders) const;
    QString makeFiles() const;

    QString m_folder;
};

/// Names of the files that make() writes.
inline const QString plainFile = QStringLiteral("3月工单.xlsx"); ///< no question
inline const QString oddFile = QStringLiteral("四月来电登记.csv"); ///< headers, dates and words to ask about
inline const QString wrongFile = QStringLiteral("扫描件.pdf"); ///< no table
inline const QString emptyFile = QStringLiteral("空文件.csv");
inline const QString flawedFile = QStringLiteral("5月工单.csv"); ///< rejects, a heavy line, unknown words

} // namespace redial::screens
