#pragma once

#include "ui/pages/imports/importdesk.h"

#include <QWidget>

class QMenu;

namespace redial {

class LinkButton;

/// How the chosen file is read: encoding, delimiter, header row, sheets. Each says what is, and opens a list
/// of what else it could be.
class DeskOptions : public QWidget {
    Q_OBJECT
public:
    explicit DeskOptions(ImportDesk& desk, QWidget* parent = nullptr);

    /// `look` is the desk's of that number, or null.
    void show(const SourceLook* look, size_t number, bool isRevealed);
    void retranslate();

private:
    LinkButton* addLink(const char* name, void (DeskOptions::*fill)(QMenu&, const SourceLook&));
    void fillEncodings(QMenu& menu, const SourceLook& look);
    void fillDelimiters(QMenu& menu, const SourceLook& look);
    void fillHeaderRows(QMenu& menu, const SourceLook& look);
    void fillSheets(QMenu& menu, const SourceLook& look);
    const SourceLook* look() const;

    ImportDesk& m_desk;
    std::optional<size_t> m_look;
    bool m_isRevealed = false;
    LinkButton* m_headerRow;
    LinkButton* m_encoding;
    LinkButton* m_delimiter;
    LinkButton* m_sheets;
    LinkButton* m_remove;
    LinkButton* m_clear;
};

} // namespace redial
