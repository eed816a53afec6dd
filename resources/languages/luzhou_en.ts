<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n assumption(s) replaced</source>
        <translation>
            <numerusform>%n assumption replaced</numerusform>
            <numerusform>%n assumptions replaced</numerusform>
        </translation>
    </message>
</context>
</TS>
