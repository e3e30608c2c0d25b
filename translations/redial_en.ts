<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>redial::AccountQuestions</name>
    <message numerus="yes">
        <source>%1 has %2 orders, by far the most.</source>
        <translation>
            <numerusform>%1 has %2 order, by far the most.</numerusform>
            <numerusform>%1 has %2 orders, by far the most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::AccountView</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::BatchList</name>
    <message numerus="yes">
        <source>%1 orders of the import of %2</source>
        <translation>
            <numerusform>%1 order of the import of %2</numerusform>
            <numerusform>%1 orders of the import of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new orders of the import of %2</source>
        <translation>
            <numerusform>%1 new order of the import of %2</numerusform>
            <numerusform>%1 new orders of the import of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 orders that the import of %2 replaced</source>
        <translation>
            <numerusform>%1 order that the import of %2 replaced</numerusform>
            <numerusform>%1 orders that the import of %2 replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 orders that were there already when %2 was imported</source>
        <translation>
            <numerusform>%1 order that was there already when %2 was imported</numerusform>
            <numerusform>%1 orders that were there already when %2 was imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 orders without a caller of the import of %2</source>
        <translation>
            <numerusform>%1 order without a caller of the import of %2</numerusform>
            <numerusform>%1 orders without a caller of the import of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 orders with a masked number of the import of %2</source>
        <translation>
            <numerusform>%1 order with a masked number of the import of %2</numerusform>
            <numerusform>%1 orders with a masked number of the import of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::BulkBar</name>
    <message numerus="yes">
        <source>%Ln chosen:</source>
        <translation>
            <numerusform>%Ln chosen:</numerusform>
            <numerusform>%Ln chosen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln on the worklist</source>
        <translation>
            <numerusform>Put %Ln on the worklist</numerusform>
            <numerusform>Put %Ln on the worklist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::CallerCharts</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::CallerDeletion</name>
    <message numerus="yes">
        <source>These are %Ln order(s).</source>
        <translation>
            <numerusform>This is %Ln order.</numerusform>
            <numerusform>These are %Ln orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also the %Ln number(s) said to be the same person</source>
        <translation>
            <numerusform>Also the %Ln number said to be the same person</numerusform>
            <numerusform>Also the %Ln numbers said to be the same person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::CallerPane</name>
    <message numerus="yes">
        <source>%Ln order(s) in all</source>
        <translation>
            <numerusform>%Ln order in all</numerusform>
            <numerusform>%Ln orders in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::CallersBulk</name>
    <message numerus="yes">
        <source>%Ln caller(s) of this list have no follow-up and so are not in the file.</source>
        <translation>
            <numerusform>%Ln caller of this list has no follow-up and so is not in the file.</numerusform>
            <numerusform>%Ln callers of this list have no follow-up and so are not in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::CausesView</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::ChartView</name>
    <message numerus="yes">
        <source>and %Ln more at this place</source>
        <translation>
            <numerusform>and %Ln more at this place</numerusform>
            <numerusform>and %Ln more at this place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::DeleteBeforeCommand</name>
    <message numerus="yes">
        <source>Nothing was deleted. %Ln order(s) would be, and it cannot be undone: add --confirm to delete them.</source>
        <translation>
            <numerusform>Nothing was deleted. %Ln order would be, and it cannot be undone: add --confirm to delete it.</numerusform>
            <numerusform>Nothing was deleted. %Ln orders would be, and it cannot be undone: add --confirm to delete them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::DeskView</name>
    <message numerus="yes">
        <source>Import %1 rows</source>
        <translation>
            <numerusform>Import %1 row</numerusform>
            <numerusform>Import %1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::DictionaryView</name>
    <message numerus="yes">
        <source>%1 order(s) are in categories that no rule catches.</source>
        <translation>
            <numerusform>%1 order is in a category that no rule catches.</numerusform>
            <numerusform>%1 orders are in categories that no rule catches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s) have no category.</source>
        <translation>
            <numerusform>%1 order has no category.</numerusform>
            <numerusform>%1 orders have no category.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::DimensionPane</name>
    <message numerus="yes">
        <source>“%1” removed; its %2 rule(s) sort into no dimension now</source>
        <translation>
            <numerusform>“%1” removed; its %2 rule sorts into no dimension now</numerusform>
            <numerusform>“%1” removed; its %2 rules sort into no dimension now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::EffectTables</name>
    <message numerus="yes">
        <source>Back within %Ln day(s)</source>
        <translation>
            <numerusform>Back within %Ln day</numerusform>
            <numerusform>Back within %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::FillBackView</name>
    <message numerus="yes">
        <source>%Ln follow-up(s) changed in the file</source>
        <translation>
            <numerusform>%Ln follow-up changed in the file</numerusform>
            <numerusform>%Ln follow-ups changed in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not read</source>
        <translation>
            <numerusform>%Ln row not read</numerusform>
            <numerusform>%Ln rows not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) that cannot stand there</source>
        <translation>
            <numerusform>%Ln value that cannot stand there</numerusform>
            <numerusform>%Ln values that cannot stand there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) changed from the file.</source>
        <translation>
            <numerusform>%Ln follow-up changed from the file.</numerusform>
            <numerusform>%Ln follow-ups changed from the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::Findings</name>
    <message numerus="yes">
        <source>Period: %1. %2 orders, %3 of them with a caller.</source>
        <translation>
            <numerusform>Period: %1. %2 order, %3 of them with a caller.</numerusform>
            <numerusform>Period: %1. %2 orders, %3 of them with a caller.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat rate: %1, by %2 different callers.</source>
        <translation>
            <numerusform>Repeat rate: %1, by %2 caller.</numerusform>
            <numerusform>Repeat rate: %1, by %2 different callers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bursts. %2</source>
        <translation>
            <numerusform>%1 burst. %2</numerusform>
            <numerusform>%1 bursts. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::FollowUpTexts</name>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>%Ln day overdue</numerusform>
            <numerusform>%Ln days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::FollowUps</name>
    <message numerus="yes">
        <source>%Ln caller(s) put on the worklist.</source>
        <translation>
            <numerusform>%Ln caller put on the worklist.</numerusform>
            <numerusform>%Ln callers put on the worklist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that had been begun are set to “no action”: none is ever deleted.</source>
        <translation>
            <numerusform>%Ln that had been begun is set to “no action”: none is ever deleted.</numerusform>
            <numerusform>%Ln that had been begun are set to “no action”: none is ever deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) are open again: the caller has called since.</source>
        <translation>
            <numerusform>%Ln follow-up is open again: the caller has called since.</numerusform>
            <numerusform>%Ln follow-ups are open again: the callers have called since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) changed.</source>
        <translation>
            <numerusform>%Ln follow-up changed.</numerusform>
            <numerusform>%Ln follow-ups changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) are as they were.</source>
        <translation>
            <numerusform>%Ln follow-up is as it was.</numerusform>
            <numerusform>%Ln follow-ups are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have been changed since and stay.</source>
        <translation>
            <numerusform>%Ln has been changed since and stays.</numerusform>
            <numerusform>%Ln have been changed since and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: their orders are gone.</source>
        <translation>
            <numerusform>%Ln left out: its orders are gone.</numerusform>
            <numerusform>%Ln left out: their orders are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) could not be saved and are still here. %1 Close once more to give up what was written.</source>
        <translation>
            <numerusform>%Ln follow-up could not be saved and is still here. %1 Close once more to give up what was written.</numerusform>
            <numerusform>%Ln follow-ups could not be saved and are still here. %1 Close once more to give up what was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::HeatModel</name>
    <message numerus="yes">
        <source>%1 order(s)</source>
        <translation>
            <numerusform>%1 order</numerusform>
            <numerusform>%1 orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::HistoryView</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::ImportDesk</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::ImportPage</name>
    <message numerus="yes">
        <source>The import of %1 was taken back: %2 orders are gone or as they were before.</source>
        <translation>
            <numerusform>The import of %1 was taken back: %2 order is gone or as it was before.</numerusform>
            <numerusform>The import of %1 was taken back: %2 orders are gone or as they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back the import of %1? Its %2 orders go, what it replaced returns.</source>
        <translation>
            <numerusform>Take back the import of %1? Its %2 order goes, what it replaced returns.</numerusform>
            <numerusform>Take back the import of %1? Its %2 orders go, what it replaced returns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::ImportWording</name>
    <message numerus="yes">
        <source>Read %1 rows = %2 imported + %3 replaced + %4 skipped + %5 rejected, in %6 s.</source>
        <translation>
            <numerusform>Read %1 row = %2 imported + %3 replaced + %4 skipped + %5 rejected, in %6 s.</numerusform>
            <numerusform>Read %1 rows = %2 imported + %3 replaced + %4 skipped + %5 rejected, in %6 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 orders have no caller; they count as orders but cannot be followed.</source>
        <translation>
            <numerusform>%1 order has no caller; it counts as an order but cannot be followed.</numerusform>
            <numerusform>%1 orders have no caller; they count as orders but cannot be followed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 orders have a caller number that was already masked in the source. Different people can share a masked number, so their repeats may be too high.</source>
        <translation>
            <numerusform>%1 order has a caller number that was already masked in the source. Different people can share a masked number, so its repeats may be too high.</numerusform>
            <numerusform>%1 orders have a caller number that was already masked in the source. Different people can share a masked number, so their repeats may be too high.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were shorter than the header; the missing cells are empty.</source>
        <translation>
            <numerusform>%1 row was shorter than the header; the missing cells are empty.</numerusform>
            <numerusform>%1 rows were shorter than the header; the missing cells are empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows had a status that lies before the one known; the later status was kept.</source>
        <translation>
            <numerusform>%1 row had a status that lies before the one known; the later status was kept.</numerusform>
            <numerusform>%1 rows had a status that lies before the one known; the later status was kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 %2 characters could not be read and are shown as �%3. Probably the encoding is another one: take the import back, choose another encoding, and import again.</source>
        <translation>
            <numerusform>In %1 %2 character could not be read and is shown as �%3. Probably the encoding is another one: take the import back, choose another encoding, and import again.</numerusform>
            <numerusform>In %1 %2 characters could not be read and are shown as �%3. Probably the encoding is another one: take the import back, choose another encoding, and import again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 characters cannot be read with this encoding and are shown as �%2. Choose another encoding.</source>
        <translation>
            <numerusform>%1 character cannot be read with this encoding and is shown as �%2. Choose another encoding.</numerusform>
            <numerusform>%1 characters cannot be read with this encoding and are shown as �%2. Choose another encoding.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%2: %3 orders) is on no word list and counts as unknown.</source>
        <translation>
            <numerusform>“%1” (%2: %3 order) is on no word list and counts as unknown.</numerusform>
            <numerusform>“%1” (%2: %3 orders) is on no word list and counts as unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %2 orders, by far the most: perhaps a line, not a person. --exclude-callers leaves it out.</source>
        <translation>
            <numerusform>%1 has %2 order, by far the most: perhaps a line, not a person. --exclude-callers leaves it out.</numerusform>
            <numerusform>%1 has %2 orders, by far the most: perhaps a line, not a person. --exclude-callers leaves it out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows have a caller, order id or identity number that has lost its digits (such as 1.38E+10): they were taken without it. Export the column as text.</source>
        <translation>
            <numerusform>%1 row has a caller, order id or identity number that has lost its digits (such as 1.38E+10): it was taken without it. Export the column as text.</numerusform>
            <numerusform>%1 rows have a caller, order id or identity number that has lost its digits (such as 1.38E+10): they were taken without it. Export the column as text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::IndexCharts</name>
    <message numerus="yes">
        <source>%Ln smaller part(s)</source>
        <translation>
            <numerusform>%Ln smaller part</numerusform>
            <numerusform>%Ln smaller parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s)</source>
        <translation>
            <numerusform>%1 order</numerusform>
            <numerusform>%1 orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::IndexHeadline</name>
    <message numerus="yes">
        <source>%1 order(s)</source>
        <translation>
            <numerusform>%1 order</numerusform>
            <numerusform>%1 orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::ListedOrders</name>
    <message numerus="yes">
        <source>%1 order(s)</source>
        <translation>
            <numerusform>%1 order</numerusform>
            <numerusform>%1 orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::OrderListing</name>
    <message numerus="yes">
        <source>%1 orders: all of the workspace</source>
        <translation>
            <numerusform>%1 order: all of the workspace</numerusform>
            <numerusform>%1 orders: all of the workspace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 orders with a caller: all of the workspace</source>
        <translation>
            <numerusform>%1 order with a caller: all of the workspace</numerusform>
            <numerusform>%1 orders with a caller: all of the workspace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 calls that the rate rests on</source>
        <translation>
            <numerusform>%1 call that the rate rests on</numerusform>
            <numerusform>%1 calls that the rate rests on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 calls that were repeated</source>
        <translation>
            <numerusform>%1 call that was repeated</numerusform>
            <numerusform>%1 calls that were repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 calls too recent to judge</source>
        <translation>
            <numerusform>%1 call too recent to judge</numerusform>
            <numerusform>%1 calls too recent to judge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 calls too recent to judge whose callers are back already</source>
        <translation>
            <numerusform>%1 call too recent to judge whose caller is back already</numerusform>
            <numerusform>%1 calls too recent to judge whose callers are back already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 calls that are repeats themselves</source>
        <translation>
            <numerusform>%1 call that is a repeat itself</numerusform>
            <numerusform>%1 calls that are repeats themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 orders: %2</source>
        <translation>
            <numerusform>%1 order: %2</numerusform>
            <numerusform>%1 orders: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::PopulationDesk</name>
    <message numerus="yes">
        <source>%1 number(s) taken out</source>
        <translation>
            <numerusform>%1 number taken out</numerusform>
            <numerusform>%1 numbers taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 number(s) pasted</source>
        <translation>
            <numerusform>%1 number pasted</numerusform>
            <numerusform>%1 numbers pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 region(s) from %2</source>
        <translation>
            <numerusform>%1 region from %2</numerusform>
            <numerusform>%1 regions from %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::PopulationView</name>
    <message numerus="yes">
        <source>%1 row(s) could not be read, as they stood:</source>
        <translation>
            <numerusform>%1 row could not be read, as it stood:</numerusform>
            <numerusform>%1 rows could not be read, as they stood:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 order(s) say no region.</source>
        <translation>
            <numerusform>%1 order says no region.</numerusform>
            <numerusform>%1 orders say no region.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::RecoveryWording</name>
    <message numerus="yes">
        <source>%1 orders were saved.</source>
        <translation>
            <numerusform>%1 order was saved.</numerusform>
            <numerusform>%1 orders were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are known to be lost.</source>
        <translation>
            <numerusform>%1 is known to be lost.</numerusform>
            <numerusform>%1 are known to be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 orders</source>
        <translation>
            <numerusform>%1 order</numerusform>
            <numerusform>%1 orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 follow-ups</source>
        <translation>
            <numerusform>%1 follow-up</numerusform>
            <numerusform>%1 follow-ups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::RepeatHeadline</name>
    <message numerus="yes">
        <source>%1 callers</source>
        <translation>
            <numerusform>%1 caller</numerusform>
            <numerusform>%1 callers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::RetentionSettings</name>
    <message numerus="yes">
        <source>%Ln order(s) are older than the retention period: from before %1.</source>
        <translation>
            <numerusform>%Ln order is older than the retention period: from before %1.</numerusform>
            <numerusform>%Ln orders are older than the retention period: from before %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) from before %1 are deleted for good, with what was said and where, and the follow-ups that have no later order.</source>
        <translation>
            <numerusform>%Ln order from before %1 is deleted for good, with what was said and where, and the follow-ups that have no later order.</numerusform>
            <numerusform>%Ln orders from before %1 are deleted for good, with what was said and where, and the follow-ups that have no later order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::RulesPane</name>
    <message numerus="yes">
        <source>%1 rule(s) sorted into: %2</source>
        <translation>
            <numerusform>%1 rule sorted into: %2</numerusform>
            <numerusform>%1 rules sorted into: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rule(s) removed</source>
        <translation>
            <numerusform>%1 rule removed</numerusform>
            <numerusform>%1 rules removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rule(s)</source>
        <extracomment>Heading above the list of rules: how many are shown</extracomment>
        <translation>
            <numerusform>%1 rule</numerusform>
            <numerusform>%1 rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::SamePersonView</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) or identity number(s) are shared by so many callers that they are no evidence.</source>
        <translation>
            <numerusform>%Ln address or identity number is shared by so many callers that it is no evidence.</numerusform>
            <numerusform>%Ln addresses or identity numbers are shared by so many callers that they are no evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::Session</name>
    <message numerus="yes">
        <source>%Ln order(s) were deleted for good.</source>
        <translation>
            <numerusform>%Ln order was deleted for good.</numerusform>
            <numerusform>%Ln orders were deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln follow-up(s) went with them.</source>
        <translation>
            <numerusform>%Ln follow-up went with them.</numerusform>
            <numerusform>%Ln follow-ups went with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::SourceTable</name>
    <message numerus="yes">
        <source>%Ln sheets with one header, one source (%1)</source>
        <translation>
            <numerusform>%Ln sheet with one header, one source (%1)</numerusform>
            <numerusform>%Ln sheets with one header, one source (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::StatusLine</name>
    <message numerus="yes">
        <source>%1 orders · %2 with caller (%3)</source>
        <translation>
            <numerusform>%1 order · %2 with caller (%3)</numerusform>
            <numerusform>%1 orders · %2 with caller (%3)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::ThresholdMapView</name>
    <message numerus="yes">
        <source>%Ln caller(s) in all</source>
        <translation>
            <numerusform>%Ln caller in all</numerusform>
            <numerusform>%Ln callers in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::TrialCard</name>
    <message numerus="yes">
        <source>All %1 rows tried</source>
        <translation>
            <numerusform>%1 row tried</numerusform>
            <numerusform>All %1 rows tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %1 rows tried</source>
        <translation>
            <numerusform>First row tried</numerusform>
            <numerusform>First %1 rows tried</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::UncaughtPane</name>
    <message numerus="yes">
        <source>%1 category(-ies) without a rule</source>
        <translation>
            <numerusform>%1 category without a rule</numerusform>
            <numerusform>%1 categories without a rule</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::WelcomePage</name>
    <message numerus="yes">
        <source>%1 orders</source>
        <translation>
            <numerusform>%1 order</numerusform>
            <numerusform>%1 orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>redial::WellbeingWording</name>
    <message numerus="yes">
        <source>%1 order(s) are unresolved, but open and not yet due when the data end: too early to say, and not in the resolution rate.</source>
        <translation>
            <numerusform>%1 order is unresolved, but open and not yet due when the data end: too early to say, and not in the resolution rate.</numerusform>
            <numerusform>%1 orders are unresolved, but open and not yet due when the data end: too early to say, and not in the resolution rate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %1 order(s) says where it is about. The index compares regions: name the column with the street or town (镇街) when importing.</source>
        <translation>
            <numerusform>The %1 order there is does not say where it is about. The index compares regions: name the column with the street or town (镇街) when importing.</numerusform>
            <numerusform>None of %1 orders says where it is about. The index compares regions: name the column with the street or town (镇街) when importing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rule of the dictionary catches the category of any of %1 order(s). Without a category nothing is about safety, comfort, health or housing.</source>
        <translation>
            <numerusform>No rule of the dictionary catches the category of the %1 order there is. Without a category nothing is about safety, comfort, health or housing.</numerusform>
            <numerusform>No rule of the dictionary catches the category of any of %1 orders. Without a category nothing is about safety, comfort, health or housing.</numerusform>
        </translation>
    </message>
</context>
</TS>
