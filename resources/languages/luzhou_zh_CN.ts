<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BudgetActions</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or close infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the selected cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {row}, all headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {column}, all cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the table, {years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the table, every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock {row}, all headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock {column}, all cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the rest within {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the rest across the region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetTableModel</name>
    <message>
        <source>Click, or press Space in the column, to open or close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetTableView</name>
    <message>
        <source>Budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused; correct it or press Escape.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CityChips</name>
    <message>
        <source>All cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the selected city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which cities have curves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Luzhou Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Luzhou Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>A fault of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last command met a fault of the program. Your plan is as it was before it. Save your work, and pass the text below on so that the fault can be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Model {version} · data {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shading: range of assumptions (10–90 %), not a probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed: base path · thin grey: other cities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>{city}, {line}, {years}: {change} more than the year before. Spread the rise over several years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city}, {line}, {years}: {change} less than the year before. Spread the cut over several years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city}, {line}, {years}: only {ratio} of the base path. Check that this is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city} pays {amount} for the link to {partner} ({years}), {partner} nothing: half a line saves no time. Let both pay, or fund it jointly under a transport agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city} – {partner}: the direct journey of {direct} is already as short as money could make it ({best}). The {amount} of {years} save no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city} – {partner}: from {since} on the direct journey takes {direct} anyway, as short as money could make it ({best}). From then the {amount} of {years} save no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city} – {partner}: the way over other cities ({route}) is quicker than the direct one ({direct}). The link saves no time until about {needed} are built, half by each side; this plan gives {amount} ({years}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city} – {partner}: the first {needed} or so save no time, because the way over other cities ({route}) is quicker than the direct one ({direct}). With {amount} ({years}) the link saves time from {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city} – {partner}: however much is built, the direct journey ({best}) stays no shorter than the way over other cities ({route}). The {amount} of {years} save no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city} – {partner}, {years}: joint funding pools nothing without a transport agreement. Sign one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city}, {years}: {idle} of the port stands idle while {amount} go into it. New berths stay empty unless cargo follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city}, {years}: debt reaches {ratio} of output, {rise} above the base path and above the line of 60%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city}, {years}: the debt rule lets {executed} of the {asked} asked for be spent. A lasting increase fades under the rule: ask for less, or save elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city}, {years}: {reserve} less debt than on the base path. It counts as a reserve.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>budget</name>
    <message>
        <source>There are no cells to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block has {height} rows and {width} columns, but from the selected cell on there are only {rows} and {columns}. Select another cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: {total} is not the sum of its parts, {parts}. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells changed: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums were passed over: they follow from the cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked cells kept: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The envelope is met already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} given to the other cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} taken from the other cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} found no room within bounds and locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yuan per head a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of GRP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city} · link to {partner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over by {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}, {years}: {amount}; base {base}, {deviation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write 12.5, 12.5亿, 3200万 or +10%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” could mean two things. Write +{text} or −{text} for a change from the base, or an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is 0 in the base, so “{text}” of it is nothing. Write an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} can be {low} to {high} {unit}, so that infrastructure stays within 0.3 to 3 times its base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} can be {low} to {high} {unit}: not below its links and port, and at most 3 times the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} can be {low} to {high} {unit}: 0.3 to 3 times the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is locked. Unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links are paid for each partner: enter them below the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city} has no port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sum. Change the cells it is made of.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>budget-items</name>
    <message>
        <source>Infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links between cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset everything to the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name and note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Debt rule limits what is borrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore the arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hindcast: what it would have said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data and sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docks</name>
    <message>
        <source>Budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moved most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own window, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>domains</name>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tourism and agriculture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Science and technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health and education</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>{city} {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city} precision targeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city}–{partner} {domain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city}–{partner} joint funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debt rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last year shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset {city} {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread the rest {city}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all agreements {city}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset cooperation {city} {partner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link to {partner}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The data folder has no file {file}. Reinstall the program or restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no column “{column}”. Add it or restore the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: “{value}” is not a number. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: “{value}” cannot be used. {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: {what} stands twice. Keep one of the two rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no value “{quantity}” for {place} in {year}. Add the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city}, {line}, {year}: {value} is below the least of {bound} (0.3 times the base). Raise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city}, {line}, {year}: {value} is above the most of {bound} (3 times the base). Lower it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city}, {year}: link money cannot be {value}. Enter 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city}, {year}: port money cannot be {value}. Enter 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city}, {year}: links and port take {value}, more than the {bound} of infrastructure. Raise infrastructure or lower them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city} has no port, so {value} in {year} cannot be spent on one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city}, {year}: a targeting share of {value} is outside 0 to {bound}. Enter a share in that range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{city} and {partner}, {year}: a strength of {value} is outside 0 to 1. Enter a strength in that range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not text in UTF-8. Save it as UTF-8 or restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Correct it or restore the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no “{key}”. Add it or restore the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: “{value}” cannot stand at “{key}”. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: as many cells are needed as there are columns. Look for a missing comma or quotation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: “{value}” is not a year. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: “{value}” is not known here. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: {value} must be above zero. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: {value} must not be below zero. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: {value} must not be above {bound}. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: {low}, {central}, {high} must rise from the low to the high end. Correct the three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: a sampled value needs a range, but both ends are {low}. Widen it or call the row fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: “{value}” does not join two cities in the order of region.toml. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: “{value}” has no port in region.toml. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, scenario “{scenario}”: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {file}. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder. Name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a device, not a file. Name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Check the permission and the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {size} MB; more than {limit} MB are not read. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). What stood there before is untouched; choose another place or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: not a scenario file, or a damaged one. Open a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a scenario file of this program. Choose a file that it wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has format {version}, written by version {program} of the program; this one reads formats up to {newest}. Install version {program} or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} says format “{version}”, which no version of the program has written. Open a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: “{place}” is missing. Open a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: nothing called “{place}” is known. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: “{value}” cannot stand at “{place}”. Correct it or open a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: “{place}” stands twice. Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: “{value}” is not a finite number. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds {count} scenarios; more than {limit} are not read. Split the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no scenario. Open a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” in {place} is not known here. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” in {place} is not a year from {first} to {last}. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} joins {city} with itself. Name two cities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} holds {city} and {partner} twice. Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no scenario called “{name}”. Name one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has several scenarios called “{name}”. Rename all but one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no plan table. Give it at least one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is neither a folder of CSV files nor an .xlsx workbook. Name one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds the table {table} twice. Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty. Give it the headings {columns}, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: the column “{column}” is missing. Add it to the headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: the column “{column}” stands twice. Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is neither UTF-8 nor GB18030 text. Save it as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: quotation marks or separators are broken. Save the table as CSV again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: “{value}” stands beyond the last heading. Remove it; write numbers without a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: the column {column} is empty. Fill it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: “{value}” is no city of this region. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: no line is called “{value}”. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: no domain is called “{value}”. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: “{value}” is not a year from {first} to {last}. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: the years {first} to {last} run backwards. Exchange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}: {value} is below 0. Enter 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: {city} is named twice. Name two cities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: {what} stands in row {first} already. Keep one of the two rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: no setting is called “{value}”. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: “{value}” is no value of {key}. Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is protected by a password. Save it without one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not an .xlsx workbook, or a damaged one. Save it again as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: a sheet reaches down to row {row} and across to column {column}. Delete the cells far outside the table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every published figure and every assumption the projection rests on. Names of quantities are those of the data files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a place, quantity, year or source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>New scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was saved with other data or another version of the model; its numbers may differ from what was shown then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>pp</source>
        <comment>percentage points</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Method notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># Luzhou Planner {version}

Assign public budgets across neighbouring cities and see what the projection expects.

Model {model} · region: {region} · base year {year}

A projection follows from its assumptions; it is no forecast of events. Differences between plans are what the model knows best.

Licence: Apache-2.0. Maps, figures and fonts keep the licences of their sources.

Python {python}, Qt {qt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hindcast</name>
    <message>
        <source>GRP, national growth of each year given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GRP, national growth not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GRP, started in 2010</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctors per 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital beds per 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life expectancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PM2.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µg/m³</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitted on the years before 2020, asked for 2020 to 2023: mean absolute errors beside three naive rules. In {lost} of {count} rows a naive rule was closer than the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the 90 % band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindcast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>indicators</name>
    <message>
        <source>Gross regional product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GRP per head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban disposable income per head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rural disposable income per head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban-rural income ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of low-income rural residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-income rural residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean years of schooling (15+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected years of schooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital beds per 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctors per 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life expectancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean travel time to the other cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle port capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PM2.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government debt to GRP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle industrial capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inequality between cities (Theil)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordination index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget carried out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>indicators-short</name>
    <message>
        <source>GRP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GRP per head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rural income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban-rural ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-income share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-income people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean schooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected schooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beds per 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctors per 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life expectancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean travel time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle port capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PM2.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt to GRP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inequality (Theil)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordination index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget carried out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sa&amp;mple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last year shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Whole region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>Enlarge, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{indicator}, {place}, {year}: {value}; against base {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure for this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published or derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base {base}, {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of assumptions {low} to {high}, middle {median}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} (of an earlier plan)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Open scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “{name}” first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base-year level carried back with published real growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotient of two published figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the figures of all cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>100 m yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 000 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doctors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 000 TEU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µg/m³</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>units-life</name>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
