"""The words of plan tables in Chinese, for writing them and for reading them back.

A file says the same in either language; each word stands for one code alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop.core.region import Region
from desktop.storage.workbook import Sheet

CHINESE: Mapping[str, str] = {
    # sheets
    "budgets": "财政预算",
    "links": "城际通道",
    "ports": "港口",
    "targeting": "精准帮扶",
    "agreements": "合作协议",
    "joint_funding": "共同出资",
    "settings": "设置",
    "sources": "来源与版本",
    # columns
    "city": "城市",
    "partner": "对方城市",
    "line": "科目",
    "year": "年份",
    "amount": "金额（亿元）",
    "share": "比例",
    "city_a": "城市甲",
    "city_b": "城市乙",
    "domain": "领域",
    "from_year": "起始年份",
    "to_year": "结束年份",
    "strength": "力度",
    "key": "项目",
    "value": "取值",
    # headings, domains, switches
    "infrastructure": "基础设施",
    "education": "教育",
    "health": "卫生健康",
    "transport": "交通互联",
    "industry": "产业协作",
    "tourism-agriculture": "文旅与农业",
    "science": "科技创新",
    "environment": "生态环保",
    "health-education": "卫生与教育共享",
    "debt_rule": "债务规则",
    "on": "开",
    "off": "关",
}
_CODES = {word: code for code, word in CHINESE.items()}

NOTES = frozenset({"sources"})
"""Sheets that a program writes beside the tables; they say nothing of a plan."""


def chinese_sheets(
    region: Region, sheets: Mapping[str, Sheet]
) -> Iterator[tuple[str, Sheet]]:
    """The sheets with every code and every city by its Chinese name."""
    cities = {city.id: city.name_zh or city.id for city in region.cities}
    words = {**CHINESE, **cities}

    def said(cell: str | float) -> str | int | float:
        return words.get(cell, cell) if isinstance(cell, str) else cell

    for name, (columns, rows) in sheets.items():
        heads = [words.get(column, column) for column in columns]
        yield words[name], (heads, [[said(cell) for cell in row] for row in rows])


def code_of(word: str) -> str:
    """The code that a word of a file stands for; itself where it is none of ours."""
    plain = word.strip()
    return _CODES.get(plain, plain.lower())
