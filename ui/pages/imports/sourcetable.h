#pragma once

#include "core/imports/sourcelook.h"
#include "ui/common/densetable.h"
#include "ui/common/tablemodel.h"

namespace redial {

/// The files on the desk, a line each: what they are, how many rows, which time.
class SourceTable : public DenseTable {
    Q_OBJECT
public:
    explicit SourceTable(QWidget* parent = nullptr);

    void show(const std::vector<SourceLook>& looks);
    void retranslate();
    int current() const; ///< -1: none

    static QString kindOf(const SourceLook& look);
    /// Why the file of a look cannot be imported; its folder stands in the tool tip.
    static QString problemOf(const SourceLook& look);

signals:
    void currentLookChanged();

private:
    void fitHeight();

    TableModel<SourceLook>* m_model;
};

} // namespace redial
