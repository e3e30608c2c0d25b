#pragma once

#include "core/intake/mapping.h"

#include <QAbstractTableModel>
#include <QCoreApplication>

namespace redial {

/// The columns of a source and what becomes of them. The second column is edited: EditRole is the
/// field's number, -1 for "keep as it is". Edits are announced and come back through setMapping().
class MappingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Header, Becomes, Samples, Confidence, ColumnCount };
    static constexpr int keptField = -1;
    enum Role { AskRole = Qt::UserRole + 100 };

    using QAbstractTableModel::QAbstractTableModel;

    void setMapping(const Mapping& mapping, bool revealed, bool editable);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString fieldText(int field); ///< also of keptField

signals:
    void fieldChosen(int column, int field);

private:
    QString text(const ColumnMapping& column, int section) const;
    QString samples(const ColumnMapping& column) const;
    QString confidence(const ColumnMapping& column) const;

    Mapping m_mapping;
    bool m_revealed = false;
    bool m_editable = true;
};

} // namespace redial
