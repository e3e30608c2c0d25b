#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace redial {

/// All questions for files go through here, so that tests can answer them.
class FileDialogs {
public:
    static QStringList openFiles(QWidget* parent, const QString& title, const QString& filter);
    static QString openFile(QWidget* parent, const QString& title, const QString& filter);
    static QString saveFile(
        QWidget* parent, const QString& title, const QString& suggested, const QString& filter);

    /// For tests: answers every question from now on; an empty function brings the dialogs back.
    static void answerWith(std::function<QStringList(const QString& title)> answer);
};

} // namespace redial
